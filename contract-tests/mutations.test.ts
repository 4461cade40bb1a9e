import { expect, jest, test } from '@jest/globals';
import { loadDescription } from '../src/description/load.js';
import { validateExchange } from '../src/contract/validate.js';
import { loadOperations } from '../src/suite/operations.js';
import { matchRequest, type Exchange, type Recording } from '../src/traffic/exchange.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { RECORDINGS, WITNESSES } from './files.js';

jest.setTimeout(180_000);

type Key = string | number;
type Side = 'request' | 'response';

/** A place in a body of an accepted exchange. */
interface Place {
  /** `retrieveContact response /tags/data/*`: without the index in a list. */
  name: string;
  version: Recording['version'];
  exchange: Exchange;
  side: Side;
  keys: readonly Key[];
  value: unknown;
}

/** Where damage cannot be told, and why. Each pattern must be needed. */
const EXCEPTIONS: Record<string, Record<string, string>> = {
  'undeclared fields': {
    '/((custom|ticket)_)?attributes$': 'the workspace names these fields',
    'ActivityLogs response /activity_logs/\\*/metadata(/|$)': 'each kind of activity has its own',
    '(create|update)DataConnector request /mock_response(/|$)': 'a sample of whatever somebody else answers',
    'exportWorkflow response /workflow/(targeting|snapshot)(/|$)': 'only Intercom knows the form',
    '/json_blocks/\\*(/|$)': 'each kind of block has fields of its own',
    'DataEvents? (request|response /events/\\*) ?/metadata$': 'whoever sends an event names these fields',
  },
  'wrong types': {
    'ActivityLogs response /activity_logs/\\*/metadata/': 'each kind of activity has its own',
    '(Contact|updateConversation) (request|response) /custom_attributes/\\w+$':
      'an attribute is of the type that the workspace gave it',
    '/custom_attributes/orders$': 'an attribute of custom objects could be a text for all that is known',
    'Audience (request|response) /(role_)?predicates/\\*/value$': 'a value is a word or a list of words',
    'search\\w+ request /query(/value/\\*)*/value$': 'a filter takes one value or a list of them',
    'DataEvents? (request|response /events/\\*) ?/metadata/\\w+$':
      'whoever sends an event names these fields',
    '/json_blocks/\\*/': 'each kind of block has fields of its own',
    '(create|update)DataConnector request /mock_response/': 'a sample of whatever somebody else answers',
    'previewMergeContacts? response .*/(from_value|(new_)?into_value)$':
      'an attribute holds whatever its type is',
    'exportWorkflow response /workflow/(targeting|snapshot)/': 'only Intercom knows the form',
  },
  'unknown words': {
    '/json_blocks/\\*/type$': 'Intercom adds kinds of blocks',
    'CustomObjectInstances? response (/data/\\*)?/type$': 'the workspace names these types',
    '/custom_attributes/\\w+(/instances/\\*)?/type$': 'the workspace names these types',
    'exportWorkflow response /workflow/(targeting|snapshot)/': 'only Intercom knows the form',
  },
};

const places = [...readRecordings(WITNESSES), ...readRecordings(RECORDINGS)].flatMap(({ recording }) =>
  recording.exchanges.flatMap((exchange) => placesOf(recording.version, exchange)),
);

test.each<[string, (place: Place) => boolean, (value: unknown) => unknown]>([
  [
    'undeclared fields',
    ({ value }) => isObject(value),
    (value) => ({ ...(value as object), no_such_field: 1 }),
  ],
  [
    'wrong types',
    ({ value, keys }) => value !== null && keys.length > 0,
    (value) => (typeof value === 'object' ? 'text' : { no: 1 }),
  ],
  [
    'unknown words',
    ({ value, keys }) => keys.at(-1) === 'type' && typeof value === 'string',
    () => 'no_such_type',
  ],
])('in what was accepted, %s are noticed everywhere', (kind, applies, damage) => {
  const exceptions = Object.keys(EXCEPTIONS[kind] ?? {}).map((pattern) => new RegExp(pattern));
  const needed = new Set<RegExp>();
  const unnoticed: string[] = [];
  const damaged = oncePerContract(places.filter(applies));
  for (const place of damaged) {
    if (isNoticed(place, damage(place.value))) continue;
    const exception = exceptions.find((pattern) => pattern.test(place.name));
    if (exception) needed.add(exception);
    else unnoticed.push(`${place.version} ${place.name}`);
  }
  expect(unnoticed).toEqual([]);
  expect(exceptions.filter((exception) => !needed.has(exception))).toEqual([]);
  expect(damaged.length).toBeGreaterThan(100);
});

function isNoticed({ version, exchange, side, keys }: Place, value: unknown): boolean {
  const body = replace(exchange[side].body, keys, value);
  const findings = validateExchange(loadDescription(version), {
    ...exchange,
    [side]: { ...exchange[side], body },
  });
  // In an open set an unknown word is a warning.
  return findings.length > 0;
}

/** Every place in the bodies that count: a refused request says nothing, and neither does what nothing describes. */
function placesOf(version: Recording['version'], exchange: Exchange): Place[] {
  const { request, response } = exchange;
  const match = matchRequest(loadDescription(version), request);
  if (match.kind !== 'operation') return [];
  const { operationId } = match.operation;
  const sides: Side[] = response.status < 400 ? ['request', 'response'] : ['response'];
  return sides.flatMap((side) =>
    within(exchange[side].body).map(({ keys, value }) => {
      const pointer = keys.map((key) => `/${typeof key === 'number' ? '*' : key}`).join('');
      return { name: `${operationId} ${side} ${pointer}`, version, exchange, side, keys, value };
    }),
  );
}

function within(value: unknown, keys: readonly Key[] = []): { keys: readonly Key[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ keys, value }];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => within(item, [...keys, index]))
    : Object.entries(value).flatMap(([key, child]) => within(child, [...keys, key]));
  return [{ keys, value }, ...below];
}

/** Versions with the same contract of an operation would say the same again. */
function oncePerContract(candidates: readonly Place[]): Place[] {
  const operations = loadOperations();
  const first = new Map<string, Place>();
  for (const place of candidates) {
    const [operationId = ''] = place.name.split(' ');
    const contract = operations[operationId]?.versions[place.version];
    const key = JSON.stringify([place.name, contract, place.exchange.response.status, typeof place.value]);
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}

function replace(value: unknown, [key, ...rest]: readonly Key[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), replace(value[Number(key)], rest, replacement));
  const owner = value as Record<string, unknown>;
  return { ...owner, [key]: replace(owner[key], rest, replacement) };
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
