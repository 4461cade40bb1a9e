import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { project, type Origins } from '../project/project.js';
import { sourceOf, TAGS_FILE, timeline } from '../source/fixture.js';
import { asObject, type JsonObject } from '../../src/description/json.js';
import { checkBudget } from './budget.js';
import { formatPublished, placesInExamples, readPublished } from './published.js';
import { weighEvidence } from './weigh.js';

const TAGS = `paths:
  /tags:
    get:
      operationId: listTags
      summary: List tags
      description: Every tag.
      tags: [Tags]
      responses:
        '200':
          description: The tags.
          content: { application/json: { schema: { $ref: '#/components/schemas/TagList' } } }
    post:
      operationId: createTag
      summary: Make a tag
      description: A new tag.
      tags: [Tags]
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/NewTag' } } }
      responses:
        '200':
          description: The tag.
          content: { application/json: { schema: { $ref: '#/components/schemas/Tag' } } }
components:
  schemas:
    NewTag:
      type: object
      description: What is asked for.
      required: [name]
      properties: { name: { type: string, description: Its name. } }
    TagList:
      type: object
      description: Tags.
      required: [data]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Tag' }, description: All of them. }
    Tag:
      type: object
      description: A tag.
      required: [id, colour, maker]
      properties:
        id: { type: string, x-was: [{ versions: '=2.9', type: integer }], description: Its id. }
        colour: { type: string, description: Its colour. }
        note: { type: string, description: A remark. }
        old: { type: string, deprecated: true, description: Never sent. }
        maker:
          description: Who made it.
          oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Robot' }]
    Person:
      type: object
      description: Somebody.
      required: [type, name]
      properties:
        type: { const: person, type: string, description: Always person. }
        name: { type: string, description: The name. }
    Robot:
      type: object
      description: Something.
      required: [type, name]
      properties:
        type: { const: robot, type: string, description: Always robot. }
        name: { type: string, description: The name. }
`;

const source = sourceOf({ [TAGS_FILE]: TAGS });
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, value: unknown): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), JSON.stringify(value));
}

function witness(kind: string, version: string, body: unknown): void {
  const headers = { 'content-type': 'application/json' };
  const response = { status: 200, headers, body };
  write(`contract-tests/${kind}/tags/list/${version}.json`, {
    version,
    scenario: 'tags/list',
    provenance: { kind, source: 'this test' },
    exchanges: [{ request: { method: 'GET', path: '/tags?page=1', headers: {} }, response }],
  });
}

function projections() {
  return timeline.map(({ name }) => {
    const origins: Origins = new WeakMap();
    return { version: name, document: project(source.superset, timeline, name, { origins }), origins };
  });
}

function weigh() {
  const projected = projections();
  const { files, problems } = weighEvidence(root, source, projected);
  const evidence = JSON.parse(files.get('generated/evidence.json') ?? '') as Record<string, unknown>;
  return { evidence, problems, budget: files.get('openapi/budget.json'), projected };
}

const tag = { id: '1', colour: 'red', maker: { type: 'robot', name: 'R' } };

test('without a body that is public nothing is known', () => {
  witness('sandbox', '2.11', { data: [tag] });
  expect(weigh().evidence).toMatchObject({
    'Tag.id': { none: ['>=2.9'] },
    'TagList.data': { none: ['>=2.9'] },
  });
});

test('each version of a place has the best evidence for it, and what reads the same is inferred', () => {
  witness('observed', '2.11', { data: [tag] });
  witness('live', 'Unstable', { data: [{ id: '2', maker: { type: 'person', name: 'P' } }] });
  write('openapi/published.json', { Tag: { '<2.11': 'id note' }, Person: { '=2.10': 'name' } });
  const { evidence } = weigh();
  expect(evidence).toEqual({
    'NewTag.name': { none: ['>=2.9'] },
    'Person.name': { live: ['=Unstable'], published: ['=2.10'], inferred: ['=2.9', '=2.11'] },
    'Person.type': { live: ['=Unstable'], inferred: ['<Unstable'] },
    'Robot.name': { observed: ['=2.11'], inferred: ['<2.11', '=Unstable'] },
    'Robot.type': { observed: ['=2.11'], inferred: ['<2.11', '=Unstable'] },
    'Tag.colour': { observed: ['=2.11'], inferred: ['<2.11', '=Unstable'] },
    // In 2.9 it is a number.
    'Tag.id': { live: ['=Unstable'], observed: ['=2.11'], published: ['<2.11'] },
    'Tag.maker': { live: ['=Unstable'], observed: ['=2.11'], inferred: ['<2.11'] },
    'Tag.note': { published: ['<2.11'], inferred: ['>=2.11'] },
    'Tag.old': { none: ['>=2.9'] },
    'TagList.data': { live: ['=Unstable'], observed: ['=2.11'], inferred: ['<2.11'] },
  });
});

test('a place that reads otherwise in another version is not inferred from it', () => {
  witness('observed', '2.11', { data: [tag] });
  expect(weigh().evidence['Tag.id']).toEqual({
    observed: ['=2.11'],
    inferred: ['=2.10', '=Unstable'],
    none: ['=2.9'],
  });
});

test('the documents name what is required of answers and was never seen, and nothing that a caller writes', () => {
  witness('observed', '2.11', { data: [{ id: '1', colour: 'red', maker: { type: 'robot', name: 'R' } }] });
  const { projected } = weigh();
  const unseen = (version: string) => {
    const document = projected.find((one) => one.version === version)?.document ?? {};
    return Object.entries(schemasOf(document)).map(([name, schema]) => [name, asObject(schema)['x-unseen']]);
  };
  expect(unseen('2.9')).toEqual([
    ['NewTag', undefined],
    ['TagList', undefined],
    ['Tag', ['id']],
    ['Person', ['type', 'name']],
    ['Robot', undefined],
  ]);
  expect(unseen('2.10')).toContainEqual(['Tag', undefined]);
});

const schemasOf = (document: JsonObject) => asObject(asObject(document.components).schemas);

test('the budget falls by itself and rises by hand alone', () => {
  witness('observed', '2.11', { data: [tag] });
  write('openapi/budget.json', { 'resources/tags': { unseen: 9, optional: 9 } });
  const { budget, problems } = weigh();
  expect(problems).toEqual([]);
  expect(budget).toBe('{\n  "resources/tags": { "unseen": 3, "optional": 1 }\n}\n');

  write('openapi/budget.json', { 'resources/tags': { unseen: 2, optional: 1 } });
  expect(weigh().problems).toMatchInlineSnapshot(`
    [
      {
        "expected": "a witness that shows the new name, or none, or 3 as "unseen" of "resources/tags", with the reason in the commit.",
        "id": "evidence-budget",
        "message": "resources/tags has 3 required names of answers that nothing public shows; the budget is 2.",
        "place": {
          "column": 1,
          "file": "openapi/budget.json",
          "line": 1,
        },
      },
    ]
  `);
});

test('a resource that is not in the budget has none', () => {
  const counts = { 'resources/new': { unseen: 0, optional: 1 } };
  expect(checkBudget({}, counts).map(({ message }) => message)).toEqual([
    'resources/new has 1 optional fields of answers; the budget is 0.',
  ]);
});

test('the places in whole examples of a published description, as names alone', () => {
  const theirs = {
    openapi: '3.0.1',
    paths: {
      '/tags': {
        get: {
          responses: {
            '200': {
              content: {
                'application/json': {
                  schema: { type: 'object', properties: { data: { example: 'no whole body' } } },
                  examples: { one: { value: { data: [{ ...tag, unknown: 1, maker: { type: 'person' } }] } } },
                },
              },
            },
          },
        },
      },
    },
  };
  const ours = projections()[1]?.document ?? {};
  const places = placesInExamples(theirs, ours);
  expect([...places].sort()).toEqual([
    'Person.type',
    'Tag.colour',
    'Tag.id',
    'Tag.maker',
    'TagList.data',
    'listTags 200',
  ]);

  const published = new Map(
    [...places].map((address) => [address, address.startsWith('Tag.') ? 0b1011 : 0b1111]),
  );
  const text = formatPublished(published, timeline);
  expect(JSON.parse(text)).toEqual({
    Person: { '>=2.9': 'type' },
    Tag: { '<2.11': 'colour id maker', '=Unstable': 'colour id maker' },
    TagList: { '>=2.9': 'data' },
    'listTags 200': { '>=2.9': '' },
  });
  expect(readPublished(text, timeline)).toEqual(published);
});
