import { asObject, textOf } from '../../../src/description/json.js';
import { listOf } from '../../source/words.js';
import { isText, nameOf, type Check } from './rule.js';

export const PAGINATION_STYLES = [
  'cursor-query',
  'cursor-body',
  'cursor-opaque',
  'page-number',
  'page-body',
  'next-url',
  'scroll',
  'none',
];
const KEYS = ['style', 'items', 'x-versions'];

export const malformedPagination: Check = {
  id: 'malformed-pagination',
  check: ({ visits, places }) =>
    visits
      .filter(({ kind, node }) => kind === 'operation' && 'x-pagination' in node)
      .flatMap((visit) => {
        const pagination = asObject(visit.node['x-pagination']);
        const stranger = Object.keys(pagination).find((key) => !KEYS.includes(key));
        const report = (message: string, expected: string) => [
          { place: places.ofKey(visit.node, 'x-pagination'), message, expected },
        ];
        if (!PAGINATION_STYLES.includes(textOf(pagination.style))) {
          return report(
            `x-pagination of ${nameOf(visit)} has no known style.`,
            `style: ${listOf(PAGINATION_STYLES)}.`,
          );
        }
        if (!isText(pagination.items)) {
          const expected = 'items: the property of the answer that holds them, such as data.';
          return report(`x-pagination of ${nameOf(visit)} does not say where the items are.`, expected);
        }
        return stranger === undefined
          ? []
          : report(`x-pagination of ${nameOf(visit)} has '${stranger}'.`, `only ${listOf(KEYS, 'and')}.`);
      }),
};
