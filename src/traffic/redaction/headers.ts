import { VERSION_ALIASES, VERSIONS } from '../../../generated/versions.js';
import type { Words } from './words.js';

/** The headers that are kept, and which of their values; of the token that it was sent, and nothing else. */
const KEPT: Record<string, (value: string, words: Words) => string | undefined> = {
  accept: mediaType,
  'content-type': mediaType,
  'intercom-version': (value) =>
    [...VERSIONS, ...Object.keys(VERSION_ALIASES)].includes(value) ? value : undefined,
  'retry-after': count,
  'x-ratelimit-limit': count,
  authorization: () => 'Bearer REDACTED',
};

/** Headers by the allow-list; a value that is not one of those expected is `REDACTED`. */
export function redactHeaderValues(
  headers: Readonly<Record<string, string>>,
  words: Words,
): Record<string, string> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    const keep = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined;
    if (keep) kept.push([name, keep(value, words) ?? 'REDACTED']);
  }
  return Object.fromEntries(kept);
}

function mediaType(value: string, { mediaTypes }: Words): string | undefined {
  const [type = '', ...parameters] = value.toLowerCase().split(/\s*;\s*/);
  if (!mediaTypes.has(type) && type !== '*/*') return undefined;
  return parameters.includes('charset=utf-8') ? `${type}; charset=utf-8` : type;
}

function count(value: string): string | undefined {
  return /^\d{1,7}$/.test(value) ? value : undefined;
}
