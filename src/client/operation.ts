// The types of one operation that is called by its name. generated/operations/ is written in them.
import type { CallOptions } from './call-options.js';
import type { BodyInit, DefaultParse, ParseAs, ParseInit, ResultOf } from './methods.js';
import type { EntryAt, Pages } from './pages.js';
import type { Unwrapped } from './unwrap.js';

/** What a call by name gives: a promise of the data, which rejects where the call failed. */
export interface OperationPromise<Result> extends Promise<Unwrapped<Result>> {
  /** The same call with its failure as a value: `{ data, error, response }`. */
  result: () => Promise<Result>;
}

/** What a list that is called by name gives: a promise of its first page, and the entries of all pages. */
export interface ListPromise<Result, Item> extends OperationPromise<Result>, Pages<Item, Unwrapped<Result>> {}

/** The function behind the name of an operation; `Operations` are those of a version. */
export type Operation<Operations, Id> = Id extends keyof Operations ? CallOf<Operations[Id]> : never;

/** The same of one that lists something; `Place` is where in an answer its entries are. */
export type ListOperation<Operations, Id, Place extends string> = Id extends keyof Operations
  ? ListCallOf<Operations[Id], Place>
  : never;

type CallOf<Op> = <As extends ParseAs = DefaultParse<Op>>(
  ...args: Args<Op, As>
) => OperationPromise<ResultOf<Op, As>>;

type ListCallOf<Op, Place extends string> = (
  ...args: Args<Op, 'json'>
) => ListPromise<ResultOf<Op, 'json'>, EntryAt<Unwrapped<ResultOf<Op, 'json'>>, Place>>;

type Args<Op, As extends ParseAs> =
  object extends Input<Op>
    ? [input?: Input<Op>, options?: CallOptions & ParseInit<Op, As>]
    : [input: Input<Op>, options?: CallOptions & ParseInit<Op, As>];

/** Parameters of path and query side by side, and the body. */
type Input<Op> = Op extends { parameters: infer Declared }
  ? Part<Declared, 'path'> & Part<Declared, 'query'> & BodyInit<Op>
  : BodyInit<Op>;

type Part<Declared, Where extends string> = Declared extends { [_ in Where]?: infer Found }
  ? [NonNullable<Found>] extends [never]
    ? unknown
    : NonNullable<Found>
  : unknown;
