import { idOf, type Id, type Table, type TableChange, type World } from './world.js';

/** Where the lines of a workspace are. What reaches into the file system is given from outside. */
export interface DataFile {
  /** What is wrong with the file is said with its name. */
  readonly path: string;
  /** The whole lines that were there when it was opened. */
  readonly lines: readonly string[];
  /** Returns when the line is out of this process. */
  append(line: string): void;
  /** Puts other lines in place of all; whoever ends the process in between leaves the old ones. */
  rewrite(lines: Iterable<string>): void;
  close(): void;
}

/** A workspace whose changes are written down before they are answered. */
export interface Kept {
  /**
   * Brings a new world to the state of the file, or the file to that of the world where there is no file yet.
   *
   * @returns How many requests had been answered.
   */
  load(world: World): number;
  /** Writes down what was done since the last commit. */
  save(world: World, requests: number): void;
  /** Writes down everything, in place of what is there. */
  rewrite(world: World, requests: number): void;
  close(): void;
}

/** The first line. */
interface Head {
  workspace: typeof FORMAT;
  created_at: number;
}

/** One more line: what a request changed. */
interface Line {
  now: number;
  requests: number;
  tables: Readonly<Record<string, { count: number; rows: Readonly<Record<string, object | null>> }>>;
}

const FORMAT = 'intercom-fetch sandbox 1';
/** How many rows one line of a whole workspace has. */
const BATCH = 500;

/**
 * @param tables Every table that a workspace may have.
 * @param onTime Told which time it was when the file was last written.
 */
export function createKept(file: DataFile, tables: readonly Table[], onTime: (now: number) => void): Kept {
  const byName = new Map(tables.map((table) => [table.name, table]));

  const rewrite = (world: World, requests: number) => file.rewrite(wholeOf(world, tables, requests));
  return {
    load(world) {
      const [head, ...lines] = file.lines;
      if (head === undefined) {
        rewrite(world, 0);
        return 0;
      }
      world.createdAt = readHead(head, file.path).created_at;
      world.restore({ now: world.now, stores: new Map() });
      let last: Line | undefined;
      for (const [index, text] of lines.entries()) {
        last = readLine(text, file.path, index + 2);
        world.apply(changesOf(last, byName, file.path));
      }
      const requests = last?.requests ?? 0;
      if (last) onTime(last.now);
      rewrite(world, requests);
      return requests;
    },
    save(world, requests) {
      const changes = world.changes().filter(({ rows, table }) => rows.length > 0 || world.hasCounted(table));
      if (changes.length > 0) file.append(print(lineOf(world.now, requests, changes)));
    },
    rewrite,
    close: () => file.close(),
  };
}

const lineOf = (now: number, requests: number, changes: readonly TableChange[]): Line => ({
  now,
  requests,
  tables: Object.fromEntries(
    changes.map(({ table, count, rows }) => [
      table.name,
      { count, rows: Object.fromEntries(rows.map(([id, row]) => [KEY + id, row ?? null])) },
    ]),
  ),
});

/** In front of ids, because an object puts those that look like numbers first. */
const KEY = '#';

function* wholeOf(world: World, tables: readonly Table[], requests: number): Generator<string> {
  yield JSON.stringify({ workspace: FORMAT, created_at: world.createdAt } satisfies Head);
  for (const table of tables) {
    const all = world.all(table);
    const count = world.countOf(table);
    if (count === 0 && all.length === 0) continue;
    for (let from = 0; from === 0 || from < all.length; from += BATCH) {
      const rows = all
        .slice(from, from + BATCH)
        .map((row) => [String(idOf(row)), row] as [string, { id: Id }]);
      yield print(lineOf(world.now, requests, [{ table, count, rows }]));
    }
  }
}

function readHead(text: string, path: string): Head {
  const head = parse(text) as Partial<Head> | undefined;
  if (head?.workspace === FORMAT && Number.isSafeInteger(head.created_at)) return head as Head;
  throw new Error(
    `${path} is no workspace of this sandbox, and stays as it is. Name another file, or one that is not there yet.`,
  );
}

function readLine(text: string, path: string, number: number): Line {
  const line = parse(text) as Partial<Line> | undefined;
  if (line?.tables && Number.isSafeInteger(line.now) && Number.isSafeInteger(line.requests))
    return line as Line;
  throw new Error(
    `${path}:${number} is no line of a workspace. Repair or remove the line; the file stays as it is.`,
  );
}

/** JSON has no maps, and rows do. */
const MAP = '#map';

const print = (line: Line): string =>
  JSON.stringify(line, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value));

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, MAP)) return value;
  return new Map((value as Record<typeof MAP, [unknown, unknown][]>)[MAP]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, text.includes(MAP) ? revive : undefined) as unknown;
  } catch {
    return undefined;
  }
}

function changesOf({ tables }: Line, byName: ReadonlyMap<string, Table>, path: string): TableChange[] {
  return Object.entries(tables).map(([name, { count, rows }]) => {
    const table = byName.get(name);
    if (!table)
      throw new Error(
        `${path} has ${JSON.stringify(name)}, which this sandbox does not know. Use the version that wrote it.`,
      );
    const entries = Object.entries(rows).map(
      ([key, row]) => [key.slice(KEY.length), (row ?? undefined) as { id: Id } | undefined] as const,
    );
    return { table, count, rows: entries };
  });
}
