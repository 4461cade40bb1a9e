import type { Version } from '../../generated/versions.js';
import type { Description } from '../description/description.js';
import { createAlike, type Make } from './alike.js';
import type { Clock } from './clock.js';
import type { SandboxRefusal } from './errors.js';

export type Id = string | number;

export const idOf = (row: unknown): Id => (row as { id: Id }).id;

/** What a row says under an index: nothing, one key or several. Keys are compared as they are. */
type Keys = string | null | undefined | readonly string[];

/** One kind of thing. The rows themselves stand in a {@link World}. */
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
  missing: (field?: string) => SandboxRefusal;
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
 *   missing: () => refuse.notFound('Resource Not Found'),
 *   index: { contact: (note) => note.contact.id },
 * });
 * ```
 */
export function table<Row extends { id: Id }, Index extends string = never>({
  name,
  ids = 1,
  missing,
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

const TABLES = new Map<string, Table>();

/** Every table that is declared. */
export const allTables = (): readonly Table[] => [...TABLES.values()];

/** The workspace's id code. */
export const WORKSPACE_ID = 'sandbox1';

/** Something that happened, told once the answer that caused it stands. */
export interface SandboxEvent {
  /** Intercom's name for it, such as `contact.created`. */
  topic: string;
  /** What it happened to, in the newest shape of the wire. */
  item: unknown;
  /** When, in Unix seconds of the workspace's clock. */
  created_at: number;
  only?: OnlyTold;
}

/** Where a topic does not mean the same in all versions. */
export interface OnlyTold {
  /** The versions that tell of this event. */
  isIn: (version: Version) => boolean;
  /** A topic whose item has the shape of this one. */
  like?: string;
}

/** What became of one row since the last commit. Without `before` it is new, without `after` it is gone. */
export interface RowChange<R extends Row = Row> {
  before: R | undefined;
  after: R | undefined;
  /** The changes of other tables in the same request. */
  changed: Changed;
}

/** The rows of a table that a request changed, in the order in which it did. */
export type Changed = <R extends Row>(table: Table<R>) => RowChange<R>[];

/** What became of the rows of one table: without a row, the id has none any more. */
export interface TableChange {
  table: Table;
  /** How many ids were given out. */
  count: number;
  rows: (readonly [id: string, row: Row | undefined])[];
}

/** Reads off the changed rows what happened, and emits it. */
export type Watch = (world: World, changed: Changed) => void;

type Row = { id: Id };
type Tick = (world: World) => void;

/** The rows of one table. A row that is removed leaves a hole until the change is committed, so that it can come back. */
interface Store {
  rows: Map<string, Row | undefined>;
  /** Id → its place among the rows, in the order in which they came. */
  places: Map<string, number>;
  lastPlace: number;
  /** Index → key → ids, in the order of their places. */
  keys: Map<string, Map<string, Set<string>>>;
  /** How many ids were given out. */
  count: number;
  /** Makes its rows alike. */
  make: Make;
  /** All rows, oldest first and newest first, until the next change. */
  oldest?: readonly Row[];
  newest?: readonly Row[];
}

/** The state of a world at one moment. Rows are never changed in place, so both sides share them. */
export interface WorldSnapshot {
  now: number;
  stores: ReadonlyMap<Table, { rows: ReadonlyMap<string, Row | undefined>; count: number }>;
}

/**
 * All that one sandbox knows, as tables of rows. It knows no resource. A row is replaced and never changed in place, and
 * what a handler did is kept only when it is committed: a bug changes nothing.
 */
export class World {
  /** The workspace's id code, as `GET /me` and contacts show it. */
  readonly id = WORKSPACE_ID;
  createdAt: number;
  readonly #stores = new Map<Table, Store>();
  readonly #ticks: Tick[] = [];
  readonly #watches: Watch[] = [];
  /** Table → id → the row at the last commit. */
  readonly #touched = new Map<Table, Map<string, Row | undefined>>();
  /** The tables that gave out ids since the last commit. */
  readonly #counted = new Set<Table>();
  #undo: (() => void)[] = [];
  #holes: (() => void)[] = [];
  #events: SandboxEvent[] = [];
  /** How much of what was done stays when a request is refused. */
  #kept = { undo: 0, events: 0 };
  #tickedAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly clock: Clock,
    /** What an experimental operation must be sent as `secret`. */
    readonly secret: string,
    /** The description in whose shapes the rows are. */
    readonly describe: () => Description,
  ) {
    this.createdAt = clock.now();
  }

  get now(): number {
    return this.clock.now();
  }

  /** Adds a row; without an id of its own it gets the table's next one. */
  add<R extends Row>(table: Table<R>, fields: Omit<R, 'id'> & { id?: R['id'] }): R {
    const id = fields.id ?? this.nextId(table);
    // An id stands where Intercom has it: first, or right after the type.
    const others = Object.keys(fields).filter((key) => key !== 'type' && key !== 'id');
    const keys = ['type' in fields ? ['type', 'id'] : ['id'], others].flat();
    const row: Readonly<Record<string, unknown>> = { ...fields, id };
    const made = this.#store(table).make(keys, (key) => row[key]) as unknown as R;
    this.#put(table, String(id), made);
    return made;
  }

  /** The next id of a table, for something that is kept within a row of another. */
  nextId<R extends Row>(table: Table<R>): R['id'] {
    const store = this.#store(table);
    const { count } = store;
    store.count += 1;
    this.#counted.add(table as unknown as Table);
    this.#undo.push(() => (store.count = count));
    return table.ids(count);
  }

  /** All rows, oldest first. */
  all<R extends Row>(table: Table<R>): readonly R[] {
    const store = this.#store(table);
    store.oldest ??= [...store.rows.values()].filter((row) => row !== undefined);
    return store.oldest as readonly R[];
  }

  /** All rows, newest first. */
  newest<R extends Row>(table: Table<R>): readonly R[] {
    const store = this.#store(table);
    store.newest ??= this.all(table).toReversed();
    return store.newest as readonly R[];
  }

  find<R extends Row>(table: Table<R>, id: Id | null | undefined): R | undefined {
    if (id === null || id === undefined) return undefined;
    return this.#store(table).rows.get(String(id)) as R | undefined;
  }

  /** @throws the table's refusal when no row has the id; `field` is what of the body named it. */
  get<R extends Row>(table: Table<R>, id: Id | null | undefined, field?: string): R {
    const row = this.find(table, id);
    if (!row) throw table.missing(field);
    return row;
  }

  /** The rows that have a key in an index, oldest first. */
  where<R extends Row, Index extends string>(
    table: Table<R, Index>,
    index: NoInfer<Index>,
    key: string | null | undefined,
  ): readonly R[] {
    if (key === null || key === undefined) return [];
    const { rows, keys } = this.#store(table);
    const ids = keys.get(index)?.get(key);
    return ids ? [...ids].map((id) => rows.get(id) as unknown as R) : [];
  }

  /** Replaces a row by one with other fields. */
  change<R extends Row>(table: Table<R>, id: Id, fields: Partial<Omit<R, 'id'>>): R {
    const row = { ...this.get(table, id), ...fields };
    this.#put(table, String(id), row);
    return row;
  }

  /** Removes a row and returns it. */
  remove<R extends Row>(table: Table<R>, id: Id): R {
    const row = this.get(table, id);
    this.#put(table, String(id), undefined);
    return row;
  }

  /** Says that something happened. Whoever listens hears of it when the answer stands. */
  emit(topic: string, item: unknown, only?: OnlyTold): void {
    this.#events.push({ topic, item, created_at: this.now, ...(only ? { only } : {}) });
  }

  /** What happens by itself as time goes by. It runs before a request that comes at another moment than the one before. */
  onTick(tick: Tick): void {
    this.#ticks.push(tick);
  }

  /** What tells of changes, before they are committed. */
  onChange(watch: Watch): void {
    this.#watches.push(watch);
  }

  /** Lets those who watch emit what the changes since the last commit mean. */
  observe(): void {
    if (this.#touched.size === 0) return;
    for (const watch of this.#watches) watch(this, this.#changed);
  }

  readonly #changed: Changed = <R extends Row>(key: Table<R>) => {
    const table = key as unknown as Table;
    const rows = this.#stores.get(table)?.rows;
    return [...(this.#touched.get(table) ?? [])].flatMap(([id, before]) => {
      const after = rows?.get(id);
      // What a refused request did was taken back.
      return before === after ? [] : [{ before, after, changed: this.#changed } as RowChange<R>];
    });
  };

  tick(): void {
    if (this.#tickedAt === this.now) return;
    this.#tickedAt = this.now;
    for (const tick of this.#ticks) tick(this);
  }

  /** Keeps what was done so far, also when the request is refused after all. */
  keep(): void {
    this.#kept = { undo: this.#undo.length, events: this.#events.length };
  }

  /** Keeps what was done since the last commit, and returns what is to be told. */
  commit(): SandboxEvent[] {
    for (const close of this.#holes) close();
    const events = this.#events;
    this.#forget();
    return events;
  }

  /** Takes back what a refused request did since the last commit, but for what was kept. */
  rollback(): void {
    while (this.#undo.length > this.#kept.undo) this.#undo.pop()?.();
    this.#events.length = this.#kept.events;
  }

  /** Takes back everything since the last commit: a bug changes nothing. */
  discard(): void {
    this.#kept = { undo: 0, events: 0 };
    this.rollback();
  }

  /** What became of rows and ids since the last commit. */
  changes(): TableChange[] {
    const tables = new Set([...this.#touched.keys(), ...this.#counted]);
    return [...tables].map((table) => ({
      table,
      count: this.#store(table).count,
      rows: this.#changed(table).map(({ before, after }) => [String(idOf(after ?? before)), after] as const),
    }));
  }

  /** Whether a table gave out ids since the last commit. */
  hasCounted(table: Table): boolean {
    return this.#counted.has(table);
  }

  /** How many ids of a table were given out. */
  countOf(table: Table): number {
    return this.#store(table).count;
  }

  /** Does again what was done. */
  apply(changes: Iterable<TableChange>): void {
    for (const { table, count, rows } of changes) {
      const store = this.#store(table);
      store.count = count;
      for (const [id, row] of rows) {
        this.#set(table, store, id, row);
        if (row === undefined) dropPlace(store, id);
      }
    }
    this.#tickedAt = Number.NEGATIVE_INFINITY;
  }

  snapshot(): WorldSnapshot {
    const stores = [...this.#stores].map(
      ([table, { rows, count }]) => [table, { rows: new Map(rows), count }] as const,
    );
    return { now: this.now, stores: new Map(stores) };
  }

  /** Back to a moment. What was not committed is lost. */
  restore({ now, stores }: WorldSnapshot): void {
    this.#forget();
    this.#stores.clear();
    for (const [table, { rows, count }] of stores) {
      const store = this.#store(table);
      store.count = count;
      for (const [id, row] of rows) this.#set(table, store, id, row);
    }
    this.#tickedAt = Number.NEGATIVE_INFINITY;
    this.clock.set(now);
  }

  #forget(): void {
    this.#undo = [];
    this.#holes = [];
    this.#events = [];
    this.#touched.clear();
    this.#counted.clear();
    this.#kept = { undo: 0, events: 0 };
  }

  #store<R extends Row>(key: Table<R>): Store {
    const table = key as unknown as Table;
    let store = this.#stores.get(table);
    if (!store) {
      const keys = new Map(Object.keys(table.index).map((name) => [name, new Map<string, Set<string>>()]));
      this.#stores.set(
        table,
        (store = { rows: new Map(), places: new Map(), lastPlace: 0, keys, count: 0, make: createAlike() }),
      );
    }
    return store;
  }

  #put<R extends Row>(key: Table<R>, id: string, row: R | undefined): void {
    const table = key as unknown as Table;
    const store = this.#store(table);
    const isNew = !store.rows.has(id);
    const before = store.rows.get(id);
    if (this.#watches.length > 0) this.#touch(table, id, before);
    this.#undo.push(() => {
      this.#set(table, store, id, before);
      if (isNew) dropPlace(store, id);
    });
    if (row === undefined)
      this.#holes.push(() => {
        if (store.rows.get(id) === undefined) dropPlace(store, id);
      });
    this.#set(table, store, id, row);
  }

  #touch(table: Table, id: string, before: Row | undefined): void {
    let rows = this.#touched.get(table);
    if (!rows) this.#touched.set(table, (rows = new Map<string, Row | undefined>()));
    if (!rows.has(id)) rows.set(id, before);
  }

  #set(table: Table, store: Store, id: string, row: Row | undefined): void {
    const before = store.rows.get(id);
    const isNew = !store.places.has(id);
    if (isNew) store.places.set(id, (store.lastPlace += 1));
    store.rows.set(id, row);
    delete store.oldest;
    delete store.newest;
    for (const [name, ids] of store.keys) {
      const keysOf = table.index[name];
      if (!keysOf) continue;
      const [old, fresh] = [listOf(before && keysOf(before)), listOf(row && keysOf(row))];
      for (const key of old) if (!fresh.includes(key)) ids.get(key)?.delete(id);
      for (const key of fresh) if (!old.includes(key)) ids.set(key, inOrder(store, ids.get(key), id, isNew));
    }
  }
}

function dropPlace({ rows, places }: Store, id: string): void {
  rows.delete(id);
  places.delete(id);
}

/** A new row comes last. One that was there already goes back to its place. */
function inOrder({ places }: Store, ids: Set<string> | undefined, id: string, isNew: boolean): Set<string> {
  if (!ids || isNew) return (ids ?? new Set()).add(id);
  const placeOf = (other: string) => places.get(other) ?? 0;
  return new Set([...ids, id].sort((a, b) => placeOf(a) - placeOf(b)));
}

const listOf = (keys: Keys): readonly string[] => {
  if (keys === null || keys === undefined) return [];
  return typeof keys === 'string' ? [keys] : keys;
};
