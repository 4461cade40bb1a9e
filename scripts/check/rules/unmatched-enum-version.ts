import { asList, asObject } from '../../../src/description/json.js';
import { listOf } from '../../source/words.js';
import { nameOf, type Check } from './rule.js';

export const unmatchedEnumVersion: Check = {
  id: 'unmatched-enum-version',
  check: ({ visits, places }) =>
    visits.flatMap((visit) => {
      const ranges = asObject(visit.node['x-enum-versions']);
      const values = [...asList(visit.node.enum), ...asList(visit.node['x-extensible-enum'])].map(String);
      return Object.keys(ranges)
        .filter((key) => !values.includes(key))
        .map((key) => ({
          place: places.ofKey(ranges, key),
          message: `'${key}' is no value of the enum of ${nameOf(visit)}.`,
          expected: values.length > 0 ? `${listOf(values)}.` : 'an enum or x-extensible-enum beside it.',
        }));
    }),
};
