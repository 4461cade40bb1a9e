import { expect, test } from '@jest/globals';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import { matchOperation } from '../description/match.js';
import { createCore, SANDBOX_TOKEN } from './core.js';

/** A request, and the versions whose descriptions it needed. */
async function ask(method: string, url: string) {
  const loaded = new Set<Version>();
  const load = (version: Version) => {
    loaded.add(version);
    return loadDescription(version);
  };
  const { answer } = createCore({ version: '2.9' }, { load, onBug: () => undefined });
  const { status, body } = await answer({
    method,
    url,
    headers: { authorization: `Bearer ${SANDBOX_TOKEN}` },
  });
  return { status, body: String(body), loaded: [...loaded] };
}

test.each([
  ['GET', '/nothing'],
  ['GET', '/contacts/1/unicorns/2'],
  ['DELETE', '/teams'],
])('%s %s, which no version has, is a 404 for which one description is enough', async (method, path) => {
  expect(await ask(method, path)).toMatchObject({ status: 404, loaded: ['2.9'] });
});

test('what only other versions have is found there, with all of their names', async () => {
  const { status, body } = await ask('GET', '/audiences/7');
  expect(status).toBe(400);
  expect(body).toContain('GET /audiences/7 does not exist in version 2.9; it exists in 2.16 and later');
});

test('every operation of every version is found by its path', async () => {
  const lost: string[] = [];
  const described = VERSIONS.flatMap((version) => loadDescription(version).operations);
  const requests = new Set(described.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '7')}`));
  for (const request of requests) {
    const [method = '', path = ''] = request.split(' ');
    if (matchOperation(loadDescription('2.9'), method, path).kind === 'operation') continue;
    if ((await ask(method, path)).status !== 400) lost.push(request);
  }
  expect(lost).toEqual([]);
});
