// Which operations are lists, as types. Computed from generated/pagination.ts, so that nothing about a list is guessed.
import type { Lists } from '../../generated/pagination.js';
import type { PathsOf } from './client.js';
import type { Given } from './given.js';
import type { CallInit, HttpMethod, OperationAt, ResultOf } from './methods.js';
import type { ClientVersion } from './options.js';
import type { EntryAt } from './pages.js';
import type { Unwrapped } from './unwrap.js';

/** `'GET cursor-query data'` of `/contacts`: the method, the style, the place of the items. */
type KindOf<Path> = {
  [Kind in keyof Lists]: Path extends Lists[Kind] ? Kind : never;
}[keyof Lists];

type MethodOf<Path> =
  KindOf<Path> extends `${infer Method} ${string}` ? Lowercase<Method> & HttpMethod : never;

type PlaceOf<Path> = KindOf<Path> extends `${string} ${string} ${infer Place}` ? Place : never;

/** The paths of version `V` that list something. */
export type ListPath<V extends ClientVersion> = {
  [Path in keyof PathsOf<V>]: [MethodOf<Path>] extends [never]
    ? never
    : PathsOf<V>[Path] extends Record<MethodOf<Path>, unknown>
      ? Path
      : never;
}[keyof PathsOf<V>];

/**
 * The argument that names a list: the path itself if it is one, else what could stand there. The answers of version `V`
 * must have a place for the items, because an operation may have become a list later; that is looked up for this path
 * alone, which `ListPath` could not do.
 */
export type ListPathArg<V extends ClientVersion, Path> =
  Path extends ListPath<V> ? ([ListItem<V, Path>] extends [never] ? never : Path) : ListPath<V>;

/** The operation behind a list. */
export type ListOperation<V extends ClientVersion, Path> = OperationAt<PathsOf<V>, Path, MethodOf<Path>>;

/** The whole body of one page. */
export type PageBody<V extends ClientVersion, Path, Value extends Given = undefined> = Unwrapped<
  ResultOf<ListOperation<V, Path>, 'json', Value>
>;

/** One entry of the list. */
export type ListItem<V extends ClientVersion, Path, Value extends Given = undefined> = EntryAt<
  PageBody<V, Path, Value>,
  PlaceOf<Path>
>;

/** What a list can be called with: what its method takes, and the place to begin at. */
export type ListInit<V extends ClientVersion, Path, Value extends Given = Given> = CallInit<
  ListOperation<V, Path>,
  'json',
  Value
> & {
  /** Where to begin: `next` of a page that an earlier walk has given. @default the first page */
  from?: string | undefined;
};
