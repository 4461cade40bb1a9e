// The types of one operation that is called by its name. generated/operations/ is written in them.
import type { CallOptions } from './call-options.js';
import type { Given, GivenIn } from './given.js';
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
  ...args: Args<Op, As, Given>
) => OperationPromise<ResultOf<Op, As>>;

// Only where a parameter chooses the answer is there something to infer.
type ListCallOf<Op, Place extends string> = Op extends { given: unknown }
  ? <Value extends Given = undefined>(...args: Args<Op, 'json', Value>) => ListOf<Op, Place, Value>
  : (...args: Args<Op, 'json', Given>) => ListOf<Op, Place, undefined>;

type ListOf<Op, Place extends string, Value> = ListPromise<
  ResultOf<Op, 'json', Value>,
  EntryAt<Unwrapped<ResultOf<Op, 'json', Value>>, Place>
>;

type Args<Op, As extends ParseAs, Value> =
  object extends Input<Op, Value>
    ? [input?: Input<Op, Value>, options?: CallOptions & ParseInit<Op, As>]
    : [input: Input<Op, Value>, options?: CallOptions & ParseInit<Op, As>];

/** Parameters of path and query side by side, and the body. */
type Input<Op, Value> = Op extends { parameters: infer Declared }
  ? Part<Declared, 'path'> & Part<Declared, 'query'> & BodyInit<Op> & GivenIn<Op, Value>
  : BodyInit<Op>;

type Part<Declared, Where extends string> = Declared extends { [_ in Where]?: infer Found }
  ? [NonNullable<Found>] extends [never]
    ? unknown
    : NonNullable<Found>
  : unknown;
