/** A kind of mutants, and what became of those that were tried. */
export interface Verdict {
  /** What is mutated. */
  group: 'bodies' | 'description' | 'client' | 'sandbox';
  kind: string;
  /** How many places it could be at; more than were tried where they are a sample. */
  places: number;
  /** Of all those, how many no exchange exercises: nothing can be said of them. */
  unexercised?: number;
  tried: number;
  /** What nobody noticed. */
  survivors: readonly string[];
  /** Whether judging alone cannot see it, so that it is told without a bar. */
  withoutBar?: boolean;
}

/** The share of a kind that has to be caught. */
export const BAR = 0.98;

export const caughtShare = ({ tried, survivors }: Verdict) =>
  tried === 0 ? 1 : (tried - survivors.length) / tried;

export const isBelowBar = (verdict: Verdict) => verdict.withoutBar !== true && caughtShare(verdict) < BAR;

const HEAD = ['mutants', 'places', 'not exercised', 'tried', 'caught', 'share'];

/** The table as Markdown. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    `${verdict.group}: ${verdict.kind}${verdict.withoutBar === true ? ' (no bar)' : ''}`,
    String(verdict.places),
    verdict.unexercised === undefined ? '' : `${percent(verdict.unexercised / Math.max(1, verdict.places))}`,
    String(verdict.tried),
    String(verdict.tried - verdict.survivors.length),
    percent(caughtShare(verdict)),
  ]);
  const widths = HEAD.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(HEAD), line(rule), ...rows.map(line)].join('\n');
}

const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** The survivors by kind, as the committed file has them. */
export const survivorsOf = (verdicts: readonly Verdict[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    verdicts
      .filter(({ survivors, withoutBar }) => survivors.length > 0 && withoutBar !== true)
      .map(({ group, kind, survivors }) => [`${group}: ${kind}`, [...new Set(survivors)].sort()]),
  );

/** What of two such lists differs, a line each. */
export function differences(
  known: Readonly<Record<string, readonly string[]>>,
  found: Readonly<Record<string, readonly string[]>>,
): string[] {
  const lines = (from: typeof known) =>
    Object.entries(from).flatMap(([kind, names]) => names.map((name) => `${kind}: ${name}`));
  const [before, after] = [new Set(lines(known)), new Set(lines(found))];
  return [
    ...[...after]
      .filter((line) => !before.has(line))
      .map((line) => `survives, and is not on the list: ${line}`),
    ...[...before]
      .filter((line) => !after.has(line))
      .map((line) => `is on the list, and does not survive: ${line}`),
  ];
}
