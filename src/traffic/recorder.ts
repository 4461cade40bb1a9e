import { parseBody, type Exchange, type RecordedRequest, type RecordedResponse } from './exchange.js';
import { redactHeaders } from './redact.js';

/** A `fetch` that remembers. */
export interface Recorder {
  fetch: typeof globalThis.fetch;
  /** What passed so far, in order. Headers are already reduced to the allow-list; bodies are as they came. */
  exchanges: Exchange[];
}

/**
 * Wraps a `fetch` so that every exchange through it is kept. Bodies are read from clones; the caller sees the
 * untouched response. A request that never gets a response leaves no exchange.
 *
 * @example
 * ```ts
 * const recorder = createRecorder(fetch);
 * const client = createIntercomClient({ version: '2.14', token, fetch: recorder.fetch });
 * await client.GET('/me');
 * recorder.exchanges.length; // 1
 * ```
 */
export function createRecorder(fetch: typeof globalThis.fetch): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(input, init) {
      const request = new Request(input, init);
      const recorded = await readRequest(request.clone());
      const response = await fetch(request);
      exchanges.push({ request: recorded, response: await readResponse(response.clone()) });
      return response;
    },
  };
}

async function readRequest(request: Request): Promise<RecordedRequest> {
  const { pathname, search } = new URL(request.url);
  const body = parseBody(await request.text());
  return {
    method: request.method,
    path: pathname + search,
    headers: redactHeaders(request.headers),
    ...(body === undefined ? {} : { body }),
  };
}

async function readResponse(response: Response): Promise<RecordedResponse> {
  const body = parseBody(await response.text());
  return {
    status: response.status,
    headers: redactHeaders(response.headers),
    ...(body === undefined ? {} : { body }),
  };
}
