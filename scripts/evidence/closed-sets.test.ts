import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSIONS } from '../../generated/versions.js';
import { asList, asObject, type JsonObject } from '../../src/description/json.js';
import { readGenerated } from '../diff/published.js';
import { answeredSchemas } from './places.js';
import { answeredFields } from './unseen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The places in answers and notifications at which several words are possible and no other, also by way of a union. */
function closedSets(): Set<string> {
  const sets = VERSIONS.flatMap((version) => {
    const document = readGenerated(root, version);
    return [
      ...answeredFields(document).flatMap(({ address, schema }) => [
        ...(isClosed(schema) ? [address] : []),
        ...(isClosed(schema.items) ? [`${address}[]`] : []),
      ]),
      ...unionsOf(document),
    ];
  });
  return new Set(sets.filter((address) => !address.endsWith('Notification.topic')));
}

const isClosed = (schema: unknown) =>
  asList(asObject(schema).enum).filter((word) => word !== null).length > 1;

/** The unions whose variants are told apart by a word: one that has no variant is refused. */
function unionsOf(document: JsonObject): string[] {
  const schemas = asObject(asObject(document.components).schemas);
  return [...answeredSchemas(document)].flatMap((name) => {
    const { propertyName } = asObject(asObject(schemas[name]).discriminator);
    return typeof propertyName === 'string' ? [`${name}.${propertyName}`] : [];
  });
}

test('openapi/closed-sets.yaml says of every closed set why it is closed, and of no other', () => {
  const rows = parse(readFileSync(new URL('openapi/closed-sets.yaml', `file://${root}`), 'utf8')) as {
    why: string;
    sets: string[];
  }[];
  expect(rows.flatMap(({ sets }) => sets).sort()).toEqual([...closedSets()].sort());
});
