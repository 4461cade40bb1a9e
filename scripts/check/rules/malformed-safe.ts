import { nameOf, type Check } from './rule.js';

export const malformedSafe: Check = {
  id: 'malformed-safe',
  check: ({ visits, places }) =>
    visits
      .filter(({ kind, node }) => kind === 'operation' && 'x-safe' in node)
      .flatMap((visit) =>
        visit.node['x-safe'] === true && nameOf(visit).startsWith('POST ')
          ? []
          : [
              {
                place: places.ofKey(visit.node, 'x-safe'),
                message: `x-safe of ${nameOf(visit)} says nothing.`,
                expected: 'x-safe: true, on a POST; every GET is safe, and no PUT, PATCH or DELETE.',
              },
            ],
      ),
};
