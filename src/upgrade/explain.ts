import type { Difference } from '../diff/difference.js';
import { breakingChanges, nameOf, touches, type Changes, type Use } from './changes.js';
import type { NewError } from './program.js';

/** A new error of the compiler, with the changes that bring it about. */
export interface ExplainedError extends NewError {
  changes: Difference[];
}

/**
 * Joins an error to the changes of the operation whose call it stands in, else of all that the program uses: to those
 * that the error or its statement names, and where they name none of an operation, to all that can break its callers.
 */
export function explain(error: NewError, changes: Changes, use: Use): ExplainedError {
  const { operationId, names, statement } = error;
  const scope: Use =
    operationId === undefined ? use : new Map([[operationId, use.get(operationId) ?? names]]);
  const breaking = breakingChanges(changes, scope);
  const gone = breaking.filter(({ kind }) => kind === 'operation-removed' && operationId !== undefined);
  if (gone.length > 0) return { ...error, changes: gone };
  for (const these of [names, statement]) {
    const named = changes.differences.filter(
      (difference) => touches(difference, scope) && these.has(nameOf(difference) ?? ''),
    );
    if (named.length > 0) return { ...error, changes: named };
  }
  return { ...error, changes: operationId === undefined ? [] : breaking };
}
