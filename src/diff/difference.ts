/** Every kind of difference, in the order in which reports list them. */
export const KINDS = [
  'operation-removed',
  'operation-added',
  'deprecated',
  'security',
  'parameter-removed',
  'parameter-added',
  'request-body-removed',
  'request-body-added',
  'request-body-required',
  'status-removed',
  'status-added',
  'media-type-removed',
  'media-type-added',
  'header-removed',
  'header-added',
  'field-removed',
  'field-added',
  'variant-removed',
  'variant-added',
  'required',
  'type',
  'nullable',
  'enum-value-removed',
  'enum-value-added',
  'enum-opened',
  'enum-closed',
  'constant',
  'known-value-removed',
  'known-value-added',
  'constraint',
] as const;

/** What sort of thing differs. */
export type Kind = (typeof KINDS)[number];

/** Who has to change code: those who send requests, those who read responses, both, or nobody. */
export type Breaking = null | 'callers sending' | 'callers reading' | 'both';

/** The way that a body travels, seen from the caller. A webhook's body travels like a response. */
export type Direction = 'request' | 'response';

/** One difference between two documents. */
export interface Difference {
  kind: Kind;
  /** The shared schema that it lies in, by its name in the second document; null inside an operation. */
  schema: string | null;
  /** The operations that it touches, by operationId (of the second document), or `GET /path` where there is none. Sorted. */
  operations: string[];
  /** `operation`, `request`, `response 200`, `response 200 header.link`, `parameter query.page`; for a schema `requests`, `responses` or `requests and responses`. */
  where: string;
  /** The place within `where` or within the schema: `parts[].author.type`, `[]` items of a list, `{}` values of a map, '' the whole. */
  path: string;
  /** What the first document says, in words; null where it says nothing. */
  before: string | null;
  /** What the second document says, in words; null where it says nothing. */
  after: string | null;
  breaking: Breaking;
  /** What to use in place of what is gone or deprecated, where the description says it (`x-replaced-by`). */
  instead?: readonly string[];
}

/** Joins two verdicts on the same difference. */
export function joinBreaking(a: Breaking, b: Breaking): Breaking {
  if (a === null || a === b) return b;
  return b === null ? a : 'both';
}

/**
 * Who breaks when the set of what is allowed changes: a caller who sends something that is no longer accepted,
 * or a caller who reads something that could not come before.
 */
export function breaks(direction: Direction, change: { narrowed: boolean; widened: boolean }): Breaking {
  if (direction === 'request') return change.narrowed ? 'callers sending' : null;
  return change.widened ? 'callers reading' : null;
}
