// A path parameter is one segment. `.`, `..` and nothing at all are none: a URL parser folds them away, and the call
// would reach another operation than the one that was named.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import { createIntercomClient, createRateLimiter, paginate, type RateLimitStore } from './index.js';
import { createIntercomApi } from './operations.js';
import { closeServers, json, startServer } from './testing/server.js';

afterEach(closeServers);

/** What a caller without types may pass. */
const NO_SEGMENTS: unknown[] = ['.', '..', '', undefined, null, ['..'], []];

type Loose = Record<string, (path: string, init: object) => Promise<unknown>>;

async function start() {
  const server = await startServer(json(200, { type: 'list', data: [] }));
  return { server, client: createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url }) };
}

test('a value that is no segment is refused before anything is sent', async () => {
  const { server, client } = await start();
  const path = { contact_id: '..', company_id: '7' };
  const detach = client.DELETE('/contacts/{contact_id}/companies/{company_id}', { params: { path } });
  await expect(detach).rejects.toMatchObject({
    name: 'IntercomConfigError',
    message:
      'path parameter contact_id of /contacts/{contact_id}/companies/{company_id} is "..", ' +
      'expected a value other than "", "." and ".."',
  });
  await expect(
    (client as unknown as Loose)['DELETE']?.('/contacts/{contact_id}/companies/{company_id}', {}),
  ).rejects.toThrow(
    'path parameter contact_id of /contacts/{contact_id}/companies/{company_id} is undefined',
  );
  expect(server.received).toEqual([]);
});

test('calls by name and lists refuse it too', async () => {
  const { server, client } = await start();
  const refused = { name: 'IntercomConfigError', message: expect.stringContaining('contact_id') as unknown };
  const params = { path: { contact_id: '..' } };
  await expect(createIntercomApi(client).contacts.deleteContact({ contact_id: '..' })).rejects.toMatchObject(
    refused,
  );
  const pages = paginate(client, '/contacts/{contact_id}/companies', { params }).pages();
  await expect(pages.next()).rejects.toMatchObject(refused);
  expect(server.received).toEqual([]);
});

test('what only looks like a dot is sent, encoded', async () => {
  const { server, client } = await start();
  for (const contact_id of ['%2e%2e', '../admins', '...', ' ']) {
    await client.GET('/contacts/{contact_id}', { params: { path: { contact_id } } });
  }
  expect(server.received.map(({ url }) => url)).toEqual([
    '/contacts/%252e%252e',
    '/contacts/..%2Fadmins',
    '/contacts/...',
    '/contacts/%20',
  ]);
});

test('a refused call takes no turn from a limiter', async () => {
  const asked: string[] = [];
  const store: RateLimitStore = {
    take: () => (asked.push('take'), 0),
    settle: () => void asked.push('settle'),
  };
  const rateLimit = createRateLimiter({ store });
  const client = createIntercomClient({ version: '2.14', token: 'a-token', rateLimit });
  await expect(
    client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '' } } }),
  ).rejects.toMatchObject({ name: 'IntercomConfigError' });
  expect(asked).toEqual([]);
});

test('every parameter of every path, in every version', async () => {
  const file = new URL('../../generated/operations.json', import.meta.url);
  const described = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { method: string; path: string; versions: Record<Version, string> }
  >;
  const sent: string[] = [];
  const fetch = ({ url }: Request) => (sent.push(new URL(url).pathname), Promise.resolve(Response.json({})));
  const passed: string[] = [];
  let tried = 0;
  for (const { method, path, versions } of Object.values(described)) {
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    if (names.length === 0) continue;
    const good = Object.fromEntries(names.map((name) => [name, '7']));
    for (const version of Object.keys(versions) as Version[]) {
      const client = createIntercomClient({ version, token: 'a-token', fetch }) as unknown as Loose;
      const send = (values: object) => client[method]?.(path, { params: { path: values }, parseAs: 'text' });
      await send(good);
      expect(sent.pop()).toBe(path.replaceAll(/\{[^}]*\}/g, '7'));
      for (const name of names) {
        for (const value of NO_SEGMENTS) {
          tried += 1;
          const outcome: unknown = await send({ ...good, [name]: value })?.catch((error: unknown) => error);
          const { name: kind, message = '' } = outcome as Partial<Error>;
          const named =
            kind === 'IntercomConfigError' && message.includes(`path parameter ${name} of ${path}`);
          if (!named) passed.push(`${version} ${method} ${path}: ${name} = ${JSON.stringify(value)}`);
        }
      }
    }
  }
  expect(passed).toEqual([]);
  expect(sent).toEqual([]);
  expect(tried).toBeGreaterThan(5000);
});
