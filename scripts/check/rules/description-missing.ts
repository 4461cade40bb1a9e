import { isWas } from '../../source/visits.js';
import { isComponent, isText, nameOf, placeOf, type Check, type Visit } from './rule.js';

export const descriptionMissing: Check = {
  id: 'description-missing',
  check: (subject) =>
    subject.visits
      .filter((visit) => needsDescription(visit) && !isText(visit.node.description))
      .map((visit) => ({
        place: placeOf(subject, visit),
        message: `${nameOf(visit)} has no description.`,
        expected: 'description: what a caller needs to know, in our own words.',
      })),
};

function needsDescription(visit: Visit): boolean {
  if ('$ref' in visit.node || isWas(visit.path)) return false;
  if (visit.kind === 'schema') return isComponent(visit);
  return ['operation', 'parameter', 'header', 'response', 'tag'].includes(visit.kind);
}
