import { expect, jest, test } from '@jest/globals';
import { signPayload, verifySignature } from './index.js';
import {
  BYTES,
  BYTES_SIGNATURE,
  EMPTY_SIGNATURE,
  NEXT_SECRET,
  PING,
  PING_NEXT_SIGNATURE,
  PING_SIGNATURE,
  SECRET,
} from './testing/vectors.js';

test('accepts what openssl signed, as text and as bytes', async () => {
  const bytes = new TextEncoder().encode(PING);
  await verifySignature(PING, PING_SIGNATURE, SECRET);
  await verifySignature(bytes, PING_SIGNATURE, SECRET);
  await verifySignature(bytes.buffer, PING_SIGNATURE, SECRET);
  await verifySignature(Buffer.from(PING), PING_SIGNATURE, SECRET);
  await verifySignature(BYTES, BYTES_SIGNATURE, SECRET);
  await verifySignature('', EMPTY_SIGNATURE, SECRET);
  await verifySignature(PING, PING_SIGNATURE.toUpperCase().replace('SHA1', 'sha1'), SECRET);
});

test('accepts the vector that RFC 2202 gives for HMAC-SHA1', async () => {
  const signature = 'sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79';
  await verifySignature('what do ya want for nothing?', signature, 'Jefe');
});

test('accepts the old and the new secret while one is being replaced', async () => {
  const both = [NEXT_SECRET, SECRET];
  await verifySignature(PING, PING_SIGNATURE, both);
  await verifySignature(PING, PING_NEXT_SIGNATURE, both);
  await expect(verifySignature(PING, PING_NEXT_SIGNATURE, [SECRET])).rejects.toMatchObject({
    reason: 'wrong-signature',
  });
});

test.each([
  ['a body with one character more', `${PING} `, PING_SIGNATURE, SECRET],
  [
    'a body that was parsed and printed again',
    JSON.stringify(JSON.parse(PING), null, 1),
    PING_SIGNATURE,
    SECRET,
  ],
  ['another secret', PING, PING_SIGNATURE, NEXT_SECRET],
  ['a digest with one digit changed', PING, PING_SIGNATURE.replace('b05a', 'b05b'), SECRET],
])('refuses %s', async (_name, body, signature, secret) => {
  await expect(verifySignature(body, signature, secret)).rejects.toMatchObject({
    name: 'IntercomWebhookError',
    message: 'X-Hub-Signature does not fit the body and the secret',
    reason: 'wrong-signature',
    status: 401,
  });
});

test.each([null, undefined, ''])('refuses a missing signature: %p', async (signature) => {
  await expect(verifySignature(PING, signature, SECRET)).rejects.toMatchObject({
    message: 'X-Hub-Signature is missing',
    reason: 'missing-signature',
    status: 401,
  });
});

const DIGEST = PING_SIGNATURE.slice(5);
test.each([
  DIGEST,
  `sha256=${DIGEST}`,
  `sha1=${DIGEST.slice(1)}`,
  `sha1=${DIGEST}0`,
  `sha1=${DIGEST.slice(1)}g`,
  `${PING_SIGNATURE}, ${PING_SIGNATURE}`,
  `${PING_SIGNATURE}\n`,
  'sha1=',
])('refuses a malformed signature: %p', async (signature) => {
  await expect(verifySignature(PING, signature, SECRET)).rejects.toMatchObject({
    message: 'X-Hub-Signature is not sha1= and 40 hexadecimal digits',
    reason: 'malformed-signature',
    status: 401,
  });
});

test.each([['', [], [SECRET, '']]].flat())('refuses to work without a secret: %p', async (secret) => {
  await expect(verifySignature(PING, PING_SIGNATURE, secret)).rejects.toThrow(
    new TypeError('secret is missing or empty'),
  );
});

test('signs what openssl signs, for tests of handlers', async () => {
  expect(await signPayload(PING, SECRET)).toBe(PING_SIGNATURE);
  expect(await signPayload(BYTES, SECRET)).toBe(BYTES_SIGNATURE);
  expect(await signPayload('', SECRET)).toBe(EMPTY_SIGNATURE);
  expect(await signPayload(PING, NEXT_SECRET)).toBe(PING_NEXT_SIGNATURE);
  await expect(signPayload(PING, '')).rejects.toThrow(new TypeError('secret is missing or empty'));
});

test('says why it can neither sign nor verify where a browser hides Web Crypto', async () => {
  const hidden = jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
  const why = new TypeError(
    'crypto.subtle of Web Crypto is missing, and signatures need it. Browsers offer it in secure contexts only: ' +
      'open the page by https, or from localhost',
  );
  try {
    await expect(signPayload(PING, SECRET)).rejects.toThrow(why);
    await expect(verifySignature(PING, PING_SIGNATURE, SECRET)).rejects.toThrow(why);
  } finally {
    hidden.restore();
  }
});
