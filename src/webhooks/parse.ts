import { IntercomWebhookError } from './errors.js';
import type { Notification, WebhookVersion } from './notification.js';
import type { RawBody } from './signature.js';

export interface ParseOptions<V extends WebhookVersion> {
  /**
   * The version that the app is set to in Intercom's Developer Hub. A notification does not say its version; this only
   * decides which types it gets.
   */
  version: V;
}

/**
 * Reads a notification. `topic` tells what `data.item` is; a topic that is not described gives a notification whose
 * item is an object of unknown fields.
 *
 * The envelope is checked, the item is not: Intercom may send more than is described. Verify the signature first.
 *
 * @throws IntercomWebhookError with status 400 when the body is not a notification.
 * @example
 * ```ts
 * import { parseNotification } from 'intercom-fetch/webhooks';
 *
 * export function describe(body: string): string {
 *   const notification = parseNotification(body, { version: '2.14' });
 *   switch (notification.topic) {
 *     case 'conversation.user.created':
 *       return `Conversation ${notification.data.item.id} began`;
 *     case 'contact.merged':
 *       return `Contact ${notification.data.item.merged_from?.id} is gone`;
 *     default:
 *       return `Nothing to do for ${notification.topic}`;
 *   }
 * }
 * ```
 */
export function parseNotification<V extends WebhookVersion>(
  rawBody: RawBody,
  _options: ParseOptions<V>,
): Notification<V> {
  const value = parseJson(rawBody);
  const { type, topic, data } = Object(value) as Record<string, unknown>;
  const { item } = Object(data) as Record<string, unknown>;
  if (type === 'notification_event' && typeof topic === 'string' && Object(item) === item) {
    return value as Notification<V>;
  }
  throw new IntercomWebhookError('not-a-notification');
}

export function parseJson(rawBody: RawBody): unknown {
  try {
    const text =
      typeof rawBody === 'string' ? rawBody : new TextDecoder('utf-8', { fatal: true }).decode(rawBody);
    return JSON.parse(text) as unknown;
  } catch {
    // What the parser says can quote the body, which is customer data.
    throw new IntercomWebhookError('not-json');
  }
}
