import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Version } from '../../../generated/versions.js';
import type { Finding } from '../../contract/finding.js';
import { validateExchange } from '../../contract/validate.js';
import { loadDescription } from '../../description/load.js';
import { readVersion, VersionRangeError } from '../../description/versions.js';
import type { Exchange } from '../../traffic/exchange.js';
import type { Redactor } from '../../traffic/redaction/redact-exchanges.js';
import { recordRequest, recordResponse } from '../../traffic/tap.js';
import type { Copy } from './forward.js';
import { toHeaders } from './headers.js';

/** A call that passed a proxy, without anything that could be somebody's. */
export interface JudgedCall {
  version: Version;
  /** Redacted: see `redactExchanges`. */
  exchange: Exchange;
  /** What is wrong in it by the description of its version. */
  findings: Finding[];
}

/** A call as it passed. */
export interface Passed {
  method: string;
  path: string;
  requestHeaders: readonly string[];
  requestBody: Copy;
  status: number;
  responseHeaders: readonly string[];
  responseBody: Copy;
}

/** Why a call that passed is not judged. */
export class Unjudged extends Error {}

/**
 * Judges a call, and redacts it.
 *
 * @param fallback the version of a call in which neither side names one.
 * @throws {@link Unjudged}
 */
export async function judge(
  call: Passed,
  redact: Redactor,
  fallback: Version | undefined,
): Promise<JudgedCall> {
  const headers = { request: toHeaders(call.requestHeaders), response: toHeaders(call.responseHeaders) };
  const version = versionOf(headers, fallback);
  if (call.requestBody.isTooLong) throw new Unjudged('a request that is too long');
  if (call.responseBody.isTooLong) throw new Unjudged('an answer that is too long');
  const raw = {
    request: await readRequest(call, headers.request),
    response: await recordResponse(
      call.status,
      headers.response,
      new Response(expand(call.responseBody.bytes, headers.response)),
    ),
  };
  const description = loadDescription(version);
  const exchange = redact(raw, description);
  // What is told of a finding is told of the redacted exchange, which has the same findings at the same places.
  const isClean = validateExchange(description, raw).length === 0;
  return { version, exchange, findings: isClean ? [] : validateExchange(description, exchange) };
}

/** The version that a call names or is given as; undefined for one that is not described. */
export function namedVersion(name: string | null | undefined): Version | undefined {
  if (!name) return undefined;
  try {
    return readVersion(name);
  } catch (error) {
    if (error instanceof VersionRangeError) return undefined;
    throw error;
  }
}

function versionOf(
  { request, response }: Record<'request' | 'response', Headers>,
  fallback?: Version,
): Version {
  const name = request.get('intercom-version') ?? response.get('intercom-version');
  const version = name === null ? fallback : namedVersion(name);
  if (version) return version;
  throw new Unjudged(name === null ? 'no version is named' : 'of a version that is not described');
}

async function readRequest(
  { method, path, requestBody }: Passed,
  headers: Headers,
): Promise<Exchange['request']> {
  const type = headers.get('content-type');
  const content = new Response(expand(requestBody.bytes, headers), {
    headers: type === null ? {} : { 'content-type': type },
  });
  try {
    return await recordRequest({ method, path, headers }, content);
  } catch {
    throw new Unjudged('a form that cannot be read');
  }
}

/** Longer than any answer of the API; what expands to more is not looked at. */
const EXPANDED_BYTES = 20_000_000;

const EXPANDERS: Record<string, typeof gunzipSync> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function expand(bytes: Buffer, headers: Headers): Uint8Array<ArrayBuffer> {
  const encoding = headers.get('content-encoding')?.toLowerCase() ?? 'identity';
  if (encoding === 'identity' || bytes.length === 0) return new Uint8Array(bytes);
  try {
    const expander = Object.hasOwn(EXPANDERS, encoding) ? EXPANDERS[encoding] : undefined;
    if (expander) return new Uint8Array(expander(bytes, { maxOutputLength: EXPANDED_BYTES }));
  } catch {
    // Said below.
  }
  throw new Unjudged('a body that is compressed and cannot be read');
}
