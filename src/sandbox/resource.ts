import type { Version } from '../../generated/versions.js';
import type { SandboxRefusal } from './errors.js';
import type { AnyHandler, OperationId, Schemas } from './operation.js';
import type { Watch, World } from './world.js';

/** What an object says differently up to a version. Fields that merely come and go are the description's affair. */
export interface Change<Newest> {
  /** The last version that has it the older way. */
  through: Version;
  /**
   * On the way out: the fields that differ, and only those, in the older shape. `undefined` is one that is declared but
   * not sent.
   */
  older?(newer: Newest): object;
  /** On the way in: the newer fields of an object that came in the older shape. */
  newer?(older: Readonly<Record<string, unknown>>): object;
}

/** By the name that the object's schema has in the description. */
export type Changes = { readonly [Name in keyof Schemas]?: readonly Change<Schemas[Name]>[] };

/** The workspaces to begin with, from the smallest to the largest. */
export const SEEDS = ['empty', 'default', 'large'] as const;
export type SeedName = (typeof SEEDS)[number];

/** What is wrong with a request that the description does not accept. */
export interface Malformed {
  kind: 'missing' | 'type' | 'value';
  /** Where, in the body or the query: `companies.0.id`. */
  field: string;
  message: string;
}

/** How an operation refuses a malformed request, where it is not as most do. Nothing: as most do. */
export type Malformations = {
  readonly [Id in OperationId]?: (wrong: Malformed) => SandboxRefusal | undefined;
};

/** One resource, whole: everything else about it stands in its own file. */
export interface Resource {
  handlers: Readonly<Record<string, unknown>>;
  /** What of an operation only the real service knows, and what stands in its place here: a sentence for those who use it. */
  rules?: { readonly [Id in OperationId]?: string };
  changes?: Changes;
  malformed?: Malformations;
  /** What the resource contributes to a new workspace. Resources are asked in the order of their list. */
  seed?(world: World, seed: SeedName): void;
  /** What happens by itself as time goes by. */
  tick?: (world: World) => void;
  /** What is told of the rows that a request changed. It runs when somebody listens. */
  watch?: Watch;
}

/** Every handler by its operationId. A described operation that is missing here answers 501. */
export const handlersOf = (resources: readonly Resource[]): Record<string, AnyHandler> =>
  Object.assign({}, ...resources.map(({ handlers }) => handlers)) as Record<string, AnyHandler>;

export const malformationsOf = (resources: readonly Resource[]): Malformations =>
  Object.assign({}, ...resources.map(({ malformed }) => malformed)) as Malformations;

/** Refuses what is missing in a way of its own, and what is wrong as most do. */
export const whenMissing =
  (refusal: (message: string, field?: string) => SandboxRefusal) =>
  ({ kind, message, field }: Malformed): SandboxRefusal | undefined =>
    kind === 'missing' ? refusal(message, field) : undefined;
