import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../generated/versions.js';
import { checkValue, type Violation } from '../src/contract/body.js';
import { loadDescription } from '../src/description/load.js';
import { notificationSchema, readDeliveries, topicsOf, type Delivery } from './deliveries.js';

const deliveries = readDeliveries();

/** Names are the workspace's own in these objects, or a new kind of event brings them, so a further one is no damage. */
const FREE = ['/links', '/custom_attributes', '/ticket_attributes', '/metadata', '/event_details'];

/** Open sets: an unknown word is a warning there. */
const OPEN = ['/data/item/source/type', '/data/item/first_contact_reply/type'];

test('there are deliveries, each where its topic and version say', () => {
  expect(deliveries.length).toBeGreaterThan(0);
  for (const { name, delivery } of deliveries) {
    expect(name).toBe(`${delivery.topic}/${delivery.version}.json`);
    expect(delivery.body.topic).toBe(delivery.topic);
    expect(delivery.provenance.source).toMatch(/^[\w.-]+\/[\w.-]+$/);
  }
});

describe('the description accepts what was delivered, and nothing in it is undeclared', () => {
  for (const { name, delivery } of deliveries) {
    test(name, () => expect(errorsIn(delivery)).toEqual([]));
  }
});

test('another topic in the body is noticed', () => {
  const unnoticed = deliveries.filter(({ delivery }) => {
    const errors = errorsIn({ ...delivery, body: { ...delivery.body, topic: 'no.such.topic' } });
    return !errors.some((error) => error.startsWith('/topic: '));
  });
  expect(unnoticed.map(({ name }) => name)).toEqual([]);
});

test('every topic of every version has a schema, and no other topic has one', () => {
  for (const version of VERSIONS) {
    const { document } = loadDescription(version);
    const topics = topicsOf(document);
    expect(topics.filter((topic) => !notificationSchema(document, topic))).toEqual([]);
    expect(topics).toContain('ping');
    expect(notificationSchema(document, 'no.such.topic')).toBeUndefined();
  }
});

test('a value of another type is noticed wherever it stands', () => {
  const unnoticed = damageAll(
    (value) => (typeof value === 'object' ? 'text' : { no: 1 }),
    (value) => value !== null,
  );
  expect(unnoticed).toEqual([]);
});

test('an undeclared field is noticed in every object', () => {
  const unnoticed = damageAll(
    (value) => ({ ...(value as object), no_such_field: 1 }),
    (value, path) => isObject(value) && !FREE.some((end) => path.endsWith(end)),
  );
  expect(unnoticed).toEqual([]);
});

test('an unknown type is noticed in every object', () => {
  const unnoticed = damageAll(
    () => 'no_such_type',
    (value, path) => path.endsWith('/type') && typeof value === 'string' && !OPEN.includes(path),
  );
  expect(unnoticed).toEqual([]);
});

/** The places at which a damaged copy of a delivery is still accepted. */
function damageAll(
  damage: (value: unknown) => unknown,
  applies: (value: unknown, path: string) => boolean,
): string[] {
  return deliveries.flatMap(({ name, delivery }) =>
    placesOf(delivery.body)
      .filter(({ value, path }) => path !== '' && applies(value, path))
      .filter(({ value, path }) => {
        const body = structuredClone(delivery.body);
        put(body, path, damage(value));
        return errorsIn({ ...delivery, body }).length === 0;
      })
      .map(({ path }) => `${name} ${path}`),
  );
}

function errorsIn({ version, topic, body }: Delivery): string[] {
  const { document } = loadDescription(version);
  const schema = notificationSchema(document, topic);
  if (!schema) return [`${version} describes no topic ${topic}`];
  return checkValue(document, schema, body)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }: Violation) => `${path}: ${message}`);
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function placesOf(value: unknown, path = ''): { value: unknown; path: string }[] {
  if (typeof value !== 'object' || value === null) return [{ value, path }];
  const below = Object.entries(value).flatMap(([key, child]) => placesOf(child, `${path}/${key}`));
  return [{ value, path }, ...below];
}

/** The keys of deliveries need no escaping in a path. */
function put(body: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.slice(1).split('/');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], body);
  (owner as Record<string, unknown>)[last] = value;
}
