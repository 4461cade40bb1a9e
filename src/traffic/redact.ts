import type { Exchange } from './exchange.js';
import type { OpenApiDocument } from '../description/description.js';
import { isIdKey, isTimestamp, meaningOf } from './keys.js';

/** The only headers that are kept. `authorization` is kept as proof that it was sent, never with its value. */
const KEPT_HEADERS = new Set([
  'accept',
  'content-type',
  'intercom-version',
  'retry-after',
  'x-ratelimit-limit',
  'authorization',
]);

/** Keys whose strings say what something is, not who or what somebody wrote. Kept even when the word is a new one. */
const STRUCTURAL_KEYS = new Set([
  'type',
  'state',
  'status',
  'code',
  'field',
  'operator',
  'order',
  'object',
  'model',
  'priority',
  'role',
  'category',
  'part_type',
  'message_type',
  'delivered_as',
  'display_as',
  'data_type',
]);

/** A moment in full, whatever its key is called: a placeholder would not have the format that the description says. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** From how many characters on an id is looked for within texts. */
export const SHORTEST_ID = 6;

/** Maps whose keys are chosen by the workspace. */
const NAMED_BY_WORKSPACE = new Set(['custom_attributes', 'ticket_attributes', 'ticket_custom_attributes']);

/** Keeps the headers of the allow-list; the bearer token becomes `Bearer REDACTED`. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (KEPT_HEADERS.has(name)) kept[name] = name === 'authorization' ? 'Bearer REDACTED' : value;
  });
  return kept;
}

/**
 * Replaces every string of the bodies that is not known to be harmless by a placeholder of the same shape; the same
 * string gets the same placeholder throughout. Harmless are structural keys, words that the description itself spells
 * out, and what the scenario sent before it ever received it (its own words, which stand in its source anyway: a
 * scenario must not contain anybody's data). Ids and timestamps are left to {@link normalize}, which follows.
 *
 * @param said what the scenario declares as its own though it did not send it.
 */
export function redact(
  exchanges: readonly Exchange[],
  document: OpenApiDocument,
  said: readonly string[] = [],
): Exchange[] {
  const harmless = new Set([...ownWords(exchanges), ...said, ...vocabularyOf(document)]);
  const ids = receivedIds(exchanges);
  const placeholders = createPlaceholders();

  const clean = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => clean(item, key));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, child]): [string, unknown] => {
        const hidden = NAMED_BY_WORKSPACE.has(key) && !harmless.has(name);
        return [hidden ? placeholders.name(name) : name, clean(child, meaningOf(name, value))];
      });
      return Object.fromEntries(entries);
    }
    if (
      typeof value !== 'string' ||
      STRUCTURAL_KEYS.has(key) ||
      isIdKey(key) ||
      ids.has(value) ||
      isTimestamp(key, value) ||
      MOMENT.test(value)
    )
      return value;
    return harmless.has(value) || harmless.has(withoutTags(value))
      ? placeholders.within(value)
      : placeholders.text(value);
  };
  // The messages of an error list are the API's words, though they may quote an address.
  const cleanBody = (body: unknown) =>
    isErrorList(body) ? cleanErrors(body, placeholders.text) : clean(body, '');

  return exchanges.map(({ request, response }) => ({
    request: request.body === undefined ? request : { ...request, body: cleanBody(request.body) },
    response: response.body === undefined ? response : { ...response, body: cleanBody(response.body) },
  }));
}

/** The strings and numbers that the scenario sent before it received them. */
export function ownWords(exchanges: readonly Exchange[]): Set<string> {
  const own = new Set<string>();
  const received = new Set<string>();
  for (const { request, response } of exchanges) {
    for (const word of [...leaves(request.body), ...wordsOfPath(request.path)])
      if (!received.has(word)) own.add(word);
    for (const word of leaves(response.body)) if (!own.has(word)) received.add(word);
  }
  return own;
}

/** The ids of what was received, which normalize finds wherever they stand; short ones it could not tell from words. */
function receivedIds(exchanges: readonly Exchange[]): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) visit(child, name);
    else if (isIdKey(key) && String(value).length >= SHORTEST_ID) found.add(String(value));
  };
  for (const { response } of exchanges) visit(response.body, '');
  return found;
}

/** Every string and number in a value, and the names of its fields. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...leaves(child)]);
}

function wordsOfPath(path: string): string[] {
  const [pathname = '', query] = path.split('?');
  return [...pathname.split('/').filter(Boolean), ...new URLSearchParams(query).values()];
}

const vocabularies = new WeakMap<object, ReadonlySet<string>>();

/** The words of a document, which is read once. */
function vocabularyOf(document: object): ReadonlySet<string> {
  let words = vocabularies.get(document);
  if (!words) vocabularies.set(document, (words = vocabulary(document)));
  return words;
}

/** Every word that the document pins by `const`, `enum` or `x-extensible-enum`. */
function vocabulary(node: unknown, words = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) vocabulary(item, words);
  if (typeof node !== 'object' || node === null) return words;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'const' && typeof child === 'string') words.add(child);
    else if (key === 'enum' || key === 'x-extensible-enum') for (const word of leaves(child)) words.add(word);
    else vocabulary(child, words);
  }
  return words;
}

function createPlaceholders() {
  const known = new Map<string, string>();
  const next = (raw: string, shape: (count: number) => string): string => {
    const placeholder = known.get(raw) ?? shape(known.size + 1);
    known.set(raw, placeholder);
    return placeholder;
  };
  return {
    name: (raw: string) => next(`name ${raw}`, (count) => `attribute_${count}`),
    /** A word of the scenario may be an address that it received, with more behind it. */
    within(text: string): string {
      for (const [raw, placeholder] of known)
        if (raw.startsWith('https://') && text.startsWith(`${raw}/`))
          return placeholder + text.slice(raw.length);
      return text;
    },
    text: (raw: string) =>
      next(raw, (count) => {
        if (raw === '') return '';
        if (/^\S+@\S+\.\S+$/.test(raw)) return `person-${count}@example.com`;
        if (/^\/[a-z_]+(\/[0-9a-z_]+)*$/.test(raw)) return raw; // A path of the API; its ids are normalized.
        if (/^[\w-]+(\.[\w-]+)+$/.test(raw)) return `domain-${count}.example.com`;
        if (/^https?:\/\//.test(raw)) return `https://example.com/${count}`;
        if (/^\+?\d[\d\s()-]*$/.test(raw)) return raw.replaceAll(/\d/g, '0');
        return /^<(\w+)/.test(raw) ? `<p>Text ${count}</p>` : `Text ${count}`;
      }),
  };
}

const withoutTags = (text: string) => text.replaceAll(/<[^>]*>/g, '');

interface ErrorList {
  errors: Record<string, unknown>[];
}

const isErrorList = (body: unknown): body is ErrorList =>
  typeof body === 'object' &&
  body !== null &&
  'type' in body &&
  body.type === 'error.list' &&
  'errors' in body;

function cleanErrors(body: ErrorList, mask: (raw: string) => string): ErrorList {
  const errors = body.errors.map((error) => {
    if (typeof error.message !== 'string') return error;
    return { ...error, message: error.message.replaceAll(/[^\s"'<>=,;:]+@[^\s"'<>=,;:]+/g, mask) };
  });
  return { ...body, errors };
}
