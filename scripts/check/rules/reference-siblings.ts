import { nameOf, type Check } from './rule.js';

export const referenceSiblings: Check = {
  id: 'reference-siblings',
  check: ({ visits, places }) =>
    visits
      .filter(({ node }) => '$ref' in node)
      .flatMap((visit) =>
        Object.keys(visit.node)
          .filter(
            (key) =>
              !['$ref', 'description', 'deprecated', 'versions'].includes(key) && !key.startsWith('x-'),
          )
          .map((key) => ({
            place: places.ofKey(visit.node, key),
            message: `${nameOf(visit)} has '${key}' beside a $ref, where most tools lose it.`,
            expected:
              'only description, deprecated and x- keywords beside a $ref; allOf for a schema with more.',
          })),
      ),
};
