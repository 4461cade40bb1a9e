import { isText, nameOf, operationsOf, placeOf, type Check } from './rule.js';

export const operationIdMissing: Check = {
  id: 'operation-id-missing',
  check: (subject) =>
    operationsOf(subject)
      .filter(({ node }) => !isText(node.operationId))
      .map((visit) => ({
        place: placeOf(subject, visit),
        message: `${nameOf(visit)} has no operationId.`,
        expected:
          'operationId: a verb and a noun, such as listTags; types, recordings and coverage are joined by it.',
      })),
};
