import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/description/json.js';
import { compareDocuments } from './compare.js';
import { readDeviations } from './deviations.js';

const timeline = [{ name: '1', wire: ['1'] }];

const get = (schema: string, components: string): JsonObject =>
  parse(`
paths: { /x: { get: { operationId: getX, responses: { '200': { content: { application/json: { schema: ${schema} } } } } } } }
components: { schemas: { ${components} } }
`) as JsonObject;

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

function compare(theirs: JsonObject, ours: JsonObject, ...where: string[]): Record<string, string[]> {
  const row = (place: string): string =>
    `- { where: '${place}', versions: '=1', vendor: a, ours: b, kind: precision, evidence: c }\n`;
  const { rows, diagnostics } = readDeviations(where.map(row).join(''), timeline);
  expect(diagnostics).toEqual([]);
  const result = compareDocuments(theirs, ours, { version: '1', timeline, rows, described: false });
  return {
    unexplained: result.unexplained.map(({ address }) => address),
    explained: result.explained.flatMap(({ differences }) => differences.map(({ address }) => address)),
    stale: result.stale.flatMap((entry) => entry.where),
    unseen: result.unseen.flatMap((entry) => entry.where),
  };
}

test('a row can speak of one aspect alone', () => {
  const theirs = get(ref('x'), 'x: { properties: { a: { type: string }, b: { type: string } } }');
  const ours = get(ref('X'), `X: { properties: { a: { type: [string, 'null'] }, b: { type: integer } } }`);
  expect(compare(theirs, ours, 'X.* null', 'X.* required')).toEqual({
    unexplained: ['X.b'],
    explained: ['X.a'],
    stale: ['X.* required'],
    unseen: [],
  });
});

test('a row about a schema holds for those that are made of it', () => {
  const theirs = get('{ properties: { a: {} } }', '');
  const item = `Item: { properties: { a: {}, b: { type: string } } }`;
  const ours = get(ref('Whole'), `${item}, Whole: { allOf: [${ref('Item')}, { properties: { c: {} } }] }`);
  expect(compare(theirs, ours, 'Item.b')).toEqual({
    unexplained: ['Whole.c'],
    explained: ['Whole.b'],
    stale: [],
    unseen: [],
  });
});

test('a row about a branch holds where its union is read as one shape, and is no failure where that hides it', () => {
  const theirs = get('{ properties: { a: {}, d: {} } }', '');
  const branches = 'A: { properties: { a: {}, b: {} } }, D: { properties: { d: {} } }';
  const ours = get(`{ oneOf: [${ref('A')}, ${ref('D')}] }`, branches);
  expect(compare(theirs, ours, 'A.b', 'D.d')).toEqual({
    unexplained: [],
    explained: ['getX 200.b'],
    stale: [],
    unseen: ['D.d'],
  });
});

test('a row may lead through shared schemas', () => {
  const theirs = get(
    '{ properties: { data: { type: array, items: { properties: { id: { type: string } } } } } }',
    '',
  );
  const ours = get(
    `{ properties: { data: { type: array, items: ${ref('Tag')} } } }`,
    'Tag: { properties: { id: { type: integer } } }',
  );
  expect(compare(theirs, ours, 'getX 200.data[].id')).toEqual({
    unexplained: [],
    explained: ['Tag.id'],
    stale: [],
    unseen: [],
  });
});
