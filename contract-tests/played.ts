import { VERSIONS, type Version } from '../generated/versions.js';
import { REGIONS } from '../src/client/index.js';
import { loadDescription } from '../src/description/load.js';
import { createCore, SANDBOX_TOKEN, type SandboxCore } from '../src/sandbox/core.js';
import type { DataFile } from '../src/sandbox/kept.js';
import type { SandboxEvent } from '../src/sandbox/world.js';
import { runScenario, type Scenario } from '../src/suite/run.js';

/** What an operation was seen to do when it succeeded. */
export interface Played {
  /** The tables in which it changed rows. */
  changes: Set<string>;
  /** The topics that it told. */
  topics: Set<string>;
}

/** What the stories showed. */
export interface Performance {
  /** By operationId; an operation that no story calls with success is not there. */
  played: ReadonlyMap<string, Played>;
  /** What they caused, in the newest shape. */
  events: readonly SandboxEvent[];
}

/** Sees what a story left behind in a sandbox, and in the lines in which it is kept. */
type Look = (core: SandboxCore, lines: string[]) => void;

/**
 * Tells every story, in the newest version that it is for, to a new workspace. */
export async function play(
  scenarios: readonly Scenario[],
  look: Look = () => undefined,
): Promise<Performance> {
  const lines: string[] = [];
  const events: SandboxEvent[] = [];
  const core = openFrom(lines, (event) => events.push(event));
  const played = new Map<string, Played>();
  const watched: typeof core.fetch = async (input, init) => {
    const from = lines.length;
    const told = events.length;
    const response = await core.fetch(input, init);
    const { operationId, status = 500, method } = core.requests.at(-1) ?? {};
    if (operationId === undefined || status >= 400) return response;
    const seen = played.get(operationId) ?? { changes: new Set(), topics: new Set() };
    played.set(operationId, seen);
    // What a reading request leaves behind is what time did before it.
    if (method === 'GET') return response;
    for (const name of lines.slice(from).flatMap(tablesIn)) seen.changes.add(name);
    for (const { topic } of events.slice(told)) seen.topics.add(topic);
    return response;
  };
  const open = () => ({ baseUrl: REGIONS.us, token: SANDBOX_TOKEN, tag: '', fetch: watched });
  for (const scenario of scenarios) {
    await runScenario(scenario, newestOf(scenario), { kind: 'sandbox', label: 'a sandbox', open });
    look(core, lines);
    core.reset();
  }
  return { played, events };
}

function newestOf({ before }: Scenario): Version {
  const end = before === undefined ? VERSIONS.length : VERSIONS.indexOf(before);
  return VERSIONS[end - 1] as Version;
}

function tablesIn(line: string): string[] {
  const { tables } = JSON.parse(line) as { tables: Record<string, { rows: object }> };
  return Object.entries(tables).flatMap(([name, { rows }]) => (Object.keys(rows).length > 0 ? [name] : []));
}

/** Opens a sandbox that is kept in lines. */
export const openFrom = (
  lines: string[],
  onEvent: (event: SandboxEvent) => void = () => undefined,
): SandboxCore =>
  createCore(
    { data: 'memory', onEvent },
    { load: loadDescription, onBug: ({ message }) => void message, openData: () => fileOf(lines) },
  );

/** A file in memory. */
const fileOf = (lines: string[]): DataFile => ({
  path: 'memory',
  lines: [...lines],
  append: (line) => void lines.push(line),
  rewrite(fresh) {
    lines.length = 0;
    for (const line of fresh) lines.push(line);
  },
  close: () => undefined,
});
