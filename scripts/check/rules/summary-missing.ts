import { isText, nameOf, placeOf, type Check } from './rule.js';

export const summaryMissing: Check = {
  id: 'summary-missing',
  check: (subject) =>
    subject.visits
      .filter(({ kind, node }) => kind === 'operation' && !isText(node.summary))
      .map((visit) => ({
        place: placeOf(subject, visit),
        message: `${nameOf(visit)} has no summary.`,
        expected: 'summary: a few words, such as `List tags`.',
      })),
};
