// The places in the bodies that were exchanged, each with the schemas that apply there: what a mutant can damage.
import type { Version } from '../../generated/versions.js';
import { fieldSchemas, itemSchemas } from '../../src/description/applied.js';
import type { Operation, Schema } from '../../src/description/description.js';
import { isObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { schemasOf, type Schemas } from '../../src/description/schemas.js';
import { chooseVariants } from '../../src/description/variants.js';
import { loadOperations } from '../../src/suite/operations.js';
import { matchRequest, type Exchange, type Recording } from '../../src/traffic/exchange.js';
import { readRecordings } from '../../src/traffic/recording-files.js';

export type Key = string | number;

/** Where something stands in a value, and what the description says of it. */
export interface Place {
  keys: readonly Key[];
  value: unknown;
  /** Every schema that applies there, unions followed into the branch that the value is meant for. */
  parts: readonly Schema[];
  /** Whether the description lets another value stand there. */
  allows: (value: unknown) => boolean;
}

/** A place of a body, once for each contract. */
export interface BodyPlace extends Place {
  /** `retrieveContact 200 response /tags/data/*` */
  name: string;
  version: Version;
  recording: Recording;
  /** Which of its exchanges. */
  index: number;
  side: 'request' | 'response';
}

/** An exchange, once for each contract and status. */
export interface Answer {
  /** `retrieveContact 200` */
  name: string;
  operation: Operation;
  recording: Recording;
  index: number;
}

/** The recordings and witnesses of a folder such as `contract-tests`. */
export const readExchanged = (folder: string): Recording[] =>
  ['witnesses', 'recordings'].flatMap((name) =>
    readRecordings(`${folder}/${name}`).map(({ recording }) => recording),
  );

/** All places of accepted bodies, and all answers. A refused request says nothing, and neither does what nothing describes. */
export function survey(recordings: readonly Recording[]): { places: BodyPlace[]; answers: Answer[] } {
  const operations = loadOperations();
  const places = new Map<string, BodyPlace>();
  const answers = new Map<string, Answer>();
  for (const recording of recordings) {
    const { version } = recording;
    const description = loadDescription(version);
    for (const [index, exchange] of recording.exchanges.entries()) {
      const { request, response } = exchange;
      const match = matchRequest(description, request);
      if (match.kind !== 'operation') continue;
      const { operation } = match;
      const contract = operations[operation.operationId]?.versions[version] ?? '';
      const name = `${operation.operationId} ${response.status}`;
      const key = `${name} ${contract}`;
      // A recording has a story that can be told with a damaged answer.
      if (answers.get(key)?.recording.provenance.kind !== 'sandbox')
        answers.set(key, { name, operation, recording, index });
      for (const { side, schema } of bodiesOf(operation, exchange)) {
        for (const place of placesIn(schemasOf(description.document), schema, exchange[side].body)) {
          const at = place.keys.map((each) => `/${typeof each === 'number' ? '*' : each}`).join('');
          const full = `${name} ${side} ${at}`;
          const kind = Array.isArray(place.value)
            ? `list of ${Math.min(place.value.length, 1)}`
            : typeof place.value;
          const once = `${full} ${contract} ${place.value === null ? 'null' : kind}`;
          if (!places.has(once)) places.set(once, { ...place, name: full, version, recording, index, side });
        }
      }
    }
  }
  return { places: [...places.values()], answers: [...answers.values()] };
}

/** The bodies of an exchange that count, each with its schema. */
export function bodiesOf(
  operation: Operation,
  { request, response }: Exchange,
): { side: 'request' | 'response'; schema: Schema }[] {
  const { requestBody, responses } = operation;
  const answer =
    responses[String(response.status)] ?? (response.status >= 300 ? responses.default : undefined);
  const asked = response.status < 400 ? requestBody?.content[typeOf(request.headers)] : undefined;
  const answered = answer?.content[typeOf(response.headers)];
  return [
    ...(asked && request.body !== undefined ? [{ side: 'request' as const, schema: asked }] : []),
    ...(answered && response.body !== undefined ? [{ side: 'response' as const, schema: answered }] : []),
  ];
}

const typeOf = (headers: Readonly<Record<string, string>>) =>
  headers['content-type']?.split(';')[0]?.trim() ?? '';

/** Every place of a value, the value itself first. */
export function placesIn(schemas: Schemas, schema: Schema, value: unknown): Place[] {
  const found: Place[] = [];
  walk(schemas, [schema], value, [], found);
  return found;
}

function walk(
  schemas: Schemas,
  applied: readonly Schema[],
  value: unknown,
  keys: readonly Key[],
  found: Place[],
): void {
  const parts = applied.flatMap((schema) => expand(schemas, schema, value));
  const allows = (other: unknown) => applied.every((schema) => schemas.isValid(schema, other));
  found.push({ keys, value, parts, allows });
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      walk(
        schemas,
        parts.flatMap((part) => itemSchemas(part, index)),
        item,
        [...keys, index],
        found,
      );
  else if (isObject(value))
    for (const [key, child] of Object.entries(value))
      walk(
        schemas,
        parts.flatMap((part) => fieldSchemas(part, key)),
        child,
        [...keys, key],
        found,
      );
}

/** A schema and all that its reference, its parts and the branches of its unions apply to a value. */
function expand(schemas: Schemas, schema: Schema, value: unknown): Schema[] {
  const resolved = schemas.resolve(schema);
  const parts = [resolved, ...(resolved.allOf ?? []).flatMap((part) => expand(schemas, part, value))];
  for (const union of ['oneOf', 'anyOf'] as const) {
    const branches = resolved[union];
    if (!branches) continue;
    for (const branch of chooseVariants(schemas, union, branches, value).branches)
      parts.push(...expand(schemas, branch, value));
  }
  return parts;
}

/** A value with something else at a place; without anything there for `undefined`. */
export function replaceAt(value: unknown, [key, ...rest]: readonly Key[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), replaceAt(value[Number(key)], rest, replacement));
  const owner = value as Record<string, unknown>;
  const below = replaceAt(owner[key], rest, replacement);
  if (below !== undefined) return { ...owner, [key]: below };
  const { [key]: _, ...others } = owner;
  return others;
}

/** Which of a list are tried: at most so many. */
export type Choose = <Item>(items: readonly Item[], most: number) => readonly Item[];

/** Some, chosen by a seed: the same in every run, and spread over all of the list. */
export const chooseBy =
  (seed: number): Choose =>
  (items, most) => {
    if (items.length <= most) return items;
    const random = createRandom(seed);
    const step = items.length / most;
    return Array.from({ length: most }, (_, index) => items[Math.floor((index + random()) * step)]).filter(
      (item) => item !== undefined,
    );
  };

/** Numbers from 0 to below 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
