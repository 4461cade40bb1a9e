import { diffDocuments } from '../diff/diff.js';
import type { Difference } from '../diff/difference.js';
import type { Description } from '../description/description.js';
import type { JsonObject } from '../description/json.js';
import { remarksOf, type Remark } from './remarks.js';

/** What a caller uses: operations by their ids, and for each the names of fields, parameters and headers that it touches. */
export type Use = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds of difference that compile in either version. */
const NO_TYPE_SHOWS: readonly Difference['kind'][] = [
  'constraint',
  'header-added',
  'header-removed',
  'media-type-added',
  'media-type-removed',
  'security',
  'status-added',
  'status-removed',
];

/** All that two versions differ in. */
export interface Changes {
  differences: readonly Difference[];
  remarks: readonly Remark[];
}

export function changesBetween(before: Description, after: Description): Changes {
  const from = before.document as unknown as JsonObject;
  const to = after.document as unknown as JsonObject;
  return { differences: diffDocuments(from, to), remarks: remarksOf(to, before.version, after.version) };
}

/** What changes for this caller and no type shows, by operation. */
export function silentChanges({ differences, remarks }: Changes, use: Use): Changes {
  return {
    differences: differences.filter(
      (difference) => NO_TYPE_SHOWS.includes(difference.kind) && touches(difference, use),
    ),
    remarks: remarks.filter(({ operationId, name }) => {
      const names = use.get(operationId);
      return names !== undefined && (name === undefined || names.has(name));
    }),
  };
}

/** What can break this caller. */
export function breakingChanges({ differences }: Changes, use: Use): Difference[] {
  return differences.filter((difference) => difference.breaking !== null && touches(difference, use));
}

/** Whether the caller uses an operation that it reaches, and names what it is about. */
export function touches(difference: Difference, use: Use): boolean {
  const name = nameOf(difference);
  // What is newly asked for is named by nobody yet.
  const asked = difference.before === null && difference.breaking === 'callers sending';
  return difference.operations.some((id) => {
    const names = use.get(id);
    return names !== undefined && (name === undefined || asked || names.has(name));
  });
}

/** The field, parameter or header that it is about: `type` for `parts[].author.type`. */
export function nameOf({ path, where }: Difference): string | undefined {
  const field = path.replaceAll('[]', '').replaceAll('{}', '').split('.').at(-1);
  return field || /^(?:parameter \w+|response \w+ header)\.(.+)$/.exec(where)?.[1];
}
