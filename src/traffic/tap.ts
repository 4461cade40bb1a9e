import { parseBody, type Exchange, type RecordedRequest, type RecordedResponse } from './exchange.js';
import { redactHeaders } from './redact.js';

/** A `fetch` that remembers what passed as it came: for judging in memory, never to be written down. */
export interface Tap {
  fetch: typeof globalThis.fetch;
  /** What passed so far, in order. Headers are reduced to the allow-list; bodies are as they came. */
  exchanges: readonly Exchange[];
}

/**
 * Listens to a `fetch`. Bodies are read from clones; the caller sees the untouched response. A request that never gets a
 * response leaves no exchange.
 */
export function createTap(fetch: typeof globalThis.fetch): Tap {
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
  const headers = redactHeaders(request.headers);
  const isForm = headers['content-type']?.startsWith(FORM);
  // The boundary between the fields is another one each time.
  if (isForm) headers['content-type'] = FORM;
  const body = isForm ? await readForm(request) : parseBody(await request.text());
  return {
    method: request.method,
    path: pathname + search,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

const FORM = 'multipart/form-data';

/** The fields of a form; of a file it is the text. */
async function readForm(request: Request): Promise<unknown> {
  const fields: Record<string, string> = {};
  for (const [name, value] of await request.formData())
    fields[name] = typeof value === 'string' ? value : await value.text();
  return fields;
}

async function readResponse(response: Response): Promise<RecordedResponse> {
  const body = parseBody(await response.text());
  return {
    status: response.status,
    headers: redactHeaders(response.headers),
    ...(body === undefined ? {} : { body }),
  };
}
