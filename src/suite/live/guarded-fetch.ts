import { parseBody } from '../../traffic/exchange.js';
import type { Guard, Outgoing } from './guard.js';
import type { Journal } from './journal.js';

type Fetch = typeof globalThis.fetch;

/** A request that a live run does not send. */
class GuardError extends Error {
  override name = 'GuardError' as const;
}

export interface GuardedFetch {
  fetch: Fetch;
  /** Why a request was not sent; undefined as long as all were. */
  refused(): string | undefined;
}

/** A `fetch` that sends what the guard lets through, and has the journal know of everything that it makes. */
export function guardFetch(fetch: Fetch, guard: Guard, journal?: Journal): GuardedFetch {
  let refused: string | undefined;
  return {
    refused: () => refused,
    async fetch(input, init) {
      const request = new Request(input, init);
      const outgoing = await read(request.clone());
      const reason = guard.refuse(outgoing);
      if (reason !== undefined) {
        refused ??= reason;
        throw new GuardError(reason);
      }
      const making = guard.making(outgoing);
      // What is not known to have been made is looked for by the tag: also when the answer is an error of the server.
      const number = making && journal?.intend(making);
      const response = await fetch(request);
      const body = parseBody(await response.clone().text());
      const params = guard.learn(outgoing, response.status, body);
      if (number !== undefined) {
        if (params) journal?.made(number, params);
        else if (response.status >= 400 && response.status < 500) journal?.gone(number);
      }
      return response;
    },
  };
}

async function read(request: Request): Promise<Outgoing> {
  const { pathname, search } = new URL(request.url);
  const isForm = request.headers.get('content-type')?.startsWith('multipart/') === true;
  const body = isForm ? {} : parseBody(await request.text());
  return { method: request.method, path: pathname + search, body };
}
