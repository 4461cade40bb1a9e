import { asList, asObject } from '../../../src/description/json.js';
import { isComponent, nameOf, placeOf, type Check, type Subject } from './rule.js';

export const unusedComponent: Check = {
  id: 'unused-component',
  check: (subject) => {
    // What leads where is known only once every path is indexed and every reference names something.
    if (subject.diagnostics.length > 0) return [];
    const unused = subject.visits.filter((visit) => isComponent(visit) && visit.reached === 0);
    return [
      ...unused.map((visit) => ({
        place: placeOf(subject, visit),
        message: `No path and no webhook leads to ${nameOf(visit)}.`,
        expected: 'a reference to it, or no such component.',
      })),
      ...unusedSecurity(subject),
    ];
  },
};

function unusedSecurity({ superset, visits, places }: Subject) {
  const schemes = asObject(asObject(superset.components).securitySchemes);
  const used = visits
    .filter(({ kind }) => kind === 'document' || kind === 'operation')
    .flatMap(({ node }) => asList(node.security))
    .flatMap((requirement) => Object.keys(asObject(requirement)));
  return Object.keys(schemes)
    .filter((name) => !used.includes(name))
    .map((name) => ({
      place: places.ofKey(schemes, name),
      message: `No operation asks for the security scheme ${name}.`,
      expected: 'its name under `security`, or no such scheme.',
    }));
}
