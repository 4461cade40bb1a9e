import { refuse } from './errors.js';

/** A request as plain data, from whatever it came over. */
export interface SandboxRequest {
  method: string;
  /** The whole address, or the path and query alone. */
  url: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | string;
}

/** An answer as plain data. */
export interface SandboxResponse {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array | string;
  /** What whoever carries it does to it: breaks the connection before the answer, or in the middle of its body. */
  connection?: 'reset' | 'cut';
}

/** What a path and query alone are taken to be relative to. */
const ORIGIN = 'https://api.intercom.io';

export function readUrl(url: string): URL {
  const whole = url.startsWith('/') ? ORIGIN + url : url;
  try {
    return new URL(whole);
  } catch {
    throw refuse.badRequest(`${JSON.stringify(url)} is no address`);
  }
}

/** `Application/JSON; charset=utf-8` → `application/json`. */
export const mediaTypeOf = (header: string | undefined): string | undefined =>
  header?.split(';')[0]?.trim().toLowerCase();

/** The body of a request was no JSON. Intercom's answer to that is not an error list. */
export class MalformedBody extends Error {
  override readonly name = 'MalformedBody' as const;
}

/** What a request says: parsed JSON, or the fields of a form. Nothing is `undefined`. */
export async function readBody({ headers, body }: SandboxRequest): Promise<unknown> {
  if (body === undefined || body.length === 0) return undefined;
  const contentType = headers['content-type'];
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === 'multipart/form-data') return readForm(body, contentType ?? '');
  if (!mediaType?.includes('json'))
    throw refuse.parameterInvalid(
      `The body must be sent as Content-Type: application/json, got ${contentType ?? 'no content type'}`,
    );
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as unknown;
  } catch {
    throw new MalformedBody();
  }
}

/** Files are taken as their text, which is all that the description says of them. */
async function readForm(body: Uint8Array | string, contentType: string): Promise<Record<string, unknown>> {
  const response = new Response(body as BodyInit, { headers: { 'Content-Type': contentType } });
  const form = await response.formData().catch(() => {
    throw new MalformedBody();
  });
  const fields = new Map<string, string>();
  for (const [name, value] of form) fields.set(name, typeof value === 'string' ? value : await value.text());
  return Object.fromEntries(fields);
}
