import { textOf } from '../../../src/description/json.js';
import { nameOf, operationsOf, type Check, type Visit } from './rule.js';

/** Two operations on paths that differ in the names of their parameters alone are one operation to Intercom. */
export const operationIdChanged: Check = {
  id: 'operation-id-changed',
  check: (subject) => {
    const first = new Map<string, Visit>();
    return operationsOf(subject).flatMap((visit) => {
      const [, path = '', method = ''] = visit.path;
      const shape = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
      const other = first.get(shape);
      if (!other) {
        first.set(shape, visit);
        return [];
      }
      return [
        {
          place: subject.places.ofKey(visit.owner, visit.key),
          message: `${nameOf(visit)} (${textOf(visit.node.operationId)}) is the same request as ${nameOf(other)} (${textOf(other.node.operationId)}).`,
          expected:
            'one path item for all versions, with one spelling of its parameters and one operationId.',
        },
      ];
    });
  },
};
