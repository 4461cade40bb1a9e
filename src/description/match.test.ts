import { expect, test } from '@jest/globals';
import { description } from './fixtures.js';
import { matchOperation } from './match.js';

test.each([
  ['GET', '/things', { operation: 'listThings', pathParams: {} }],
  ['get', '/things', { operation: 'listThings', pathParams: {} }],
  ['POST', '/things/search', { operation: 'searchThings', pathParams: {} }],
  ['GET', '/things/search', { operation: 'retrieveThing', pathParams: { thing_id: 'search' } }],
  ['GET', '/things/12', { operation: 'retrieveThing', pathParams: { thing_id: '12' } }],
  ['GET', '/things/a%2Fb', { operation: 'retrieveThing', pathParams: { thing_id: 'a/b' } }],
  ['GET', '/things/50%', { operation: 'retrieveThing', pathParams: { thing_id: '50%' } }],
  ['POST', '/things/12/parts', { operation: 'addPart', pathParams: { thing_id: '12' } }],
])('%s %s is found', (method, path, want) => {
  const match = matchOperation(description, method, path);
  expect(
    match.kind === 'operation' && { operation: match.operation.operationId, pathParams: match.pathParams },
  ).toEqual(want);
});

test.each([
  ['DELETE', '/things', { kind: 'wrong-method', allowed: ['GET', 'POST'] }],
  ['DELETE', '/things/search', { kind: 'wrong-method', allowed: ['GET', 'POST'] }],
  ['GET', '/thing', { kind: 'unknown-path' }],
  ['GET', '/things/', { kind: 'unknown-path' }],
  ['GET', '/things/1/2/3', { kind: 'unknown-path' }],
])('%s %s is not', (method, path, want) => {
  expect(matchOperation(description, method, path)).toEqual(want);
});
