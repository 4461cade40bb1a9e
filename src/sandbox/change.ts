import type { Version } from '../../generated/versions.js';
import type { Row, Table } from './table.js';

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

/** The state of a world at one moment. Rows are never changed in place, so both sides share them. */
export interface WorldSnapshot {
  now: number;
  stores: ReadonlyMap<Table, { rows: ReadonlyMap<string, Row | undefined>; count: number }>;
}
