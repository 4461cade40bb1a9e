import { VERSIONS, type Version } from '../../../generated/versions.js';
import type { Finding } from '../../contract/finding.js';
import type { Description } from '../../description/description.js';
import { escapePointer, isObject } from '../../description/json.js';
import { schemasOf } from '../../description/schemas.js';
import { typeName } from '../../description/variants.js';
import { matchRequest, type Exchange } from '../../traffic/exchange.js';
import {
  addressKey,
  bodyOf,
  operationWritten,
  visitBody,
  type Address,
  type Described,
  type Written,
} from './written.js';

/** What answers can show at a place of the description: a field that comes, a type, a word, a status, a header. */
export interface Trait {
  kind: 'field' | 'type' | 'word' | 'status' | 'header';
  /** The field, the type or the like; of the value of a header `intercom-version: 2.14`. */
  name: string;
}

/** A place of the description in the answers of one operation and version. */
export interface PlaceSeen {
  at: Address;
  /** How often it was there. */
  had: number;
  /** What it showed, and how often; keys are those of {@link traitOf}. */
  traits: Map<string, number>;
}

/** The answers of one operation in one version. */
export interface Answers {
  operationId: string;
  version: Version;
  places: Map<string, PlaceSeen>;
}

/** Headers that say something about the API, and how much of their values. */
const HEADERS: Readonly<Record<string, (value: string) => string | undefined>> = {
  'intercom-version': (value) =>
    (VERSIONS as readonly string[]).includes(value) ? value : 'no known version',
  'x-ratelimit-limit': (value) => (/^\d{1,7}$/.test(value) ? value : 'no number'),
  'retry-after': () => undefined,
};

/**
 * Counts what answers show and the description allows; what it does not allow is the matter of the drifts. Nothing of the
 * bodies is kept but the names, types and words that the description has.
 */
export class Census {
  /** By operation and version. */
  readonly answers = new Map<string, Answers>();

  /** @param findings what was found in the exchange: a place that one is about shows nothing here */
  add(description: Description, exchange: Exchange, findings: readonly Finding[]): void {
    const { request, response } = exchange;
    const match = matchRequest(description, request);
    if (match.kind !== 'operation') return;
    const { document, version } = description;
    const { operationId } = match.operation;
    const places = this.#answersOf(operationId, version).places;
    const faulty = new Set(findings.filter(({ target }) => target === 'response').map(({ path }) => path));
    const operation = operationWritten(description, match.operation);

    const whole = have(places, 'operation', operation.address);
    if (!faulty.has('status')) show(whole, 'status', String(response.status));
    const { section, name } = operation.address;
    const answer = have(places, 'answer', { section, name, pointer: `/responses/${response.status}` });
    for (const [header, spoken] of Object.entries(HEADERS)) {
      const value = response.headers[header];
      if (value === undefined) continue;
      show(answer, 'header', header);
      const said = spoken(value);
      if (said !== undefined) show(answer, 'header', `${header}: ${said}`);
    }

    const root = bodyOf(description, match.operation, operation, exchange, 'response');
    if (!root?.schema) return;
    const schemas = schemasOf(document);
    visitBody(document, schemas, root.schema, response.body, (pointer, described) => {
      countFields(places, described, (field) => faulty.has(`${pointer}/${escapePointer(field)}`));
      countValue(places, described, faulty.has(pointer));
    });
  }

  #answersOf(operationId: string, version: Version): Answers {
    const key = `${operationId} ${version}`;
    let answers = this.answers.get(key);
    if (!answers) this.answers.set(key, (answers = { operationId, version, places: new Map() }));
    return answers;
  }
}

/** Which declared fields an object has. One whose lack is found fault with counts as there: its lack is a drift. */
function countFields(
  places: Map<string, PlaceSeen>,
  { value, parts }: Described,
  isFaulty: (field: string) => boolean,
): void {
  if (!isObject(value)) return;
  for (const { address, node } of parts) {
    if (!node.properties) continue;
    const place = have(places, 'object', address);
    for (const field of Object.keys(node.properties))
      if (Object.hasOwn(value, field) || isFaulty(field)) show(place, 'field', field);
  }
}

/** The type of a value, and its word where the description lists words. */
function countValue(
  places: Map<string, PlaceSeen>,
  { value, places: written, parts }: Described,
  isFaulty: boolean,
): void {
  for (const place of written) {
    const seen = have(places, 'value', valueAddress(place));
    if (!isFaulty) show(seen, 'type', typeName(value));
  }
  if (typeof value !== 'string' || isFaulty) return;
  for (const { address, node } of parts) {
    const listed = node.enum ?? node['x-extensible-enum'];
    if (listed?.includes(value)) show(have(places, 'words', address), 'word', value);
  }
}

/** Where the reference to a component stands, because that is where a further type would be written. */
const valueAddress = ({ address, from }: Written): Address => from?.address ?? address;

/** One address can be the place of an object, of a value and of words, which are counted apart. */
type Role = 'operation' | 'answer' | 'object' | 'value' | 'words';

function have(places: Map<string, PlaceSeen>, role: Role, at: Address): PlaceSeen {
  const key = `${role} ${addressKey(at)}`;
  let place = places.get(key);
  if (!place) places.set(key, (place = { at, had: 0, traits: new Map() }));
  place.had++;
  return place;
}

function show({ traits }: PlaceSeen, kind: Trait['kind'], name: string): void {
  const key = `${kind} ${name}`;
  traits.set(key, (traits.get(key) ?? 0) + 1);
}

/** The trait that a key of {@link PlaceSeen.traits} stands for. */
export function traitOf(key: string): Trait {
  const cut = key.indexOf(' ');
  return { kind: key.slice(0, cut) as Trait['kind'], name: key.slice(cut + 1) };
}
