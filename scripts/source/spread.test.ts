import { expect, test } from '@jest/globals';
import { checkSource } from '../check/check-source.js';
import { ROOT_FILE } from './files.js';
import { sourceFiles, TAGS_FILE, tagsFile } from './fixture.js';
import { asObject } from '../../src/description/json.js';
import { readSource } from './source.js';

const HEADERS = `x-response-headers:
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
  const source = read(HEADERS, tags.replace("'200':\n", `'200':\n          ${OWN}\n`));

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

test('every operation of a path and of a webhook gets the common responses, and what it says itself of a status wins', () => {
  const root = `x-common-responses:
  paths:
    '401': { $ref: '#/components/responses/Unauthorized' }
    default: { $ref: '#/components/responses/Failure' }
  webhooks:
    '200': { $ref: '#/components/responses/Accepted' }
components:
  responses:
    Unauthorized: { description: No token. }
    Failure: { description: It failed. }
    Accepted: { description: It arrived. }
webhooks:
  tag.created: { $ref: 'webhooks/tags.yaml#/webhooks/tag.created' }
`;
  const own = "'401': { description: Its own. }";
  const operation = 'operationId: tagCreated, summary: A tag, description: A tag was made.';
  const texts = sourceFiles({
    [TAGS_FILE]: tagsFile('{ type: string, description: A label. }').replace(
      "'200':",
      `${own}\n        '200':`,
    ),
  });
  texts.set('openapi/webhooks/tags.yaml', `webhooks: { tag.created: { post: { ${operation} } } }\n`);
  const source = readSource(texts.set(ROOT_FILE, `${texts.get(ROOT_FILE)}${root}`));

  expect(source.diagnostics).toEqual([]);
  expect(source.superset['x-common-responses']).toBeUndefined();
  const path = asObject(asObject(source.superset.paths)['/tags']);
  const responses = asObject(asObject(path.get).responses);
  expect(Object.keys(responses)).toEqual(['200', '401', 'default']);
  expect(responses['401']).toEqual({ description: 'Its own.' });
  expect(responses.default).toEqual({ $ref: '#/components/responses/Failure' });
  expect(source.places.ofKey(responses, 'default')).toMatchObject({ file: ROOT_FILE });
  const webhook = asObject(asObject(source.superset.webhooks)['tag.created']);
  expect(Object.keys(asObject(asObject(webhook.post).responses))).toEqual(['200']);
});
