import type { Table, World } from '../../world.js';

/** A job that writes a file. */
export interface Job {
  id: string;
  requested_at: number;
  /** How often somebody asked how far it is. */
  looks: number;
  canceled: boolean;
}

export type Progress = 'pending' | 'in_progress' | 'done' | 'canceled';

/** How long a job takes, and for how long its file can be had afterwards, in seconds. */
const DURATION = 60;
const LIFETIME = 2 * 86_400;

/** A clock that moves by hand would keep those who ask waiting for ever, so each look counts as half of the time. */
export function progressOf({ requested_at, looks, canceled }: Job, now: number): Progress {
  if (canceled) return 'canceled';
  const passed = now - requested_at + (looks * DURATION) / 2;
  if (passed >= DURATION) return 'done';
  return passed > 0 ? 'in_progress' : 'pending';
}

export const isRunning = (job: Job, now: number) => ['pending', 'in_progress'].includes(progressOf(job, now));

/** The job after somebody asked for it. */
export const look = <Row extends Job>(world: World, jobs: Table<Row>, id: string): Row => {
  const { looks } = world.get(jobs, id);
  return world.change(jobs, id, { looks: looks + 1 } as Partial<Omit<Row, 'id'>>);
};

export const expiryOf = ({ requested_at }: Job) => requested_at + DURATION + LIFETIME;

export const canDownload = (job: Job, now: number) => progressOf(job, now) === 'done' && now <= expiryOf(job);

/** What of a row stands in a file. */
export type Cell = string | number | boolean | null;

/** A file of comma-separated values as RFC 4180 has it, with the names of the columns first. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = [columns, ...rows].map((cells) => cells.map(quote).join(','));
  return new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''));
}

function quote(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
