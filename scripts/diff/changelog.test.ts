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

⚠ marks what can break existing code, and which: code that is _sending_ requests, or code that is _reading_ responses.

## Animals

### \`createAnimal\`: \`POST /animals\`

- ⚠ sending: The operation asks for apiKey header X-Key instead of http bearer
- ⚠ sending: The request body is required now

### \`deleteAnimal\`: \`DELETE /animals/{animal_id}\`

- The operation is deprecated now
- ⚠ sending: The operation takes no body any more; it was application/json

### \`listAnimals\`: \`GET /animals\`

- New query parameter \`limit\`: integer
- ⚠ sending: Query parameter \`old\` is gone; it was string
- ⚠ sending: Query parameter \`page\`: maximum 50 instead of maximum 150
- Query parameter \`sort\` is deprecated now
- ⚠ sending: Query parameter \`sort\` is required now
- ⚠ sending: Query parameter \`sort\` has fewer values; gone: "age"
- ⚠ reading: The body of the response 200 is never text/csv any more
- The body of the response 200 can be application/xml too
- ⚠ reading: Response 200 field \`data\` can be absent now
- New header \`x-request-id\` of response 200: string
- ⚠ reading: Header \`x-total\` of response 200 is gone; it was integer
- The operation no longer answers 404
- The operation can answer 429

### \`moveAnimal\`: \`PUT /animals/{animal_id}\`

- ⚠ sending: The operation takes a body now: application/json, required

### \`Animal\` in responses of \`createAnimal\` and \`listAnimals\`

- ⚠ reading: Field \`age\` can be null now
- Field \`diet\` has fewer known values; gone: "meat"
- Field \`diet\` has more known values: "insects"
- Field \`food\` can no longer be Meat
- ⚠ reading: Field \`food\` can be one more thing: Insect
- ⚠ reading: Field \`id\` is string instead of integer
- New field \`keeper\`: string or null, required
- ⚠ reading: Field \`legs\` is gone; it was integer
- ⚠ reading: Field \`mood\` is no longer limited to a list: an open set with "calm" and "wild" instead of only "calm" and "wild"
- ⚠ reading: Field \`name\` can be absent now
- Field \`nickname\` can no longer be null
- Field \`size\` is limited to a list: only "small" and "large" instead of any value
- ⚠ reading: Field \`state\` has more values: "asleep"
- ⚠ reading: Values of \`tags{}\` can be null now
- Field \`type\` is always "animal" instead of any value

### \`AnimalRequest\` in requests of \`createAnimal\`

- ⚠ sending: New field \`keeper\`: string, required
- ⚠ sending: Field \`legs\` can no longer be null
- ⚠ sending: Field \`mood\` has fewer values; gone: "wild"
- ⚠ sending: Field \`size\` is limited to a list: only "small" and "large" instead of any value
- ⚠ sending: Field \`species\` is required now

### \`Plant\` in responses of \`createAnimal\` and \`listAnimals\`

- Field \`leaf\`: format "uri"

## Feedings

- ⚠ sending and reading: Gone: \`GET /feedings\` (\`listFeedings\`)

## Keepers

- New: \`GET /keepers\` (\`listKeepers\`): List the keepers
`);
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
