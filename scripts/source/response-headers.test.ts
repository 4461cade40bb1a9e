import { expect, test } from '@jest/globals';
import { checkSource } from '../check/check-source.js';
import { ROOT_FILE } from './files.js';
import { sourceFiles, TAGS_FILE, tagsFile } from './fixture.js';
import { asObject } from '../../src/description/json.js';
import { readSource } from './source.js';

const COMMON = `x-response-headers:
  X-Request-Id: { $ref: '#/components/headers/RequestId' }
  X-Plain: { $ref: '#/components/headers/RequestId' }
components:
  headers:
    RequestId: { description: Id of the call., schema: { type: string } }
`;
const OWN = `headers: { X-Plain: { description: Its own., schema: { type: integer } } }`;

function read(root: string, tags = tagsFile('{ type: string, description: A label. }')) {
  const texts = sourceFiles({ [TAGS_FILE]: tags });
  texts.set(ROOT_FILE, `${texts.get(ROOT_FILE)}${root}`);
  return readSource(texts);
}

test('every response gets the common headers, beside and below those of its own', () => {
  const tags = tagsFile('{ type: string, description: A label. }');
  expect(tags).toContain("'200':\n");
  const source = read(COMMON, tags.replace("'200':\n", `'200':\n          ${OWN}\n`));

  expect(checkSource(source)).toEqual([]);
  expect(source.superset['x-response-headers']).toBeUndefined();
  const path = asObject(asObject(source.superset.paths)['/tags']);
  const answer = asObject(asObject(asObject(path.get).responses)['200']);
  expect(answer.headers).toEqual({
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    'X-Plain': { description: 'Its own.', schema: { type: 'integer' } },
  });
});

test('a common header that does not exist is reported where it is declared', () => {
  const { diagnostics } = read(`x-response-headers:\n  X-Gone: { $ref: '#/components/headers/Gone' }\n`);
  expect(diagnostics).toMatchObject([
    {
      id: 'unresolved-reference',
      place: { file: ROOT_FILE },
      message: "The reference '#/components/headers/Gone' names nothing.",
    },
  ]);
});
