import { expect, test } from '@jest/globals';
import { createRecorder } from './recorder.js';

const answer = (body: string | null, init: ResponseInit) => () => Promise.resolve(new Response(body, init));

test('an exchange is kept with parsed bodies and without the token, and the caller still reads the response', async () => {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'abc' };
  const recorder = createRecorder(answer('{"type":"tag"}', { status: 200, headers }));
  const response = await recorder.fetch('https://api.intercom.io/tags?a=1', {
    method: 'POST',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    body: '{"name":"x"}',
  });
  expect(await response.json()).toEqual({ type: 'tag' });
  expect(recorder.exchanges).toEqual([
    {
      request: {
        method: 'POST',
        path: '/tags?a=1',
        headers: { authorization: 'Bearer REDACTED', 'content-type': 'application/json' },
        body: { name: 'x' },
      },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: { type: 'tag' } },
    },
  ]);
});

test('a form is kept as its fields, without the boundary', async () => {
  const recorder = createRecorder(answer(null, { status: 204 }));
  const body = new FormData();
  body.set('finalize', 'false');
  body.set('catalog', new File(['[]'], 'catalog.json'));
  await recorder.fetch('https://api.intercom.io/catalog', { method: 'POST', body });
  expect(recorder.exchanges[0]?.request).toEqual({
    method: 'POST',
    path: '/catalog',
    headers: { 'content-type': 'multipart/form-data' },
    body: { finalize: 'false', catalog: '[]' },
  });
});

test('what is not JSON stays text, what is empty stays absent', async () => {
  const page = createRecorder(answer('<html>', { status: 502, headers: { 'content-type': 'text/html' } }));
  await page.fetch('https://api.intercom.io/me');
  expect(page.exchanges[0]?.response.body).toBe('<html>');

  const empty = createRecorder(answer(null, { status: 204 }));
  await empty.fetch('https://api.intercom.io/me');
  expect(empty.exchanges[0]).toEqual({
    request: { method: 'GET', path: '/me', headers: {} },
    response: { status: 204, headers: {} },
  });
});

test('a request that fails leaves no exchange', async () => {
  const recorder = createRecorder(() => Promise.reject(new TypeError('fetch failed')));
  await expect(recorder.fetch('https://api.intercom.io/me')).rejects.toThrow('fetch failed');
  expect(recorder.exchanges).toEqual([]);
});
