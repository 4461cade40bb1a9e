import type { Description } from '../description/description.js';
import type { Changed, OnlyTold, RowChange, SandboxEvent, TableChange, WorldSnapshot } from './change.js';
import type { Clock } from './clock.js';
import { Store } from './store.js';
import { idOf, keysIn, type Id, type Row, type Table } from './table.js';

export { allTables, idOf, table, type Id, type Table } from './table.js';
export type { Changed, OnlyTold, RowChange, SandboxEvent, TableChange, WorldSnapshot } from './change.js';

/** The workspace's id code. */
export const WORKSPACE_ID = 'sandbox1';

type Tick = (world: World) => void;
/** Reads off the changed rows what happened, and emits it. */
export type Watch = (world: World, changed: Changed) => void;

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
    return this.#store(table).oldest as readonly R[];
  }

  /** All rows, newest first. */
  newest<R extends Row>(table: Table<R>): readonly R[] {
    return this.#store(table).newest as readonly R[];
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

  /** A row within another one, as an index says; one that stands elsewhere is refused like one that is not there. */
  getWithin<R extends Row, Index extends string>(
    table: Table<R, Index>,
    index: NoInfer<Index>,
    key: string,
    id: Id,
  ): R {
    const row = this.get(table, id);
    if (!keysIn(table, index, row).includes(key)) throw table.missing();
    return row;
  }

  /** The rows that have a key in an index, oldest first. */
  where<R extends Row, Index extends string>(
    table: Table<R, Index>,
    index: NoInfer<Index>,
    key: string | null | undefined,
  ): readonly R[] {
    if (key === null || key === undefined) return [];
    return this.#store(table).where(index, key) as readonly R[];
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

  /** Removes the rows that have a key in an index. */
  removeWhere<R extends Row, Index extends string>(
    table: Table<R, Index>,
    index: NoInfer<Index>,
    key: string,
  ): void {
    for (const row of this.where(table, index, key)) this.remove(table, row.id);
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
        store.set(id, row);
        if (row === undefined) store.drop(id);
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
      for (const [id, row] of rows) store.set(id, row);
    }
    this.#tickedAt = Number.NEGATIVE_INFINITY;
    this.clock.set(now);
  }

  #forget(): void {
    // Most requests only read, and leave nothing to forget.
    if (this.#undo.length > 0) this.#undo = [];
    if (this.#holes.length > 0) this.#holes = [];
    if (this.#events.length > 0) this.#events = [];
    if (this.#touched.size > 0) this.#touched.clear();
    if (this.#counted.size > 0) this.#counted.clear();
    this.#kept = { undo: 0, events: 0 };
  }

  #store<R extends Row>(key: Table<R>): Store {
    const table = key as unknown as Table;
    let store = this.#stores.get(table);
    if (!store) this.#stores.set(table, (store = new Store(table)));
    return store;
  }

  #put<R extends Row>(key: Table<R>, id: string, row: R | undefined): void {
    const table = key as unknown as Table;
    const store = this.#store(table);
    const isNew = !store.rows.has(id);
    const before = store.rows.get(id);
    if (this.#watches.length > 0) this.#touch(table, id, before);
    this.#undo.push(() => {
      store.set(id, before);
      if (isNew) store.drop(id);
    });
    if (row === undefined)
      this.#holes.push(() => {
        if (store.rows.get(id) === undefined) store.drop(id);
      });
    store.set(id, row);
  }

  #touch(table: Table, id: string, before: Row | undefined): void {
    let rows = this.#touched.get(table);
    if (!rows) this.#touched.set(table, (rows = new Map<string, Row | undefined>()));
    if (!rows.has(id)) rows.set(id, before);
  }
}
