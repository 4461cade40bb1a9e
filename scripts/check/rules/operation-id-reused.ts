import { nameOf, operationsOf, type Check, type Visit } from './rule.js';

export const operationIdReused: Check = {
  id: 'operation-id-reused',
  check: (subject) => {
    const owners = new Map<string, Visit>();
    return operationsOf(subject).flatMap((visit) => {
      const id = visit.node.operationId;
      if (typeof id !== 'string') return [];
      const owner = owners.get(id);
      if (!owner) {
        owners.set(id, visit);
        return [];
      }
      return [
        {
          place: subject.places.ofValue(visit.node, 'operationId'),
          message: `The operationId '${id}' of ${nameOf(visit)} is taken by ${nameOf(owner)}.`,
          expected: 'an operationId of its own, even if the two never exist in the same version.',
        },
      ];
    });
  },
};
