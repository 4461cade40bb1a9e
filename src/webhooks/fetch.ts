import type { WebhookVersion } from './notification.js';
import { checkOptions, receive, type WebhookOptions } from './receive.js';

/**
 * Makes a handler for runtimes that speak Fetch: workers, edge functions, Deno, Bun, route handlers of frameworks.
 *
 * It verifies, parses and answers: 200 or what `onNotification` returned, 200 to HEAD, 401 without a right signature,
 * 413 over `maxBytes`, 400 for what is no notification, 405 for other methods, 500 without details when
 * `onNotification` throws or returns what is no status. It never rejects.
 *
 * @throws TypeError when `secret` or `maxBytes` is not usable.
 * @example
 * ```ts
 * import { createWebhookHandler } from 'intercom-fetch/webhooks';
 *
 * export default {
 *   fetch: createWebhookHandler({
 *     version: '2.14',
 *     secret: 'your-client-secret',
 *     onNotification({ topic, data }) {
 *       if (topic === 'conversation.user.created') console.log(data.item.id);
 *     },
 *   }),
 * };
 * ```
 */
export function createWebhookHandler<V extends WebhookVersion>(
  options: WebhookOptions<V>,
): (request: Request) => Promise<Response> {
  checkOptions(options);
  return async (request) => {
    const { body, headers, method } = request;
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    const { text, ...rest } = await receive(
      {
        method,
        header: (name) => headers.get(name),
        next: async () => (body ? (reader ??= body.getReader()).read() : {}),
      },
      options,
    );
    // What was not read is not wanted. A failed cancellation changes nothing about the answer.
    reader?.cancel().catch(() => {});
    return new Response(text, rest);
  };
}
