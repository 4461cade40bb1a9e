import { asObject, asStrings, textOf, type JsonObject } from '../../../src/description/json.js';
import { nameOf, type Check, type Subject, type Visit } from './rule.js';

/** `x-replaced-by` names something that exists, on something that ends or is deprecated. */
export const unknownReplacement: Check = {
  id: 'unknown-replacement',
  check: (subject) => {
    const known = knownIn(subject);
    return subject.visits
      .filter(({ node }) => 'x-replaced-by' in node)
      .flatMap((visit) => {
        const place = subject.places.ofKey(visit.node, 'x-replaced-by');
        const names = asStrings([visit.node['x-replaced-by']].flat());
        const unknown = names.find((name) => !known(name, visit));
        if (names.length === 0 || unknown !== undefined)
          return [
            {
              place,
              message: `${nameOf(visit)} is replaced by ${unknown === undefined ? 'nothing' : `'${unknown}'`}, which is not there.`,
              expected: 'a field or parameter beside it, an operationId, or `Schema.field`.',
            },
          ];
        if (visit.node.deprecated === true || endsBeforeNewest(visit, subject)) return [];
        return [
          {
            place,
            message: `${nameOf(visit)} has a replacement, but it neither ends nor is deprecated.`,
            expected: '`deprecated: true`, or a range in `x-versions` that ends.',
          },
        ];
      });
  },
};

const endsBeforeNewest = ({ versions }: Visit, { timeline }: Subject): boolean =>
  (versions & (1 << (timeline.length - 1))) === 0;

function knownIn({ visits }: Subject): (name: string, visit: Visit) => boolean {
  const operations = new Set<string>();
  const schemas = new Map<string, JsonObject[]>();
  for (const { kind, node, path } of visits) {
    if (kind === 'operation') operations.add(textOf(node.operationId));
    const [root, section, schema = ''] = path;
    if (kind === 'schema' && root === 'components' && section === 'schemas')
      schemas.set(schema, [...(schemas.get(schema) ?? []), node]);
  }
  return (name, { kind, owner }) => {
    if (operations.has(name)) return true;
    const [schema = '', field] = name.split('.');
    if (field !== undefined)
      return (schemas.get(schema) ?? []).some((node) => field in asObject(node.properties));
    if (kind === 'parameter')
      return Array.isArray(owner) && owner.some((other) => asObject(other).name === name);
    return kind === 'schema' && !Array.isArray(owner) && name in owner;
  };
}
