import { expect, test } from '@jest/globals';
import { changelogFiles, renderChangelog } from './changelog.js';
import { diffDocuments } from '../../src/diff/diff.js';
import { KINDS } from '../../src/diff/difference.js';
import { after, before } from '../../src/diff/kinds.fixture.js';

test('the pair shows every kind of difference', () => {
  const kinds = new Set(diffDocuments(before, after).map((difference) => difference.kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a changelog reads like this', () => {
  expect(renderChangelog(before, after, { before: '1', after: '2' })).toBe(`# 2

What changed from 1 to 2 for somebody who calls the API.

1 new operation, 1 gone, and 39 other changes. 25 of these can break existing code.

## What can break existing code

_Sending_ breaks code that sends requests, _reading_ breaks code that reads responses or notifications.

| Operation | Breaks | What | Before | After | Instead |
| --- | --- | --- | --- | --- | --- |
| \`createAnimal\` | sending | \`AnimalRequest.keeper\` in requests | not there | \`string\`, required | – |
| \`createAnimal\` | sending | \`AnimalRequest.legs\` in requests | can be null | never null | – |
| \`createAnimal\` | sending | \`AnimalRequest.mood\` in requests | "wild" | gone | – |
| \`createAnimal\` | sending | \`AnimalRequest.size\` in requests | any value | only "small" and "large" | – |
| \`createAnimal\` | sending | \`AnimalRequest.species\` in requests | optional | required | – |
| \`createAnimal\` | sending | request body | optional | required | – |
| \`createAnimal\` | sending | the operation | http bearer | apiKey header X-Key | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.age\` in responses | never null | can be null | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.food\` in responses | – | also \`Insect\` | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.id\` in responses | \`number\` | \`string\` | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.legs\` in responses | \`number\` | gone | \`size\` |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.mood\` in responses | only "calm" and "wild" | an open set with "calm" and "wild" | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.name\` in responses | always there | can be absent | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.state\` in responses | – | also "asleep" | – |
| \`createAnimal\`, \`listAnimals\` | reading | \`Animal.tags{}\` in responses | never null | can be null | – |
| \`deleteAnimal\` | sending | request body | application/json | gone | – |
| \`listAnimals\` | reading | \`data\` in response 200 | always there | can be absent | – |
| \`listAnimals\` | reading | header \`x-total\` of response 200 | \`number\` | gone | – |
| \`listAnimals\` | reading | response 200 body | text/csv | nothing said | – |
| \`listAnimals\` | sending | query \`old\` | \`string\` | gone | \`sort\` |
| \`listAnimals\` | sending | query \`page\` | maximum 150 | maximum 50 | – |
| \`listAnimals\` | sending | query \`sort\` | "age" | gone | – |
| \`listAnimals\` | sending | query \`sort\` | optional | required | – |
| \`listFeedings\` | sending and reading | the operation | \`GET /feedings\` | gone | – |
| \`moveAnimal\` | sending | request body | nothing said | application/json, required | – |

## Animals

### \`deleteAnimal\`: \`DELETE /animals/{animal_id}\`

- The operation is deprecated now

### \`listAnimals\`: \`GET /animals\`

- New query parameter \`limit\`: integer
- Query parameter \`sort\` is deprecated now
- The body of the response 200 can be application/xml too
- New header \`x-request-id\` of response 200: string
- The operation no longer answers 404
- The operation can answer 429

### \`Animal\` in responses of \`createAnimal\` and \`listAnimals\`

- Field \`diet\` has fewer known values; gone: "meat"
- Field \`diet\` has more known values: "insects"
- New field \`keeper\`: string or null, required

## Keepers

- New: \`GET /keepers\` (\`listKeepers\`): List the keepers

<details>
<summary>5 guarantees of answers that only got stronger</summary>

- \`Animal\`: Field \`food\` can no longer be Meat (\`createAnimal\` and \`listAnimals\`)
- \`Animal\`: Field \`nickname\` can no longer be null (\`createAnimal\` and \`listAnimals\`)
- \`Animal\`: Field \`size\` is limited to a list: only "small" and "large" instead of any value (\`createAnimal\` and \`listAnimals\`)
- \`Animal\`: Field \`type\` is always "animal" instead of any value (\`createAnimal\` and \`listAnimals\`)
- \`Plant\`: Field \`leaf\`: format "uri" (\`createAnimal\` and \`listAnimals\`)

</details>
`);
});

test('two things of one name are told apart by what they are', () => {
  const document = (type: string) => ({
    openapi: '3.1.0',
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          tags: ['A'],
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
          },
        },
      },
    },
    components: { schemas: { A: { type } } },
  });
  const text = renderChangelog(document('string'), document('array'), { before: '1', after: '2' });
  expect(text).not.toContain('A instead of A');
  expect(text).toContain('| `getA` | reading | response 200 body | `string` | `array` | – |');
});

test('two documents that mean the same have no changes', () => {
  expect(renderChangelog(after, after, { before: '1', after: '2' })).toBe(`# 2

What changed from 1 to 2 for somebody who calls the API.

Nothing.
`);
});

test('each version but the first gets a file', () => {
  const files = changelogFiles(
    new Map([
      ['1', before],
      ['2', after],
      ['3', after],
    ]),
  );
  expect([...files.keys()]).toEqual(['generated/changelog/2.md', 'generated/changelog/3.md']);
  expect(files.get('generated/changelog/3.md'))
    .toBe(`<!-- Made from openapi/ by \`npm run generate\`. Do not edit. -->

# 3

What changed from 2 to 3 for somebody who calls the API.

Nothing.
`);
});
