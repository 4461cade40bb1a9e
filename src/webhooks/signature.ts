import { IntercomWebhookError } from './errors.js';

/** A body as it came: its bytes, or its text if nothing has changed it. */
export type RawBody = string | ArrayBuffer | ArrayBufferView;

/** The client secret of the app; while it is being replaced, the old one and the new one. */
export type Secret = string | readonly string[];

/**
 * Resolves when `signature` shows that somebody who knows `secret` sent exactly these bytes, and rejects otherwise.
 *
 * Give it the bytes as they came. A body that was parsed and printed again has another signature. Digests are compared
 * in constant time.
 *
 * @param signature - The value of `X-Hub-Signature`: `sha1=` and 40 hexadecimal digits.
 * @throws IntercomWebhookError with status 401 when the signature is missing, malformed or wrong; TypeError when
 * there is no secret.
 * @example
 * ```ts
 * import { verifySignature } from 'intercom-fetch/webhooks';
 *
 * export async function receive(request: Request, secret: string): Promise<string> {
 *   const body = await request.text();
 *   await verifySignature(body, request.headers.get('x-hub-signature'), secret);
 *   return body;
 * }
 * ```
 */
export async function verifySignature(
  rawBody: RawBody,
  signature: string | null | undefined,
  secret: Secret,
): Promise<void> {
  const secrets = readSecrets(secret);
  const digest = readSignature(signature);
  const data = bytesOf(rawBody);
  for (const candidate of secrets) {
    if (await matches(candidate, digest, data)) return;
  }
  throw new IntercomWebhookError('wrong-signature');
}

/** @throws TypeError when there is none, or an empty one: a key that everybody knows. */
export function readSecrets(secret: Secret): readonly string[] {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets?.length && secrets.every(Boolean)) return secrets;
  throw new TypeError('secret is missing or empty');
}

/** The digest of a signature. @throws IntercomWebhookError when it is missing or malformed. */
export function readSignature(signature: string | null | undefined): Uint8Array {
  if (!signature) throw new IntercomWebhookError('missing-signature');
  const [, hex = ''] = /^sha1=([0-9a-f]{40})$/i.exec(signature) ?? [];
  if (hex) return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  throw new IntercomWebhookError('malformed-signature');
}

/**
 * The signature that Intercom would send with a body: for tests of your own handlers.
 *
 * @returns The value of `X-Hub-Signature`.
 * @throws TypeError when there is no secret.
 * @example
 * ```ts
 * import { signPayload, verifySignature } from 'intercom-fetch/webhooks';
 *
 * const body = JSON.stringify({ type: 'notification_event', topic: 'ping' });
 * await verifySignature(body, await signPayload(body, 'your-client-secret'), 'your-client-secret');
 * ```
 */
export async function signPayload(rawBody: RawBody, secret: string): Promise<string> {
  readSecrets(secret);
  const signature = await crypto.subtle.sign(
    'HMAC',
    await keyOf(secret, 'sign'),
    bytesOf(rawBody) as BufferSource,
  );
  const digits = [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha1=${digits.join('')}`;
}

async function matches(
  secret: string,
  digest: Uint8Array,
  data: ArrayBuffer | ArrayBufferView,
): Promise<boolean> {
  const key = await keyOf(secret, 'verify');
  return crypto.subtle.verify('HMAC', key, digest as BufferSource, data as BufferSource);
}

function bytesOf(rawBody: RawBody): ArrayBuffer | ArrayBufferView {
  return typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody;
}

function keyOf(secret: string, use: 'sign' | 'verify') {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [use]);
}
