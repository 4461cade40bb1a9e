import { expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import { createRecorder } from './recorder.js';
import { createTap } from './tap.js';

const answer = (body: string | null, init: ResponseInit) => () => Promise.resolve(new Response(body, init));

test('an exchange is kept with parsed bodies and without the token, and the caller still reads the response', async () => {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'abc' };
  const tap = createTap(answer('{"type":"tag"}', { status: 200, headers }));
  const response = await tap.fetch('https://api.intercom.io/tags?a=1', {
    method: 'POST',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    body: '{"name":"x"}',
  });
  expect(await response.json()).toEqual({ type: 'tag' });
  expect(tap.exchanges).toEqual([
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
  const tap = createTap(answer(null, { status: 204 }));
  const body = new FormData();
  body.set('finalize', 'false');
  body.set('catalog', new File(['[]'], 'catalog.json'));
  await tap.fetch('https://api.intercom.io/catalog', { method: 'POST', body });
  expect(tap.exchanges[0]?.request).toEqual({
    method: 'POST',
    path: '/catalog',
    headers: { 'content-type': 'multipart/form-data' },
    body: { finalize: 'false', catalog: '[]' },
  });
});

test('what is not JSON stays text, what is empty stays absent', async () => {
  const page = createTap(answer('<html>', { status: 502, headers: { 'content-type': 'text/html' } }));
  await page.fetch('https://api.intercom.io/me');
  expect(page.exchanges[0]?.response.body).toBe('<html>');

  const empty = createTap(answer(null, { status: 204 }));
  await empty.fetch('https://api.intercom.io/me');
  expect(empty.exchanges[0]).toEqual({
    request: { method: 'GET', path: '/me', headers: {} },
    response: { status: 204, headers: {} },
  });
});

test('a request that fails leaves no exchange', async () => {
  const tap = createTap(() => Promise.reject(new TypeError('fetch failed')));
  await expect(tap.fetch('https://api.intercom.io/me')).rejects.toThrow('fetch failed');
  expect(tap.exchanges).toEqual([]);
});

test('what a recorder keeps is redacted from the beginning, but for the words that are declared, later ones too', async () => {
  const body = { type: 'tag', id: '7522907', name: 'Ada Quellwort' };
  const own = new Set<string>();
  const recorder = createRecorder(
    answer(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }),
    {
      description: loadDescription('2.14'),
      own,
    },
  );
  await recorder.fetch('https://api.intercom.io/tags/7522907');
  const [exchange] = recorder.exchanges;
  expect(exchange?.request.path).toBe('/tags/1001');
  expect(exchange?.response.body).toEqual({ type: 'tag', id: '1001', name: 'Text 1' });
  own.add('Ada Quellwort');
  expect(recorder.exchanges[0]?.response.body).toMatchObject({ name: 'Ada Quellwort' });
  expect(JSON.stringify({ ...recorder })).not.toContain('7522907');
});
