import type { SandboxRequest, SandboxResponse } from './message.js';

type Respond = (request: SandboxRequest) => Promise<SandboxResponse>;

/** Answers as the global `fetch` does, broken connections included. */
export async function fetchFrom(respond: Respond, request: Request): Promise<Response> {
  const message = await readFetch(request);
  // What was sent is carried out, also when the caller does not wait for the answer.
  return toResponse(await unlessAborted(respond(message), request.signal));
}

/** @throws the reason of a signal that is aborted before the body is read. */
async function readFetch(request: Request): Promise<SandboxRequest> {
  const { method, url, signal } = request;
  signal.throwIfAborted();
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => (headers[name] = value));
  if (request.body === null) return { method, url, headers };
  const body = new Uint8Array(await request.arrayBuffer());
  signal.throwIfAborted();
  return { method, url, headers, body };
}

async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever the caller gave, as fetch does
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

function toResponse({ status, headers, body, connection }: SandboxResponse): Response {
  if (connection === 'reset')
    throw new TypeError('fetch failed', { cause: broken('read ECONNRESET', 'ECONNRESET') });
  const sent = connection === 'cut' ? half(body) : (body ?? null);
  return new Response(sent as BodyInit | null, { status, headers });
}

/** The first half of a body, and then the error that `fetch` has for a connection which ends too early. */
function half(body: Uint8Array | string = ''): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent || bytes.length === 0)
        controller.error(
          new TypeError('terminated', { cause: broken('other side closed', 'UND_ERR_SOCKET') }),
        );
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2) || 1));
      isSent = true;
    },
  });
}

const broken = (message: string, code: string) => Object.assign(new Error(message), { code });
