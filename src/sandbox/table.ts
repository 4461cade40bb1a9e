import { refuse, type SandboxRefusal } from './errors.js';

export type Id = string | number;

/** What every row has. */
export interface Row {
  id: Id;
}

export const idOf = (row: unknown): Id => (row as Row).id;

/** What a row says under an index: nothing, one key or several. Keys are compared as they are. */
type Keys = string | null | undefined | readonly string[];

/** One kind of thing. The rows themselves stand in a world. */
export interface Table<Row extends { id: Id } = { id: Id }, Index extends string = string> {
  /** By which its rows are known in a file. */
  name: string;
  /** The id of the n-th row, counted from 0. */
  ids(count: number): Row['id'];
  /** What `get` throws for an id that no row has, with the field of the request that named it. */
  missing: (field?: string) => SandboxRefusal;
  /** By which keys rows are found without looking at all of them. */
  index: Readonly<Record<Index, (row: Row) => Keys>>;
}

interface TableOptions<Row extends { id: Id }, Index extends string> {
  /** Its own, for good: a workspace that is kept in a file is found by it. */
  name: string;
  /** The first id of a counter, or the n-th id of any other form. Default 1. */
  ids?: number | ((count: number) => Row['id']);
  /** Default: Intercom's `not_found` for what has no words of its own. */
  missing?: (field?: string) => SandboxRefusal;
  index?: Readonly<Record<Index, (row: Row) => Keys>>;
}

/**
 * Declares a kind of thing by its row, which is the newest wire object wherever it can be.
 *
 * @example
 * ```ts
 * const Notes = table<Note, 'contact'>({
 *   name: 'notes',
 *   ids: 16_001,
 *   missing: () => refuse.notFound('Note not found'),
 *   index: { contact: (note) => note.contact.id },
 * });
 * ```
 */
export function table<Row extends { id: Id }, Index extends string = never>({
  name,
  ids = 1,
  missing = () => refuse.notFound('Resource Not Found'),
  index = {} as Readonly<Record<Index, (row: Row) => Keys>>,
}: TableOptions<Row, Index>): Table<Row, Index> {
  const made = {
    name,
    ids: typeof ids === 'number' ? (count: number) => String(ids + count) : ids,
    missing,
    index,
  };
  if (TABLES.has(name)) throw new Error(`Two tables have the name ${name}.`);
  TABLES.set(name, made as unknown as Table);
  return made;
}

/** The keys that a row has in an index of its table. */
export function keysIn<R extends Row, Index extends string>(
  { index }: Table<R, Index>,
  name: Index,
  row: R | undefined,
): readonly string[] {
  const keys = row && index[name](row);
  if (keys === null || keys === undefined) return NONE;
  return typeof keys === 'string' ? [keys] : keys;
}

const NONE: readonly string[] = [];

const TABLES = new Map<string, Table>();

/** Every table that is declared. */
export const allTables = (): readonly Table[] => [...TABLES.values()];
