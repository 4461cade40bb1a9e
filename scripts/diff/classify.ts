// Compares somebody's description of a version (before) with ours (after) and sorts the differences into two classes.
//
// A **refinement** is where we say more than they do and nothing that they say is denied; it is counted, not explained:
//
//   - a field that is required in answers, or a request body that is: descriptions rarely say so
//   - a constant, or a list of values, for a text of an answer; a constant for a text of a request; open values for a plain text
//   - an open set in place of a closed one with the same values
//   - fields, items, values or a body where they describe nothing; a type where they allow anything
//   - more answers, headers and webhooks; a further media type
//   - null for a whole body or for the items of a list, which a `nullable` on a shared schema says without meaning it
//   - formats, bounds, `deprecated`, the type of a path parameter (a path is text)
//
// Everything else is a **contradiction**: another type or nullability, something that only one of the two has, a field that
// is optional with us and required with them or that we require of a sender, fewer or more values. It needs a row in
// openapi/deviations.yaml.
import type { Difference } from '../../src/diff/difference.js';

export type Class = 'refinement' | 'contradiction';

export function classify(difference: Difference): Class {
  return isRefinement(difference) ? 'refinement' : 'contradiction';
}

function isRefinement({ kind, where, path, before, after }: Difference): boolean {
  const onlyAnswers = where === 'responses' || where.startsWith('response ');
  switch (kind) {
    case 'operation-added':
      return after?.startsWith('webhook ') === true;
    case 'required':
      return onlyAnswers && after === 'required';
    case 'nullable':
      return after === 'never null' && (path === '' || path.endsWith('[]'));
    case 'type':
      return before === 'anything' || where.startsWith('parameter path.');
    case 'enum-closed':
      return onlyAnswers;
    case 'field-added':
      // They have the object, but say nothing of its fields.
      return before !== null;
    case 'enum-opened':
    case 'constant':
    case 'known-value-added':
    case 'status-added':
    case 'header-added':
    case 'media-type-added':
    case 'request-body-required':
    case 'constraint':
    case 'deprecated':
      return true;
    case 'operation-removed':
    case 'security':
    case 'parameter-removed':
    case 'parameter-added':
    case 'request-body-removed':
    case 'request-body-added':
    case 'status-removed':
    case 'media-type-removed':
    case 'header-removed':
    case 'field-removed':
    case 'variant-removed':
    case 'variant-added':
    case 'enum-value-removed':
    case 'enum-value-added':
    case 'known-value-removed':
      return false;
  }
}
