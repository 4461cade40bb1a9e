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
 * there is no secret, or no Web Crypto, which pages have in a secure context only.
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
  if (await fits(rawBody, digest, secrets, 'SHA-1')) return;
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
  if (hex) return bytesOfHex(hex);
  throw new IntercomWebhookError('malformed-signature');
}

/**
 * The signature that Intercom would send with a body: for tests of your own handlers.
 *
 * @returns The value of `X-Hub-Signature`.
 * @throws TypeError when there is no secret, or no Web Crypto, which pages have in a secure context only.
 * @example
 * ```ts
 * import { signPayload, verifySignature } from 'intercom-fetch/webhooks';
 *
 * const body = JSON.stringify({ type: 'notification_event', topic: 'ping' });
 * await verifySignature(body, await signPayload(body, 'your-client-secret'), 'your-client-secret');
 * ```
 */
export async function signPayload(rawBody: RawBody, secret: string): Promise<string> {
  return `sha1=${await hexDigest(rawBody, secret, 'SHA-1')}`;
}

/** What the body is hashed with. */
type Hash = 'SHA-1' | 'SHA-256';

/** The HMAC of a body as hexadecimal digits. @throws TypeError when there is no secret. */
export async function hexDigest(rawBody: RawBody, secret: string, hash: Hash): Promise<string> {
  readSecrets(secret);
  const key = await keyOf(secret, hash, 'sign');
  const digest = await webCrypto().sign('HMAC', key, bytesOf(rawBody) as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether one of the secrets gives this HMAC of the body. Compares in constant time. */
export async function fits(
  rawBody: RawBody,
  digest: Uint8Array,
  secrets: readonly string[],
  hash: Hash,
): Promise<boolean> {
  const data = bytesOf(rawBody) as BufferSource;
  for (const secret of secrets) {
    const key = await keyOf(secret, hash, 'verify');
    if (await webCrypto().verify('HMAC', key, digest as BufferSource, data)) return true;
  }
  return false;
}

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

function bytesOf(rawBody: RawBody): ArrayBuffer | ArrayBufferView {
  return typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody;
}

/** @throws TypeError when there is none. */
function webCrypto(): SubtleCrypto {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle) return subtle;
  throw new TypeError(
    'crypto.subtle of Web Crypto is missing, and signatures need it. Browsers offer it in secure contexts only: ' +
      'open the page by https, or from localhost',
  );
}

function keyOf(secret: string, hash: Hash, use: 'sign' | 'verify') {
  const algorithm = { name: 'HMAC', hash };
  return webCrypto().importKey('raw', new TextEncoder().encode(secret), algorithm, false, [use]);
}
