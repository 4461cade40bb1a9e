import { asList, textOf } from '../../../src/description/json.js';
import { declaredProperties, inheritedProperties, SAME_VALUE } from '../../project/required.js';
import { nearest } from '../../../src/description/words.js';
import { listOf } from '../../source/words.js';
import { nameOf, type Check, type Subject, type Visit } from './rule.js';

export const requiredWithoutProperty: Check = {
  id: 'required-without-property',
  check: (subject) =>
    subject.visits
      .filter(({ kind, node }) => kind === 'schema' && Array.isArray(node.required))
      .flatMap((visit) => {
        const names = propertiesOf(subject, visit);
        return asList(visit.node.required).flatMap((name, index) => {
          if (typeof name === 'string' && names.has(name)) return [];
          return [
            {
              place: subject.places.ofValue(asList(visit.node.required), index),
              message: `${nameOf(visit)} requires '${textOf(name)}', a property that it does not have.`,
              expected:
                names.size > 0
                  ? `${listOf([nearest(textOf(name), [...names])])}, or another of its properties.`
                  : 'a property of that name.',
            },
          ];
        });
      }),
};

/** The properties of a schema and of all schemas around it that describe the same value. */
function propertiesOf({ superset }: Subject, visit: Visit): Set<string> {
  const names = declaredProperties(superset, visit.node);
  let { parent } = visit;
  let child = visit;
  while (parent?.kind === 'schema') {
    const key = child.path[parent.path.length] ?? '';
    if (!SAME_VALUE.has(key)) break;
    for (const name of inheritedProperties(superset, parent.node, key)) names.add(name);
    child = parent;
    parent = parent.parent;
  }
  return names;
}
