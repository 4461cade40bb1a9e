import { KEYWORDS } from '../../source/keywords.js';
import { isWas } from '../../source/visits.js';
import { NOUNS, nameOf, type Check } from './rule.js';

export const misplacedKeyword: Check = {
  id: 'misplaced-keyword',
  check: ({ visits, places }) =>
    visits.flatMap((visit) =>
      Object.keys(visit.node).flatMap((key) => {
        const kinds = KEYWORDS[key];
        const place = places.ofKey(visit.node, key);
        if (key === 'x-versions' && isWas(visit.path)) {
          const message = `An entry of ${nameOf(visit).replace(/[. ]\d+$/, '')} has x-versions.`;
          return [{ place, message, expected: 'the range of an entry of x-was under `versions`.' }];
        }
        if (!kinds || kinds.includes(visit.kind)) return [];
        const message = `${key} has no effect on ${nameOf(visit)}, which is ${a(NOUNS[visit.kind])}.`;
        return [{ place, message, expected: `it on ${kinds.map((kind) => a(NOUNS[kind])).join(' or ')}.` }];
      }),
    ),
};

function a(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
