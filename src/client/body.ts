import { defaultBodySerializer } from 'openapi-fetch';

// By their tags, because a class of another realm, or of a polyfill, is another class.
const SENT_AS_THEY_ARE = /^\[object (?:FormData|Blob|File|URLSearchParams|ArrayBuffer|ReadableStream)\]$/;

/** True for a body that `fetch` knows how to send, and labels itself if it needs a label. */
export function isSentAsItIs(body: unknown): boolean {
  return SENT_AS_THEY_ARE.test(tagOf(body)) || ArrayBuffer.isView(body);
}

/** True for a body that is gone once it has been read. */
export function isStream(body: unknown): boolean {
  return tagOf(body) === '[object ReadableStream]';
}

// It takes the headers too, which its type does not say.
const serializePlain = defaultBodySerializer as (body: unknown, headers: Headers) => string;

/** What openapi-fetch does with a body, for more kinds of bodies. */
export function serializeBody(body: unknown, headers: Headers): unknown {
  return isSentAsItIs(body) ? body : serializePlain(body, headers);
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
