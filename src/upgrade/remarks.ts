import { VERSIONS, type Version } from '../../generated/versions.js';
import { asList, asObject, isObject, textOf, type JsonObject } from '../description/json.js';
import { dereference, operationsIn } from '../description/openapi.js';

/** Something that the description says of an operation, or of a part of its request, about the versions between. */
export interface Remark {
  operationId: string;
  /** The field or parameter; nothing where it is about the operation. */
  name?: string;
  text: string;
}

/**
 * What a document says in words about a change between two versions: sentences such as “Up to 2.16 a date is a day”. Of an
 * operation, and of what its request holds: no type shows it.
 */
export function remarksOf(document: JsonObject, from: Version, to: Version): Remark[] {
  return operationsIn(document).flatMap(({ item, operation }) => {
    const operationId = textOf(operation.operationId);
    const remark = (text: string, name?: string): Remark[] => {
      const said = sentencesOf(text).filter((sentence) => isAboutChange(sentence, from, to));
      if (said.length === 0) return [];
      return [{ operationId, ...(name !== undefined && { name }), text: said.join(' ') }];
    };
    const parameters = [...asList(item.parameters), ...asList(operation.parameters)].map((declared) =>
      dereference(document, declared),
    );
    return [
      ...remark(textOf(operation.description)),
      ...parameters.flatMap(({ name, description }) => remark(textOf(description), textOf(name))),
      ...fieldsOf(document, operation.requestBody).flatMap(([name, text]) => remark(text, name)),
    ];
  });
}

/** The fields of a request body, wherever in it, with what is said of them. */
function fieldsOf(document: JsonObject, body: unknown): [name: string, text: string][] {
  const found = new Map<string, [string, string]>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    for (const [name, field] of Object.entries(asObject(value.properties))) {
      const text = textOf(asObject(field).description);
      found.set(`${name} ${text}`, [name, text]);
    }
    if (typeof value.$ref === 'string') visit(dereference(document, value));
    for (const [key, child] of Object.entries(value)) if (!LITERALS.has(key)) visit(child);
  };
  visit(body);
  return [...found.values()];
}

const LITERALS = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** A sentence ends with its period, an item of a list with its line. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n(?=\s*- |\s*\n)/)
    .flatMap((block) => block.replaceAll(/\s+/g, ' ').split(/(?<=\.) /))
    .map((sentence) => sentence.replace(/^\s*-\s+/, '').trim());

/** “From 2.17 on” is a change with 2.17, “up to 2.16” one with the version after it. */
function isAboutChange(sentence: string, from: Version, to: Version): boolean {
  const [first, last] = [VERSIONS.indexOf(from), VERSIONS.indexOf(to)];
  return [...sentence.matchAll(/\b(from|since|before|up to|until) (\d+\.\d+|Unstable)\b/gi)].some(
    ([, word = '', version]) => {
      const place = VERSIONS.findIndex((known) => known === version);
      if (place < 0) return false;
      const change = /up to|until/i.test(word) ? place + 1 : place;
      return first < change && change <= last;
    },
  );
}
