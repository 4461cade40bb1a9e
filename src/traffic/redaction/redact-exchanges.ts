import { appliedSchemas, fieldSchemas, itemSchemas } from '../../description/applied.js';
import type { Description, Operation, Parameter, Schema } from '../../description/description.js';
import { matchOperation } from '../../description/match.js';
import { isObject } from '../../description/json.js';
import { splitTarget, type Exchange } from '../exchange.js';
import { isIdKey, meaningOf } from '../keys.js';
import { asLong, limitedNumber } from './fit.js';
import { HARMLESS_FIELDS } from './harmless.js';
import { redactHeaderValues } from './headers.js';
import { createPlaceholders, type Placeholders } from './placeholders.js';
import { markRedacted } from './redacted.js';
import { createTimes, type Times } from './times.js';
import { wordsOf, wordsOfSchema, type Words } from './words.js';

export interface RedactionOptions {
  /** The description of the version that the exchanges speak. */
  description: Description;
  /**
   * The words that the story declares as its own: they stand in its source, so they are nobody's. Kept wherever they
   * come back. None by default.
   */
  own?: Iterable<string>;
  /** What a run appended to its own words to make them new; taken out of them. None by default. */
  tag?: string;
}

/** Deeper than any body of the API; what is below is left out. */
const DEEPEST = 100;

/** Where a value stands. */
interface Place {
  key: string;
  /** All schemas that could say something about it. */
  parts: readonly Schema[];
  /** Whether the description gives the field this name, so that its name says what its value is. */
  isDeclared: boolean;
  /** Whether a search compares it with the field that `key` names. */
  isSearched?: boolean;
  depth: number;
}

/**
 * Exchanges without anything that could be somebody's. Kept is what the description says is a word at its place, the
 * numbers and flags of fields that are listed as harmless, and the words that the story declares. Everything else, in
 * bodies, paths, queries, headers and names that a workspace chose, becomes a placeholder of the same type and form, the
 * same one for the same value throughout. Times keep their order. A second redaction changes nothing.
 *
 * @example
 * ```ts
 * const recorder = createRecorder(fetch);
 * // … calls through recorder.fetch …
 * const safe = redactExchanges(recorder.exchanges, { description: loadDescription('2.14') });
 * ```
 */
export function redactExchanges(
  exchanges: readonly Exchange[],
  { description, own = [], tag = '' }: RedactionOptions,
): Exchange[] {
  const redaction = new Redaction(description, own);
  // Times are told by their order, so all of them have to be seen before the first is replaced.
  for (const exchange of exchanges) redaction.noteTimes(exchange);
  return markRedacted(exchanges.map((exchange) => without(tag, redaction.exchange(exchange))));
}

/** Characters of replaced texts that a {@link createRedactor} remembers. */
const MEMORY = 16_000_000;

/** Redacts an exchange by the description of the version that it speaks. */
export type Redactor = (exchange: Exchange, description: Description) => Exchange;

/**
 * {@link redactExchanges} for exchanges that come one by one and without an end: the same value has the same placeholder
 * in all of them, times keep their order within an exchange alone, and memory is bounded. After some millions of
 * different values, one that comes up again is a new one.
 */
export function createRedactor(): Redactor {
  const placeholders = createPlaceholders(() => false, MEMORY);
  return (exchange, description) => {
    const redaction = new Redaction(description, [], placeholders);
    redaction.noteTimes(exchange);
    const redacted = redaction.exchange(exchange);
    markRedacted([redacted]);
    return redacted;
  };
}

/** A tag is made of small letters, digits and hyphens, so it reads the same in a path, a query and a JSON text. */
const without = (tag: string, exchange: Exchange) =>
  tag === '' ? exchange : (JSON.parse(JSON.stringify(exchange).replaceAll(tag, '')) as Exchange);

class Redaction {
  readonly #description: Description;
  readonly #own: ReadonlySet<string>;
  readonly #words: Words;
  readonly #placeholders: Placeholders;
  readonly #times: Times = createTimes();

  constructor(description: Description, own: Iterable<string>, placeholders?: Placeholders) {
    this.#description = description;
    this.#own = new Set([...own].map((word) => word.toLowerCase()));
    this.#words = wordsOf(description);
    this.#placeholders =
      placeholders ?? createPlaceholders((placeholder) => this.#own.has(placeholder.toLowerCase()));
  }

  noteTimes({ request, response }: Exchange): void {
    const visit = (value: unknown, key: string, depth: number): void => {
      if (depth > DEEPEST) return;
      if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1);
      else if (isObject(value))
        for (const [name, child] of Object.entries(value)) visit(child, meaningOf(name, value), depth + 1);
      else if ((typeof value === 'string' || typeof value === 'number') && !this.#isOwn(String(value)))
        this.#times.note(key, value);
    };
    for (const [key, value] of splitTarget(request.path).query) visit(value, key, 0);
    visit(request.body, '', 0);
    visit(response.body, '', 0);
  }

  exchange({ request, response }: Exchange): Exchange {
    const { pathname } = splitTarget(request.path);
    const match = matchOperation(this.#description, request.method, pathname);
    const operation = match.kind === 'operation' ? match.operation : undefined;
    return {
      request: {
        method: /^(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)$/.test(request.method) ? request.method : 'OTHER',
        path: this.#target(request.path, operation),
        headers: redactHeaderValues(request.headers, this.#words),
        ...(request.body === undefined ? {} : { body: this.#body(request.body, requestSchemas(operation)) }),
      },
      response: {
        status: response.status,
        headers: redactHeaderValues(response.headers, this.#words),
        ...(response.body === undefined
          ? {}
          : { body: this.#body(response.body, this.#responseSchemas(operation, response.status)) }),
      },
    };
  }

  #target(target: string, operation: Operation | undefined): string {
    const mark = target.indexOf('?');
    const pathname = this.#path(mark === -1 ? target : target.slice(0, mark), operation);
    if (mark === -1) return pathname;
    const query = [...splitTarget(target).query].map(([name, value]): [string, string] => {
      // `tags[]` is `tags`, as many clients spell a parameter that is repeated.
      const declared = name.replace(/\[\]$/, '');
      const parameter = operation?.parameters.find(
        (known) => known.in === 'query' && known.name === declared,
      );
      return [parameter ? name : this.#name(name, true), this.#queryValue(declared, value, parameter)];
    });
    return `${pathname}?${new URLSearchParams(query).toString()}`;
  }

  #path(pathname: string, operation: Operation | undefined): string {
    const template = operation?.path.split('/');
    return pathname
      .split('/')
      .map((segment, index) => {
        const literal = template?.[index];
        if (literal === undefined ? this.#words.segments.has(segment) : literal === segment) return segment;
        const raw = decode(segment);
        if (raw === '' || this.#isOwn(raw)) return segment;
        return encodeURIComponent(this.#placeholders.segment(raw));
      })
      .join('/');
  }

  #queryValue(name: string, value: string, parameter: Parameter | undefined): string {
    const parts = parameter ? this.#expand([parameter.schema]) : [];
    const items = this.#expand(parts.flatMap((part) => itemSchemas(part, 0)));
    const place = { key: name, parts: [...parts, ...items], isDeclared: parameter !== undefined, depth: 0 };
    const values = items.length > 0 && parameter?.explode === false ? value.split(',') : [value];
    return values.map((each) => String(this.#leaf(coerce(each, place.parts), place))).join(',');
  }

  #body(body: unknown, schemas: readonly Schema[]): unknown {
    return this.#value(body, { key: '', parts: this.#expand(schemas), isDeclared: false, depth: 0 });
  }

  #value(value: unknown, place: Place): unknown {
    if (Array.isArray(value)) {
      if (place.depth > DEEPEST) return [];
      return value.map((item, index) => {
        const parts = this.#expand(place.parts.flatMap((part) => itemSchemas(part, index)));
        return this.#value(item, { ...place, parts, depth: place.depth + 1 });
      });
    }
    if (!isObject(value)) return this.#leaf(value, place);
    if (place.depth > DEEPEST) return {};
    const isClosed = closesNames(place.parts);
    const entries = Object.entries(value).map(([name, child]): [string, unknown] => {
      const isDeclared = place.parts.some(({ properties }) => Object.hasOwn(properties ?? {}, name));
      const parts = this.#expand(place.parts.flatMap((part) => fieldSchemas(part, name)));
      const key = meaningOf(name, value);
      const within = { key, parts, isDeclared, isSearched: key !== name, depth: place.depth + 1 };
      if (name === 'field' && typeof child === 'string') return [name, this.#field(child, within)];
      return [isDeclared ? name : this.#name(name, isClosed), this.#value(child, within)];
    });
    return Object.fromEntries(entries);
  }

  /** A name that no schema declares: kept as drift only where the description closes the names. */
  #name(name: string, isClosed: boolean): string {
    if (this.#isOwn(name)) return name;
    return isClosed && PLAIN_WORD.test(name) ? name : this.#placeholders.key(name);
  }

  /** What a search looks at: `state`, `source.body`, `custom_attributes.<a name of the workspace's>`. */
  #field(field: string, place: Place): unknown {
    const segments = field.split('.');
    if (segments.every((segment) => this.#words.fields.has(segment))) return field;
    const [first = '', ...rest] = segments;
    if (!this.#words.fields.has(first) || rest.length === 0) return this.#leaf(field, place);
    return `${first}.${this.#name(rest.join('.'), false)}`;
  }

  #leaf(value: unknown, place: Place): unknown {
    const { key, parts, isDeclared } = place;
    if (value === null) return value;
    const words = parts.flatMap(wordsOfSchema);
    if (words.includes(value)) return value;
    const isHarmless = isDeclared && HARMLESS_FIELDS.has(key);
    if (typeof value === 'boolean')
      return isHarmless || words.some((word) => typeof word === 'boolean') ? value : false;
    if (typeof value === 'number') {
      if ((isHarmless && isCount(value)) || this.#isOwn(String(value))) return value;
      if (value === 0 && isIdKey(key)) return value; // Nobody and nothing.
      return (
        this.#times.placeholder(key, value) ?? limitedNumber(value, parts) ?? this.#placeholders.number(value)
      );
    }
    return typeof value === 'string' ? this.#text(value, place, words.length > 0) : null;
  }

  #text(value: string, { key, parts, isSearched }: Place, isWord: boolean): string {
    if (value === '' || this.#isOwn(value) || this.#isOwn(withoutPlainTags(value))) return value;
    if (isSearched === true && this.#words.ofField(key).has(value)) return value;
    const time = this.#times.placeholder(key, value);
    if (typeof time === 'string') return time;
    if (isWord && !isOpenText(parts)) return asLong(this.#placeholders.word(value), value, parts);
    const path = this.#ownPath(value);
    return path ?? asLong(this.#placeholders.text(value), value, parts);
  }

  /** A path of the API in a body, as lists and links have it. */
  #ownPath(value: string): string | undefined {
    const [, origin = '', target] =
      /^(https:\/\/api(?:\.eu|\.au)?\.intercom\.io)?(\/[^\s#]*)$/.exec(value) ?? [];
    if (target === undefined) return undefined;
    const { pathname } = splitTarget(target);
    const match = matchOperation(this.#description, 'GET', pathname);
    const known = match.kind === 'operation' ? match.operation : undefined;
    if (!known && !(match.kind === 'wrong-method')) return undefined;
    return origin + this.#target(target, known);
  }

  #responseSchemas(operation: Operation | undefined, status: number): readonly Schema[] {
    const responses = operation?.responses ?? {};
    const described = responses[String(status)] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
    if (described) return Object.values(described.content);
    // A refusal looks the same wherever it comes from.
    if (status < 400) return [];
    return Object.values(this.#description.operations[0]?.responses.default?.content ?? {});
  }

  #isOwn = (text: string) => this.#own.has(text.toLowerCase());
  #expand = (schemas: readonly Schema[]) => appliedSchemas(this.#description.document).expand(schemas);
}

/** What a field that counts can hold; anything greater is an id or a phone number in the wrong place. */
const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value < 10_000_000;

const PLAIN_WORD = /^[a-z]+(_[a-z]+)*$/;

const requestSchemas = (operation: Operation | undefined) =>
  Object.values(operation?.requestBody?.content ?? {});

/** Whether some schema names the fields and none leaves them to the workspace. */
function closesNames(parts: readonly Schema[]): boolean {
  const isOpen = ({ patternProperties, additionalProperties }: Schema) =>
    patternProperties !== undefined || (additionalProperties !== undefined && additionalProperties !== false);
  return parts.some(({ properties }) => properties !== undefined) && !parts.some(isOpen);
}

/** Whether some schema takes any text, though another one names words. */
const isOpenText = (parts: readonly Schema[]) =>
  parts.some((part) => [part.type].flat().includes('string') && wordsOfSchema(part).length === 0);

/** Everything in a URL is text; the schema says what it was meant to be. */
function coerce(text: string, parts: readonly Schema[]): unknown {
  const types = parts.flatMap(({ type }) => type ?? []);
  if ((types.includes('integer') || types.includes('number')) && /^-?\d{1,15}$/.test(text))
    return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Only tags that carry nothing: an attribute could hold anything. */
const withoutPlainTags = (text: string) => text.replaceAll(/<\/?[a-z][a-z0-9]*\s*\/?>/gi, '');

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
