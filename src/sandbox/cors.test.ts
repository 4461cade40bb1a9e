import { expect, test } from '@jest/globals';
import { createSandbox, SANDBOX_TOKEN, type SandboxOptions } from './sandbox.js';

const TAGS = 'https://api.intercom.io/tags';
const PAGE = 'http://localhost:3000';

const ask = (
  cors: SandboxOptions['cors'],
  origin: string,
  more: Record<string, string> = {},
  method = 'GET',
) =>
  createSandbox(cors === undefined ? {} : { cors }).answer({
    method,
    url: TAGS,
    headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, origin, ...more },
  });

test('pages of the origins that are named may call', async () => {
  const { status, headers } = await ask(PAGE, PAGE);
  expect([status, headers]).toMatchObject([200, { 'Access-Control-Allow-Origin': PAGE, Vary: 'Origin' }]);
  expect(headers['Access-Control-Expose-Headers']).toContain('X-Request-Id');
  const asked = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization' };
  expect(await ask([PAGE], PAGE, asked, 'OPTIONS')).toEqual({
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': PAGE,
      Vary: 'Origin',
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': 'authorization',
      'Access-Control-Max-Age': '600',
    },
  });
  expect((await ask('*', PAGE)).headers).toMatchObject({ 'Access-Control-Allow-Origin': PAGE });
});

test('others may not, and by default nobody', async () => {
  for (const cors of [undefined, 'https://app.example.com'])
    expect(Object.keys((await ask(cors, PAGE)).headers).join()).not.toContain('Access-Control');
});

test('what is no origin is refused', () => {
  expect(() => createSandbox({ cors: [`${PAGE}/app`] })).toThrow(
    'cors names "http://localhost:3000/app". Expected an origin such as http://localhost:3000, without a path, or *.',
  );
});
