import { asList, asObject } from '../../../src/description/json.js';
import { nameOf, type Check } from './rule.js';

/** What is said of answers beside their schemas. */
export const malformedAnswer: Check = {
  id: 'malformed-answer',
  check: ({ visits, places }) =>
    visits.flatMap((visit) => {
      const { kind, node } = visit;
      const report = (keyword: string, expected: string) => [
        {
          place: places.ofKey(node, keyword),
          message: `${keyword} of ${nameOf(visit)} says nothing.`,
          expected,
        },
      ];
      if (kind === 'response' && 'x-may-be-empty' in node) {
        const hasBody = Object.keys(asObject(node.content)).length > 0;
        return node['x-may-be-empty'] === true && hasBody
          ? []
          : report('x-may-be-empty', 'x-may-be-empty: true, on a response that has a body.');
      }
      if (kind === 'parameter' && 'x-answers-with' in node) {
        const names = asList(node['x-answers-with']);
        return names.length > 0 && names.every((name) => typeof name === 'string') && node.in === 'query'
          ? []
          : report('x-answers-with', 'a list of names of schemas, on a parameter of the query.');
      }
      return [];
    }),
};
