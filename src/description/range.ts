/** A version by its name, and all values of the Intercom-Version header that select it. */
export interface NamedVersion {
  name: string;
  wire: readonly string[];
  /** Just added: what its ranges mean for it is still to be looked through. */
  isNew?: true;
}

/** Versions, oldest first. Order is the position in this list. */
export type Timeline = readonly NamedVersion[];

/** A set of versions: bit n stands for version n of the timeline. */
export type VersionSet = number;

/** The version that a name stands for, which may be another name of it such as Preview. */
export function findVersion(timeline: Timeline, name: string): NamedVersion | undefined {
  return timeline.find((version) => version.name === name || version.wire.includes(name));
}

/** One comparison of a range, such as `>=2.12`, and the versions for which it holds. */
export interface Comparator {
  text: string;
  versions: VersionSet;
}

export type Range =
  | { ok: true; versions: VersionSet; comparators: readonly Comparator[] }
  | { ok: false; id: 'malformed-range' | 'unknown-version'; message: string; expected: string };

const COMPARATOR = /^(>=|<=|>|<|=)([\w.-]+)$/;

/**
 * Reads a range: comparators separated by a space, all of which must hold. Versions compare by their position in the
 * timeline, never as numbers.
 */
export function parseRange(text: string, timeline: Timeline): Range {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return malformed('A range is empty.');
  const comparators: Comparator[] = [];
  for (const word of words) {
    const [, operator, name] = COMPARATOR.exec(word) ?? [];
    if (operator === undefined || name === undefined) {
      return malformed(`'${word}' in the range '${text}' is not a comparison.`);
    }
    const position = timeline.findIndex((version) => version.name === name);
    if (position < 0) {
      const alias = findVersion(timeline, name);
      const known = timeline.map((version) => version.name).join(', ');
      return {
        ok: false,
        id: 'unknown-version',
        message: `'${name}' in the range '${text}' is not a version.`,
        expected: alias
          ? `'${alias.name}', the version that '${name}' is another name of.`
          : `one of ${known}.`,
      };
    }
    comparators.push({ text: word, versions: compare(timeline, operator, position) });
  }
  return { ok: true, comparators, versions: comparators.reduce((set, { versions }) => set & versions, ~0) };
}

/** For a source that has been checked: the versions of a range. */
export function versionsOf(range: unknown, timeline: Timeline): VersionSet {
  const parsed = parseRange(String(range), timeline);
  if (!parsed.ok) throw new Error(`${parsed.message} Expected: ${parsed.expected}`);
  return parsed.versions;
}

function malformed(message: string): Range {
  const expected = "comparisons with >=, >, <=, < or = and a version, such as '>=2.12' or '>=2.10 <2.14'.";
  return { ok: false, id: 'malformed-range', message, expected };
}

function compare(timeline: Timeline, operator: string, position: number): VersionSet {
  const holds: Record<string, (index: number) => boolean> = {
    '>=': (index) => index >= position,
    '>': (index) => index > position,
    '<=': (index) => index <= position,
    '<': (index) => index < position,
    '=': (index) => index === position,
  };
  return timeline.reduce((set, _, index) => (holds[operator]?.(index) ? set | (1 << index) : set), 0);
}
