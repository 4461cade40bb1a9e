import { expect, test } from '@jest/globals';
import type { Exchange } from './exchange.js';
import { explainMiss, toNockDefinitions } from './nock.js';

const headers = { accept: 'application/json', 'intercom-version': '2.14' };
const exchange: Exchange = {
  request: { method: 'POST', path: '/tags?a=1', headers, body: { name: 'x', users: [{ id: '1' }] } },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body: { type: 'tag' } },
};

test('a recording becomes definitions that are plain data', () => {
  const reading: Exchange = {
    request: { method: 'GET', path: '/tags', headers },
    response: { status: 204, headers: {} },
  };
  const recording = {
    version: '2.14',
    scenario: 'tags/list',
    provenance: { kind: 'sandbox', source: 'x' },
    exchanges: [exchange, reading],
  } as const;
  expect(
    toNockDefinitions({ ...recording, exchanges: [...recording.exchanges] }, 'https://api.intercom.io'),
  ).toEqual([
    {
      scope: 'https://api.intercom.io',
      method: 'POST',
      path: '/tags?a=1',
      reqheaders: headers,
      body: { name: 'x', users: [{ id: '1' }] },
      status: 200,
      response: { type: 'tag' },
      rawHeaders: { 'content-type': 'application/json' },
    },
    {
      scope: 'https://api.intercom.io',
      method: 'GET',
      path: '/tags',
      reqheaders: headers,
      body: '',
      status: 204,
      response: '',
      rawHeaders: {},
    },
  ]);
});

test('a miss is explained line by line', () => {
  const sent = {
    method: 'POST',
    path: '/tags',
    headers: { accept: 'application/json' },
    body: { name: 'x', users: [{ id: 2 }] },
  };
  expect(explainMiss(sent, exchange)).toBe(
    [
      'The client did not send what is recorded (- recorded, + sent):',
      '- POST /tags?a=1',
      '- intercom-version: 2.14',
      '- body.users.0.id = "1"',
      '+ POST /tags',
      '+ body.users.0.id = 2',
    ].join('\n'),
  );
  expect(explainMiss(sent, undefined)).toBe('POST /tags was sent after the last recorded exchange.');
});
