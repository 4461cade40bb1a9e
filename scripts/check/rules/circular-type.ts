import { asList, isObject, type Json, type JsonObject } from '../../../src/description/json.js';
import { componentRef, resolveComponent } from '../../source/grammar.js';
import { isComponent, nameOf, placeOf, type Check } from './rule.js';

/**
 * A schema that is a union or a list of itself. As a type alias it would be `X = string | X[]` inside an interface,
 * which TypeScript refuses (TS2502); recursion has to pass through a property of an object.
 */
export const circularType: Check = {
  id: 'circular-type',
  check: (subject) =>
    subject.visits
      .filter((visit) => visit.kind === 'schema' && isComponent(visit))
      .filter(({ node, key }) => reaches(subject.superset, node, componentRef('schemas', key), new Set()))
      .map((visit) => ({
        place: placeOf(subject, visit),
        message: `${nameOf(visit)} contains itself without an object in between.`,
        expected:
          'a component of its own for the object, or for the list inside an object, that leads back here.',
      })),
};

function reaches(superset: JsonObject, node: Json, ref: string, seen: Set<JsonObject>): boolean {
  if (!isObject(node) || seen.has(node)) return false;
  seen.add(node);
  if (node.$ref === ref) return true;
  const target = resolveComponent(superset, node.$ref);
  const parts = [target ?? null, node.items ?? null, ...asList(node.prefixItems)];
  const members = [node.oneOf, node.anyOf, node.allOf, node['x-was']].flatMap(asList);
  return [...parts, ...members].some((part) => reaches(superset, part, ref, seen));
}
