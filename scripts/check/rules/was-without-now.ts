import { asList, isObject } from '../../../src/description/json.js';
import { parseRange } from '../../../src/description/range.js';
import { describeVersions } from '../../source/versions.js';
import { isWas } from '../../source/visits.js';
import { nameOf, type Check } from './rule.js';

/** The text outside x-was is the newest state, so x-was cannot speak of the newest version in which a thing exists. */
export const wasWithoutNow: Check = {
  id: 'was-without-now',
  check: ({ visits, timeline, places }) =>
    visits.flatMap((visit) => {
      if (isWas(visit.path)) return [];
      const newest = 1 << (31 - Math.clz32(visit.versions));
      return asList(visit.node['x-was'])
        .filter(isObject)
        .flatMap((entry) => {
          const parsed =
            typeof entry.versions === 'string' ? parseRange(entry.versions, timeline) : undefined;
          if (!parsed?.ok || visit.versions === 0 || (parsed.versions & newest) === 0) return [];
          return [
            {
              place: places.ofValue(entry, 'versions'),
              message: `x-was of ${nameOf(visit)} speaks of ${describeVersions(timeline, newest)}, the newest version in which it exists.`,
              expected: 'the newest state outside x-was, and only older versions in it.',
            },
          ];
        });
    }),
};
