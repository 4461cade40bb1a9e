import { createContext, type Context } from 'node:vm';

/** A global scope with what browsers and workers have, and nothing of Node; `fetch` in the place of the real one. */
export function browserContext(fetch: typeof globalThis.fetch): Context {
  const { Request, Response, Headers, FormData, Blob, URL, URLSearchParams } = globalThis;
  const { AbortController, AbortSignal, setTimeout, clearTimeout } = globalThis;
  const { TextEncoder, TextDecoder, crypto, atob, DecompressionStream, structuredClone } = globalThis;
  return createContext({
    ...{ fetch, Request, Response, Headers, FormData, Blob, URL, URLSearchParams },
    ...{ AbortController, AbortSignal, setTimeout, clearTimeout },
    ...{ TextEncoder, TextDecoder, crypto, atob, DecompressionStream, structuredClone },
  });
}
