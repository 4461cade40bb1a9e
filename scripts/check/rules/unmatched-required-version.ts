import { asObject, asStrings } from '../../../src/description/json.js';
import { listOf } from '../../source/words.js';
import { nameOf, type Check } from './rule.js';

export const unmatchedRequiredVersion: Check = {
  id: 'unmatched-required-version',
  check: ({ visits, places }) =>
    visits.flatMap((visit) => {
      const ranges = asObject(visit.node['x-required-versions']);
      const names = asStrings(visit.node.required);
      return Object.keys(ranges)
        .filter((key) => !names.includes(key))
        .map((key) => ({
          place: places.ofKey(ranges, key),
          message: `'${key}' is not required in ${nameOf(visit)}.`,
          expected: names.length > 0 ? `${listOf(names)}.` : 'a list `required` beside it.',
        }));
    }),
};
