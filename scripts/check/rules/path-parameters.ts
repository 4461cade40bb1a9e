import { asList, asObject, isObject, textOf, type JsonObject } from '../../../src/description/json.js';
import { resolveComponent } from '../../source/grammar.js';
import { listOf } from '../../source/words.js';
import { nameOf, operationsOf, placeOf, type Check, type Subject, type Visit } from './rule.js';

export const pathParameterUndeclared: Check = {
  id: 'path-parameter-undeclared',
  check: (subject) =>
    operationsOf(subject).flatMap((visit) => {
      const declared = declaredBy(subject, visit).map(({ name }) => name);
      return templateNames(visit)
        .filter((name) => !declared.includes(name))
        .map((name) => ({
          place: placeOf(subject, visit),
          message: `${nameOf(visit)} does not declare {${name}} of its path.`,
          expected: `a parameter { name: ${name}, in: path, required: true } on the operation or on its path item.`,
        }));
    }),
};

export const pathParameterUnused: Check = {
  id: 'path-parameter-unused',
  check: (subject) =>
    operationsOf(subject).flatMap((visit) => {
      const names = templateNames(visit);
      return declaredBy(subject, visit)
        .filter(({ name }) => !names.includes(name))
        .map(({ name, place }) => ({
          place,
          message: `${nameOf(visit)} declares the path parameter '${name}', which its path does not have.`,
          expected: names.length > 0 ? `${listOf(names)}.` : 'no path parameter.',
        }));
    }),
};

function templateNames({ path: [, template = ''] }: Visit): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

function declaredBy({ superset, places }: Subject, { node, parent }: Visit) {
  const lists = [asList(parent?.node.parameters), asList(node.parameters)];
  return lists.flatMap((list) =>
    list.flatMap((entry, index) => {
      const parameter: JsonObject = resolveComponent(superset, asObject(entry).$ref) ?? asObject(entry);
      if (!isObject(entry) || parameter.in !== 'path') return [];
      return [{ name: textOf(parameter.name), place: places.ofValue(list, index) }];
    }),
  );
}
