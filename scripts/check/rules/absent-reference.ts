import { CARRIES_RANGE, referencesOf, resolveComponent } from '../../source/grammar.js';
import { parseRange } from '../../../src/description/range.js';
import { allVersions, describeVersions, rangeFor } from '../../source/versions.js';
import { isComponent, nameOf, type Check } from './rule.js';

export const absentReference: Check = {
  id: 'absent-reference',
  check: ({ visits, timeline, superset, places }) =>
    visits.flatMap((visit) => {
      const { kind, node, reached } = visit;
      if (CARRIES_RANGE.has(kind)) return [];
      return [...referencesOf(kind, node)].flatMap(({ owner, key, ref }) => {
        // The entries of a mapping go with the members of their union.
        if (key !== '$ref' && (node.oneOf ?? node.anyOf)) return [];
        const range = resolveComponent(superset, ref)?.['x-versions'];
        const parsed = typeof range === 'string' ? parseRange(range, timeline) : undefined;
        const exists = parsed?.ok ? parsed.versions : allVersions(timeline);
        if ((reached & ~exists) === 0) return [];
        const common = rangeFor(timeline, reached & exists);
        return [
          {
            place: places.ofValue(owner, key),
            message:
              `${isComponent(visit) ? 'The component' : nameOf(visit)} exists in ${describeVersions(timeline, reached)}, ` +
              `but ${ref.split('/').at(-1)} only in ${describeVersions(timeline, exists)}.`,
            expected: common
              ? `x-versions: '${common}' beside the reference, or above it.`
              : 'a component that exists in all of these versions.',
          },
        ];
      });
    }),
};
