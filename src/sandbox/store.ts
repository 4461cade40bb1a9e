import { createAlike, type Make } from './alike.js';
import { keysIn, type Row, type Table } from './table.js';

/** The rows of one table. A row that is removed leaves a hole until the change is committed, so that it can come back. */
export class Store {
  readonly rows = new Map<string, Row | undefined>();
  /** How many ids were given out. */
  count = 0;
  /** Makes its rows alike. */
  readonly make: Make = createAlike();
  /** Id → its place among the rows, in the order in which they came. */
  readonly #places = new Map<string, number>();
  #lastPlace = 0;
  /** Index → key → ids, in the order of their places. */
  readonly #keys: ReadonlyMap<string, Map<string, Set<string>>>;
  /** All rows, until the next change. */
  #oldest: readonly Row[] | undefined;
  #newest: readonly Row[] | undefined;

  constructor(readonly table: Table) {
    this.#keys = new Map(Object.keys(table.index).map((name) => [name, new Map<string, Set<string>>()]));
  }

  /** All rows, oldest first. */
  get oldest(): readonly Row[] {
    return (this.#oldest ??= [...this.rows.values()].filter((row) => row !== undefined));
  }

  /** All rows, newest first. */
  get newest(): readonly Row[] {
    return (this.#newest ??= this.oldest.toReversed());
  }

  /** The rows that have a key in an index, oldest first. */
  where(index: string, key: string): readonly Row[] {
    const ids = this.#keys.get(index)?.get(key);
    return ids ? [...ids].map((id) => this.rows.get(id) as Row) : [];
  }

  set(id: string, row: Row | undefined): void {
    const before = this.rows.get(id);
    const isNew = !this.#places.has(id);
    if (isNew) this.#places.set(id, (this.#lastPlace += 1));
    this.rows.set(id, row);
    this.#oldest = undefined;
    this.#newest = undefined;
    for (const [name, ids] of this.#keys) {
      const [old, fresh] = [keysIn(this.table, name, before), keysIn(this.table, name, row)];
      for (const key of old) if (!fresh.includes(key)) ids.get(key)?.delete(id);
      for (const key of fresh) if (!old.includes(key)) ids.set(key, this.#inOrder(ids.get(key), id, isNew));
    }
  }

  /** Closes the hole that a row left, or would leave. */
  drop(id: string): void {
    this.rows.delete(id);
    this.#places.delete(id);
  }

  /** A new row comes last. One that was there already goes back to its place. */
  #inOrder(ids: Set<string> | undefined, id: string, isNew: boolean): Set<string> {
    if (!ids || isNew) return (ids ?? new Set()).add(id);
    const placeOf = (other: string) => this.#places.get(other) ?? 0;
    return new Set([...ids, id].sort((a, b) => placeOf(a) - placeOf(b)));
  }
}
