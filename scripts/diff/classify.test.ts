import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/description/json.js';
import { addressOf } from './address.js';
import { classify } from './classify.js';
import { diffDocuments } from '../../src/diff/diff.js';
import { after, before } from '../../src/diff/kinds.fixture.js';

test('what is a refinement and what a contradiction', () => {
  const lines = diffDocuments(before, after).map((d) => `${classify(d)}: ${addressOf(d)} ${d.kind}`);
  expect(lines.sort()).toEqual([
    'contradiction: Animal.age nullable',
    'contradiction: Animal.diet known-value-removed',
    'contradiction: Animal.food variant-added',
    'contradiction: Animal.food variant-removed',
    'contradiction: Animal.id type',
    'contradiction: Animal.keeper field-added',
    'contradiction: Animal.legs field-removed',
    'contradiction: Animal.name required',
    'contradiction: Animal.nickname nullable',
    'contradiction: Animal.state enum-value-added',
    'contradiction: Animal.tags{} nullable',
    'contradiction: AnimalRequest.keeper field-added',
    'contradiction: AnimalRequest.legs nullable',
    'contradiction: AnimalRequest.mood enum-value-removed',
    'contradiction: AnimalRequest.size enum-closed',
    'contradiction: AnimalRequest.species required',
    'contradiction: createAnimal security',
    'contradiction: deleteAnimal request request-body-removed',
    'contradiction: listAnimals 200 header.x-total header-removed',
    'contradiction: listAnimals 200 media-type-removed',
    'contradiction: listAnimals 200.data required',
    'contradiction: listAnimals 404 status-removed',
    'contradiction: listAnimals ?limit parameter-added',
    'contradiction: listAnimals ?old parameter-removed',
    'contradiction: listAnimals ?sort enum-value-removed',
    'contradiction: listAnimals ?sort required',
    'contradiction: listFeedings operation-removed',
    'contradiction: listKeepers operation-added',
    'contradiction: moveAnimal request request-body-added',
    'refinement: Animal.diet known-value-added',
    'refinement: Animal.mood enum-opened',
    'refinement: Animal.size enum-closed',
    'refinement: Animal.type constant',
    'refinement: Plant.leaf constraint',
    'refinement: createAnimal request request-body-required',
    'refinement: deleteAnimal deprecated',
    'refinement: listAnimals 200 header.x-request-id header-added',
    'refinement: listAnimals 200 media-type-added',
    'refinement: listAnimals 429 status-added',
    'refinement: listAnimals ?page constraint',
    'refinement: listAnimals ?sort deprecated',
  ]);
});

const answering = (schema: JsonObject, webhook = false): JsonObject => ({
  paths: {
    '/x/{id}': {
      get: {
        operationId: 'getX',
        parameters: [{ name: 'id', in: 'path', schema: webhook ? { type: 'string' } : { type: 'integer' } }],
        responses: { '200': { content: { 'application/json': { schema } } } },
      },
    },
  },
  ...(webhook ? { webhooks: { 'x.made': { post: {} } } } : {}),
});

test.each<[title: string, theirs: JsonObject, ours: JsonObject, lines: string[]]>([
  ['a whole body that is never null', { type: 'object', nullable: true }, { type: 'object' }, []],
  [
    'items that are never null',
    { type: 'array', items: { type: 'string', nullable: true } },
    { type: 'array', items: { type: 'string' } },
    [],
  ],
  [
    'items that can be null',
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: ['string', 'null'] } },
    ['contradiction: getX 200[] nullable'],
  ],
  [
    'a field that is always there',
    { type: 'object', properties: { a: {} } },
    { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    [],
  ],
  [
    'fields of an object of which they say nothing',
    { type: 'object' },
    { type: 'object', properties: { a: {} } },
    [],
  ],
  [
    'no fields for an object that they describe',
    { type: 'object', properties: { a: {} } },
    { type: 'object' },
    ['contradiction: getX 200.* field-removed'],
  ],
  [
    'an open set with fewer values',
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string', 'x-extensible-enum': ['a'] },
    ['contradiction: getX 200 enum-value-removed'],
  ],
  ['a webhook, and the type of a path parameter', {}, {}, []],
])('%s', (_, theirs, ours, lines) => {
  const differences = diffDocuments(answering(theirs), answering(ours, true), { unions: 'flatten' });
  const contradictions = differences.filter((d) => classify(d) === 'contradiction');
  expect(contradictions.map((d) => `contradiction: ${addressOf(d)} ${d.kind}`)).toEqual(lines);
});
