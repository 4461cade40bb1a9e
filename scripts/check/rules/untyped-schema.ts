import { asStrings, type JsonObject } from '../../../src/description/json.js';
import { SAME_VALUE } from '../../project/required.js';
import { nameOf, placeOf, type Check, type Visit } from './rule.js';

/** Any of these says what the value is. */
const TYPING = ['type', '$ref', 'const', 'enum', 'oneOf', 'anyOf', 'allOf'];

/** Any of these says what is in an object. */
const CONTENT = [
  'properties',
  'additionalProperties',
  'patternProperties',
  '$ref',
  'const',
  'enum',
  'oneOf',
  'anyOf',
  'allOf',
];

export const untypedSchema: Check = {
  id: 'untyped-schema',
  check: (subject) =>
    subject.visits
      .filter(({ kind }) => kind === 'schema')
      .flatMap((visit) => {
        const found = shortcoming(visit);
        return found ? [{ place: placeOf(subject, visit), ...found }] : [];
      }),
};

function shortcoming(visit: Visit): { message: string; expected: string } | undefined {
  const { node } = visit;
  if (!TYPING.some((key) => key in node)) {
    if (constrainsItsOwner(visit)) return undefined;
    return {
      message: `${nameOf(visit)} says nothing about the type of its value.`,
      expected: 'type, $ref, const, enum, oneOf, anyOf or allOf; for any value at all, a list of all types.',
    };
  }
  const types = typesOf(node);
  if (
    types.includes('object') &&
    !CONTENT.some((key) => key in node) &&
    !constrainsItsOwner(visit) &&
    types.length < 6
  ) {
    return {
      message: `${nameOf(visit)} is an object of which nothing is said.`,
      expected: '`properties`, or `additionalProperties` with the type of its values (`true` for any).',
    };
  }
  if (
    types.includes('array') &&
    !['items', 'prefixItems', 'const', 'enum'].some((key) => key in node) &&
    types.length < 6
  ) {
    return {
      message: `${nameOf(visit)} is a list of which nothing is said.`,
      expected: '`items` with the type of its entries.',
    };
  }
  return undefined;
}

function typesOf({ type }: JsonObject): string[] {
  return typeof type === 'string' ? [type] : asStrings(type);
}

/** A member of allOf, not, if … may only narrow what the schema around it has typed. */
function constrainsItsOwner({ parent, path }: Visit): boolean {
  const key = parent && path[parent.path.length];
  if (parent?.kind !== 'schema' || key === undefined || !SAME_VALUE.has(key) || key === 'x-was') return false;
  return 'type' in parent.node || '$ref' in parent.node || constrainsItsOwner(parent);
}
