import { asList, isObject } from '../../../src/description/json.js';
import { parseRange } from '../../../src/description/range.js';
import { describeVersions } from '../../source/versions.js';
import type { Check } from './rule.js';

export const overlappingWas: Check = {
  id: 'overlapping-was',
  check: ({ visits, timeline, places }) =>
    visits.flatMap(({ node, versions }) => {
      let taken = 0;
      return asList(node['x-was'])
        .filter(isObject)
        .flatMap((entry) => {
          const parsed =
            typeof entry.versions === 'string' ? parseRange(entry.versions, timeline) : undefined;
          if (!parsed?.ok) return [];
          const both = parsed.versions & versions & taken;
          taken |= parsed.versions;
          if (both === 0) return [];
          return [
            {
              place: places.ofValue(entry, 'versions'),
              message: `This entry of x-was and one before it both speak of ${describeVersions(timeline, both)}.`,
              expected: 'entries whose ranges do not overlap.',
            },
          ];
        });
    }),
};
