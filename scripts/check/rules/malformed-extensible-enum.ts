import { asList, asStrings } from '../../../src/description/json.js';
import { nameOf, type Check } from './rule.js';

export const malformedExtensibleEnum: Check = {
  id: 'malformed-extensible-enum',
  check: ({ visits, places }) =>
    visits
      .filter(({ kind, node }) => kind === 'schema' && 'x-extensible-enum' in node)
      .flatMap((visit) => {
        const { node } = visit;
        const report = (message: string, expected: string) => [
          { place: places.ofKey(node, 'x-extensible-enum'), message, expected },
        ];
        const values = asStrings(node['x-extensible-enum']);
        const types = [node.type, ...asList(node.type)].filter((type) => typeof type === 'string');
        if (values.length === 0 || values.length !== asList(node['x-extensible-enum']).length) {
          return report(
            `x-extensible-enum of ${nameOf(visit)} is not a list of texts.`,
            'x-extensible-enum: [a, b].',
          );
        }
        const twice = values.find((value, index) => values.indexOf(value) !== index);
        if (twice !== undefined) {
          return report(`x-extensible-enum of ${nameOf(visit)} names '${twice}' twice.`, 'each value once.');
        }
        if (!types.includes('string') || types.some((type) => type !== 'string' && type !== 'null')) {
          const expected = "type: string or type: [string, 'null'] beside it.";
          return report(`x-extensible-enum of ${nameOf(visit)} is not on a string.`, expected);
        }
        if ('enum' in node) {
          const expected = '`enum` for a closed set, or `x-extensible-enum` for an open one.';
          return report(`${nameOf(visit)} has both enum and x-extensible-enum.`, expected);
        }
        return [];
      }),
};
