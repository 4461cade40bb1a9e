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

const readRequest = (request: Request) => {
  const { pathname, search } = new URL(request.url);
  return recordRequest(
    { method: request.method, path: pathname + search, headers: request.headers },
    request,
  );
};

const readResponse = (response: Response) => recordResponse(response.status, response.headers, response);

/** What has a body: a `Request`, a `Response`. */
type Content = Pick<Response, 'text' | 'formData'>;

/** A request as an exchange keeps it; `content` is read. @throws TypeError for a form that is none. */
export async function recordRequest(
  { method, path, headers: all }: { method: string; path: string; headers: Headers },
  content: Content,
): Promise<RecordedRequest> {
  const headers = redactHeaders(all);
  const isForm = headers['content-type']?.startsWith(FORM);
  // The boundary between the fields is another one each time.
  if (isForm) headers['content-type'] = FORM;
  const body = isForm ? await readForm(content) : parseBody(await content.text());
  return { method, path, headers, ...(body === undefined ? {} : { body }) };
}

/** A response as an exchange keeps it; `content` is read. */
export async function recordResponse(
  status: number,
  headers: Headers,
  content: Pick<Content, 'text'>,
): Promise<RecordedResponse> {
  const body = parseBody(await content.text());
  return { status, headers: redactHeaders(headers), ...(body === undefined ? {} : { body }) };
}

const FORM = 'multipart/form-data';

/** The fields of a form; of a file it is the text. */
async function readForm(content: Content): Promise<unknown> {
  const fields: Record<string, string> = {};
  for (const [name, value] of await content.formData())
    fields[name] = typeof value === 'string' ? value : await value.text();
  return fields;
}
