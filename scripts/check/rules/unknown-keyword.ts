import { KEYWORDS } from '../../source/keywords.js';
import { nearest } from '../../../src/description/words.js';
import { nameOf, type Check } from './rule.js';

export const unknownKeyword: Check = {
  id: 'unknown-keyword',
  check: ({ visits, places }) =>
    visits.flatMap((visit) =>
      Object.keys(visit.node)
        .filter((key) => key.startsWith('x-') && !(key in KEYWORDS) && visit.kind !== 'components')
        .map((key) => ({
          place: places.ofKey(visit.node, key),
          message: `${nameOf(visit)} has the keyword '${key}', which means nothing here.`,
          expected: `'${nearest(key, Object.keys(KEYWORDS))}', or another keyword of openapi/EXTENSIONS.md.`,
        })),
    ),
};
