import { expect, test } from '@jest/globals';
import { fromHar, isHar } from './har.js';

const entry = (url: string) => ({
  request: {
    method: 'POST',
    url,
    headers: [
      { name: ':authority', value: 'api.intercom.io' },
      { name: 'Intercom-Version', value: '2.14' },
      { name: 'Authorization', value: 'Bearer secret' },
    ],
    postData: { text: '{"name":"x"}' },
  },
  response: {
    status: 200,
    headers: [{ name: 'content-type', value: 'application/json' }],
    content: { text: Buffer.from('{"type":"tag"}').toString('base64'), encoding: 'base64' },
  },
});

test('the exchanges with Intercom are read, those with others are left out', () => {
  const har = {
    log: { entries: [entry('https://api.eu.intercom.io/tags?a=1'), entry('https://www.example.com/tags')] },
  };
  expect(isHar(har)).toBe(true);
  expect(fromHar(har)).toEqual([
    {
      version: '2.14',
      request: {
        method: 'POST',
        path: '/tags?a=1',
        headers: { authorization: 'Bearer REDACTED', 'intercom-version': '2.14' },
        body: { name: 'x' },
      },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: { type: 'tag' } },
    },
  ]);
});

test('the name of the host is read in any case, and with the port that goes without saying', () => {
  const har = { log: { entries: [entry('https://API.INTERCOM.IO:443/tags')] } };
  expect(fromHar(har).map(({ request }) => request.path)).toEqual(['/tags']);
});

test('anything else is no HAR file', () => {
  expect([isHar(null), isHar({}), isHar({ log: {} }), isHar({ log: null })]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
