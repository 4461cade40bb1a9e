// The events of the Fin Agent API, which is set up apart from the webhooks of an app: another address, another secret,
// another signature, and no envelope.
import { IntercomWebhookError } from './errors.js';
import type { WebhooksOf, WebhookVersion } from './notification.js';
import { parseJson, type ParseOptions } from './parse.js';
import { bytesOfHex, fits, hexDigest, readSecrets, type RawBody, type Secret } from './signature.js';

/** The body of a webhook that has a name of its own in place of the topic of a notification. */
type EventOf<Webhook> = Webhook extends {
  post: { requestBody: { content: { 'application/json': infer Body extends { event_name: string } } } };
}
  ? Body
  : never;

type Events<V extends WebhookVersion> = {
  [Name in keyof WebhooksOf<V>]: EventOf<WebhooksOf<V>[Name]>;
}[keyof WebhooksOf<V>];

/** The names of the events that a version describes; none before 2.14. */
export type FinEventName<V extends WebhookVersion> = Events<V>['event_name'];

declare const unknownEvent: unique symbol;

/** An event that is not described. */
export interface UnknownFinEvent {
  /** Its name, which is none of those that are described. */
  event_name: `${string}_${string}` & { readonly [unknownEvent]: true };
  /** The id that you gave the conversation. */
  conversation_id: string;
}

/** Any event of the Fin Agent API; `event_name` tells which. */
export type FinEvent<V extends WebhookVersion> = Events<V> | UnknownFinEvent;

/**
 * Reads an event of the Fin Agent API. `event_name` tells which; one that is not described gives only its name and its
 * conversation. Verify the signature first.
 *
 * @throws IntercomWebhookError with status 400 when the body is not an event.
 * @example
 * ```ts
 * import { parseFinEvent, verifyFinSignature } from 'intercom-fetch/webhooks';
 *
 * export async function receive(request: Request, secret: string): Promise<string | undefined> {
 *   const body = await request.text();
 *   await verifyFinSignature(body, request.headers.get('x-fin-agent-api-webhook-signature'), secret);
 *   const event = parseFinEvent(body, { version: '2.14' });
 *   return event.event_name === 'fin_replied' ? event.message.body : undefined;
 * }
 * ```
 */
export function parseFinEvent<V extends WebhookVersion>(
  rawBody: RawBody,
  _options: ParseOptions<V>,
): FinEvent<V> {
  const value = parseJson(rawBody);
  const { event_name, conversation_id } = Object(value) as Record<string, unknown>;
  if (typeof event_name === 'string' && typeof conversation_id === 'string') return value as FinEvent<V>;
  throw new IntercomWebhookError('not-a-fin-event');
}

const HEADER = 'X-Fin-Agent-API-Webhook-Signature';

/**
 * Resolves when `signature` shows that somebody who knows `secret` sent exactly these bytes, and rejects otherwise.
 * The secret is the one that stands beside the callback URL of the Fin Agent API, not the client secret of an app.
 *
 * @param signature - The value of `X-Fin-Agent-API-Webhook-Signature`: `sha256=` and 64 hexadecimal digits, or the
 * digits alone.
 * @throws IntercomWebhookError with status 401 when the signature is missing, malformed or wrong; TypeError when
 * there is no secret.
 * @example
 * ```ts
 * import { verifyFinSignature } from 'intercom-fetch/webhooks';
 *
 * export async function isFromFin(body: string, headers: Headers, secret: string): Promise<boolean> {
 *   const signature = headers.get('x-fin-agent-api-webhook-signature');
 *   return verifyFinSignature(body, signature, secret).then(() => true, () => false);
 * }
 * ```
 */
export async function verifyFinSignature(
  rawBody: RawBody,
  signature: string | null | undefined,
  secret: Secret,
): Promise<void> {
  const secrets = readSecrets(secret);
  if (!signature) throw new IntercomWebhookError('missing-signature', `${HEADER} is missing`);
  const [, hex] = /^(?:sha256=)?([0-9a-f]{64})$/i.exec(signature) ?? [];
  if (!hex)
    throw new IntercomWebhookError(
      'malformed-signature',
      `${HEADER} is not sha256= and 64 hexadecimal digits`,
    );
  if (await fits(rawBody, bytesOfHex(hex), secrets, 'SHA-256')) return;
  throw new IntercomWebhookError('wrong-signature', `${HEADER} does not fit the body and the secret`);
}

/**
 * The signature that the Fin Agent API would send with a body: for tests of your own handlers.
 *
 * @returns The value of `X-Fin-Agent-API-Webhook-Signature`.
 * @throws TypeError when there is no secret.
 * @example
 * ```ts
 * import { signFinPayload, verifyFinSignature } from 'intercom-fetch/webhooks';
 *
 * const body = JSON.stringify({ event_name: 'fin_replied', conversation_id: 'chat-7781' });
 * await verifyFinSignature(body, await signFinPayload(body, 'your-signing-secret'), 'your-signing-secret');
 * ```
 */
export async function signFinPayload(rawBody: RawBody, secret: string): Promise<string> {
  return `sha256=${await hexDigest(rawBody, secret, 'SHA-256')}`;
}
