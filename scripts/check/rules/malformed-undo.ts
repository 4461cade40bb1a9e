import { asObject, isObject, textOf } from '../../../src/description/json.js';
import { listOf } from '../../source/words.js';
import { nameOf, operationsOf, type Check, type Visit } from './rule.js';

const KEYS = ['operationId', 'parameters', 'body', 'find'];
const EXPRESSION = /^\$(response\.body#(\/[^/]+)+|request\.path\.\w+)$/;

export const malformedUndo: Check = {
  id: 'malformed-undo',
  check: (subject) => {
    const operations = operationsOf(subject);
    const byId = new Map(operations.map((visit) => [textOf(visit.node.operationId), visit]));
    return operations
      .filter(({ node }) => 'x-undo' in node)
      .flatMap((visit) => {
        const found = problemOf(visit, byId);
        if (!found) return [];
        const [message, expected] = found;
        return [{ place: subject.places.ofKey(visit.node, 'x-undo'), message, expected }];
      });
  },
};

/** What is wrong, and what was expected. */
function problemOf(visit: Visit, byId: ReadonlyMap<string, Visit>): [string, string] | undefined {
  const undo = asObject(visit.node['x-undo']);
  const name = `x-undo of ${nameOf(visit)}`;
  const stranger = Object.keys(undo).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return [`${name} has '${stranger}'.`, `only ${listOf(KEYS, 'and')}.`];
  const remover = byId.get(textOf(undo.operationId));
  if (!remover) return [`${name} names no operation.`, 'operationId: an operation of any version.'];
  if (!byId.has(textOf(undo.find)))
    return [`${name} does not say how to find what it made.`, 'find: the operationId of a list.'];
  if ('body' in undo && !('requestBody' in remover.node))
    return [`${name} has a body, and ${nameOf(remover)} takes none.`, 'no body.'];
  const wanted = pathParametersOf(remover);
  const given = isObject(undo.parameters) ? Object.keys(undo.parameters) : [];
  if (wanted.length !== given.length || wanted.some((parameter) => !given.includes(parameter)))
    return [`${name} does not fill the path of ${nameOf(remover)}.`, `parameters: ${listOf(wanted, 'and')}.`];
  const odd = Object.values(asObject(undo.parameters)).find((text) => !EXPRESSION.test(textOf(text)));
  if (odd === undefined) return undefined;
  return [`${name} has the expression '${textOf(odd)}'.`, '$response.body#/… or $request.path.….'];
}

const pathParametersOf = ({ path: [, path = ''] }: Visit) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
