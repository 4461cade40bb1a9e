import type { WebhookVersion } from './notification.js';
import { checkOptions, receive, report, type WebhookOptions } from './receive.js';

/** The part of Node's `IncomingMessage` that is needed. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  method?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** True once all of the body has been read. */
  readableEnded?: boolean;
}

/** The part of Node's `ServerResponse` that is needed. */
export interface NodeResponse {
  writeHead(status: number, headers?: Record<string, string>): unknown;
  end(text?: string): unknown;
}

/**
 * Makes a handler for Node's `http`, and for frameworks on top of it. It answers as `createWebhookHandler` does.
 * Its promise never rejects, so nothing that happens to a delivery ends the process.
 *
 * It reads the body itself, so in Express it goes in front of `express.json()`.
 *
 * @throws TypeError when `secret` or `maxBytes` is not usable.
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { createNodeWebhookHandler } from 'intercom-fetch/webhooks';
 *
 * const handle = createNodeWebhookHandler({
 *   version: '2.14',
 *   secret: process.env['INTERCOM_CLIENT_SECRET'] ?? '',
 *   onNotification({ topic, data }) {
 *     if (topic === 'conversation.user.created') console.log(data.item.id);
 *   },
 * });
 * createServer((request, response) => void handle(request, response)).listen(3000);
 * ```
 */
export function createNodeWebhookHandler<V extends WebhookVersion>(
  options: WebhookOptions<V>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  checkOptions(options);
  return async (request, response) => {
    const consumed = request.readableEnded;
    // By hand and not with `for await`, which closes the socket when it is left early, before there is an answer.
    const pieces = request[Symbol.asyncIterator]();
    const { status, text, headers } = await receive(
      {
        method: request.method,
        header: (name) => request.headers[name]?.toString(),
        next: async () => {
          if (consumed) throw new Error('The body was already read: go before body parsers');
          return pieces.next();
        },
      },
      options,
    );
    try {
      // The rest of a body that is too large is not read, so the connection cannot be used again.
      response.writeHead(status, status === 413 ? { connection: 'close' } : headers);
      response.end(text);
    } catch (error) {
      // Somebody else has answered already.
      await report(error, options);
    }
  };
}
