import { expect, test } from '@jest/globals';
import { parseFinEvent, parseNotification, signFinPayload, verifyFinSignature } from './index.js';

// Signed with openssl: openssl dgst -sha256 -hmac signing-secret
const SECRET = 'signing-secret';
const BODY = '{"event_name":"fin_replied","conversation_id":"chat-7781"}';
const DIGEST = '48dc44811f399272177c549c61d2e410ccc424b05efddf13e271b8e0b2c9f213';

test('accepts what openssl signed, with the name of the hash and without', async () => {
  await verifyFinSignature(BODY, `sha256=${DIGEST}`, SECRET);
  await verifyFinSignature(BODY, DIGEST, SECRET);
  await verifyFinSignature(new TextEncoder().encode(BODY), `sha256=${DIGEST}`, ['another', SECRET]);
  expect(await signFinPayload(BODY, SECRET)).toBe(`sha256=${DIGEST}`);
});

test('accepts the vector that RFC 4231 gives for HMAC-SHA256', async () => {
  const signature = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  await verifyFinSignature('what do ya want for nothing?', signature, 'Jefe');
});

const HEADER = 'X-Fin-Agent-API-Webhook-Signature';

test.each([
  ['missing-signature', null, `${HEADER} is missing`],
  ['malformed-signature', `sha1=${DIGEST}`, `${HEADER} is not sha256= and 64 hexadecimal digits`],
  ['malformed-signature', DIGEST.slice(24), `${HEADER} is not sha256= and 64 hexadecimal digits`],
  ['wrong-signature', 'sha256='.padEnd(71, '0'), `${HEADER} does not fit the body and the secret`],
])('refuses a %s: %p', async (reason, signature, message) => {
  await expect(verifyFinSignature(BODY, signature, SECRET)).rejects.toMatchObject({
    name: 'IntercomWebhookError',
    status: 401,
    reason,
    message,
  });
});

test('wants a secret', async () => {
  await expect(verifyFinSignature(BODY, DIGEST, '')).rejects.toThrow('secret is missing or empty');
  await expect(signFinPayload(BODY, '')).rejects.toThrow('secret is missing or empty');
});

test('reads an event, known or not, and nothing else', () => {
  expect(parseFinEvent(BODY, { version: '2.14' })).toEqual({
    event_name: 'fin_replied',
    conversation_id: 'chat-7781',
  });
  const later = '{"event_name":"fin_dreamt","conversation_id":"chat-7781"}';
  expect(parseFinEvent(later, { version: '2.14' }).event_name).toBe('fin_dreamt');
  for (const body of ['null', '{}', '[]', '{"event_name":"fin_replied"}', '{"type":"notification_event"}'])
    expect(() => parseFinEvent(body, { version: '2.14' })).toThrow('not an event of the Fin Agent API');
  expect(() => parseFinEvent('{', { version: '2.14' })).toThrow('The body is not JSON');
  expect(() => parseNotification(BODY, { version: '2.14' })).toThrow('not a notification');
});
