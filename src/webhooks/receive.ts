import { IntercomWebhookError } from './errors.js';
import type { Notification, WebhookVersion } from './notification.js';
import { parseNotification } from './parse.js';
import { readSecrets, readSignature, verifySignature, type Secret } from './signature.js';

/** What your code may say to a notification. */
export type Reply = void | undefined | 200 | 410 | 429;

/** Options of the two handlers. */
export interface WebhookOptions<V extends WebhookVersion> {
  /** The version that the app is set to in Intercom's Developer Hub. */
  version: V;
  /** The client secret of the app. Several while it is being replaced: one that fits is enough. */
  secret: Secret;
  /**
   * Your code. Nothing returned accepts the notification; 410 ends the subscription; 429 slows it down. Intercom waits
   * five seconds for the answer and sends a notification again when it fails, so keep this short and expect repetitions:
   * they have the same `id`.
   */
  onNotification: (notification: Notification<V>) => Reply | Promise<Reply>;
  /** The largest body that is read, in bytes. @default 1048576 */
  maxBytes?: number | undefined;
  /** Told of every delivery that is refused. The answer waits for it. @default nothing happens */
  onRefused?: ((error: IntercomWebhookError) => unknown) | undefined;
  /**
   * Told what `onNotification` threw or returned that is no status, or why a body could not be read or an answer could
   * not be sent. The answer waits for it; what it throws itself goes to `console.error`. @default `console.error`
   */
  onError?: ((error: unknown) => unknown) | undefined;
}

/** A delivery, wherever it came from. */
export interface Delivery {
  method: string | undefined;
  /** The value of a header, by its name in lower case. */
  header: (name: string) => string | null | undefined;
  /** The next piece of the body; without a value when there is none. */
  next: () => Promise<{ value?: Uint8Array | string | undefined }>;
}

/** How to answer a delivery. */
export interface Answer {
  status: number;
  /** What is wrong with the delivery, if anything. */
  text?: string;
  headers?: Record<string, string>;
}

/** Checks the options once, when the handler is made. @throws TypeError naming the option that is not usable. */
export function checkOptions({ secret, maxBytes = DEFAULT_MAX_BYTES }: WebhookOptions<WebhookVersion>): void {
  readSecrets(secret);
  if (!(maxBytes > 0)) throw new TypeError(`maxBytes is ${maxBytes}, expected bytes above 0`);
}

/** From a delivery to its answer. Never rejects: in a server that would be an unhandled rejection, and the end of it. */
export async function receive<V extends WebhookVersion>(
  delivery: Delivery,
  options: WebhookOptions<V>,
): Promise<Answer> {
  const { method } = delivery;
  // Intercom may check an address with HEAD.
  if (method === 'HEAD') return { status: 200 };
  if (method !== 'POST') return { status: 405, headers: { allow: 'POST, HEAD' } };
  try {
    const notification = await readNotification(delivery, options).catch(returnRefusal);
    if (notification instanceof IntercomWebhookError) {
      await options.onRefused?.(notification);
      return { status: notification.status, text: notification.message };
    }
    return { status: checkReply(await options.onNotification(notification)) };
  } catch (error) {
    await report(error, options);
    return { status: 500 };
  }
}

/* eslint-disable no-console -- without onError, and when it fails itself, what was thrown would be lost */
/** Tells `onError`. Never rejects. */
export async function report(
  error: unknown,
  { onError = console.error }: Pick<WebhookOptions<WebhookVersion>, 'onError'>,
): Promise<void> {
  try {
    await onError(error);
  } catch (thrown) {
    console.error(thrown);
  }
}
/* eslint-enable no-console */

/** Code without types may return anything, and a server that is told to send it throws. */
function checkReply(reply: unknown): number {
  const status = reply ?? 200;
  if (typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599) return status;
  const what = typeof status === 'number' ? status : typeof status;
  throw new TypeError(`onNotification returned ${what}, expected nothing or a status: 200, 410 or 429`);
}

const DEFAULT_MAX_BYTES = 1_048_576;

async function readNotification<V extends WebhookVersion>(
  delivery: Delivery,
  { version, secret, maxBytes = DEFAULT_MAX_BYTES }: WebhookOptions<V>,
): Promise<Notification<V>> {
  const signature = delivery.header('x-hub-signature');
  // Before the body, so that whoever has no signature cannot make us read one.
  readSignature(signature);
  const body = await readBody(delivery, maxBytes);
  await verifySignature(body, signature, secret);
  return parseNotification(body, { version });
}

function returnRefusal(error: unknown): IntercomWebhookError {
  if (error instanceof IntercomWebhookError) return error;
  throw error;
}

/** Counts while it reads: a declared length may be missing or a lie. */
async function readBody({ header, next }: Delivery, maxBytes: number): Promise<ArrayBuffer> {
  const pieces: BlobPart[] = [];
  for (let size = Number(header('content-length')), first = true; ; first = false) {
    if (size > maxBytes) throw new IntercomWebhookError('too-large');
    const { value } = await next();
    if (!value) return new Blob(pieces).arrayBuffer();
    // After `setEncoding` a request gives its body as text, which counts by the bytes that it was.
    const piece = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    pieces.push(piece as BlobPart);
    size = piece.byteLength + (first ? 0 : size);
  }
}
