import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VERSIONS } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import type { Operation, Schema } from '../description/description.js';
import { schemasOf } from '../description/schemas.js';
import { createSandbox } from './index.js';
import { handlersOf } from './resource.js';
import { RESOURCES } from './resources.js';
import { callerOf, SEEDED, type Caller } from './testing/caller.js';

const CONVERSATION = `/conversations/${SEEDED.waitingConversation}`;
const REPLY = { message_type: 'comment', type: 'admin', admin_id: SEEDED.owner, body: 'Hi' };

/** Whatever was accepted, these have to be shown. */
const READS = [
  '/me',
  '/admins',
  '/teams',
  '/tags',
  '/contacts',
  '/conversations',
  '/data_attributes',
  '/segments',
  '/companies',
  `/companies/${SEEDED.company}`,
  `/contacts/${SEEDED.customer}/companies`,
  `/contacts/${SEEDED.customer}/tags`,
  `/contacts/${SEEDED.customer}/subscriptions`,
  `/events?type=user&summary=true&intercom_user_id=${SEEDED.customer}`,
  `/contacts/${SEEDED.customer}`,
  `/contacts/${SEEDED.customer}/notes`,
  CONVERSATION,
  `/conversations/${SEEDED.closedConversation}`,
];

async function readEverything(call: Caller): Promise<string[]> {
  const statuses: string[] = [];
  for (const path of READS) statuses.push(`${path} ${(await call('GET', path)).status}`);
  return statuses;
}
const SHOWN = READS.map((path) => `${path} 200`);

test.each<[string, string, string, unknown]>([
  [
    'a null where the answer knows none',
    'POST',
    '/contacts',
    { external_id: 'z', unsubscribed_from_emails: null },
  ],
  [
    'references to custom objects',
    'PUT',
    `/contacts/${SEEDED.customer}`,
    { custom_attributes: { orders: ['1'] } },
  ],
  ['the same of a conversation', 'PUT', CONVERSATION, { custom_attributes: { orders: ['1', '2'] } }],
  [
    'a number in a ticket',
    'POST',
    `${CONVERSATION}/convert`,
    { ticket_type_id: SEEDED.customerTicketType, attributes: { seats: 5, ratio: 0.5 } },
  ],
  [
    'an attachment called like a property of every object',
    'POST',
    `${CONVERSATION}/reply`,
    { ...REPLY, attachment_urls: ['https://example.com/constructor', 'https://example.com/a.__proto__'] },
  ],
  [
    'an attribute with such a name',
    'PUT',
    CONVERSATION,
    JSON.parse('{"custom_attributes":{"__proto__":"x","constructor":"y"}}'),
  ],
])('%s is accepted and shown, in every version', async (_, method, path, body) => {
  for (const version of VERSIONS) {
    const sandbox = createSandbox({ onBug: () => undefined });
    const call = callerOf(sandbox, version);
    const { status } = await call(method, path, body);
    expect([version, status, await readEverything(call)]).toEqual([version, status, SHOWN]);
    expect([200, 404, 400]).toContain(status);
    if (version === 'Unstable') expect(status).toBe(200);
    expect(sandbox.bugs).toEqual([]);
  }
});

test.each<[string, string, string]>([
  [
    'a moment that no date can name',
    `${CONVERSATION}/parts`,
    `{"message_type":"snoozed","admin_id":"${SEEDED.owner}","snoozed_until":1e14}`,
  ],
  [
    'an infinite number',
    `${CONVERSATION}/reply`,
    JSON.stringify({ ...REPLY, created_at: 0 }).replace('"created_at":0', '"created_at":1e999'),
  ],
])('%s is refused', async (_, path, body) => {
  const sandbox = createSandbox();
  const headers = { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' };
  expect((await sandbox.answer({ method: 'POST', url: path, headers, body })).status).toBe(400);
  expect(await readEverything(callerOf(sandbox, '2.14'))).toEqual(SHOWN);
});

/** Ids that exist, so that requests arrive somewhere. */
const IDS: Readonly<Record<string, string>> = {
  admin_id: SEEDED.owner,
  team_id: SEEDED.supportTeam,
  contact_id: SEEDED.customer,
  conversation_id: SEEDED.waitingConversation,
  tag_id: SEEDED.urgentTag,
  company_id: SEEDED.company,
  call_id: '900001',
  ecommerce_connector_id: '501',
  subscription_id: '9101',
  from: SEEDED.lead,
  into: SEEDED.customer,
  user_id: 'user-1',
};

/** Values of a schema, as far as the description says what they may be. */
function valuesOf(schemas: ReturnType<typeof schemasOf>, node: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = schemas.resolve(node);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (schema.allOf) {
    const parts = schema.allOf.map((part) => valuesOf(schemas, part, depth));
    return fc.tuple(...parts).map((values) => Object.assign({}, ...values) as unknown);
  }
  if (branches) return fc.oneof(...branches.map((branch) => valuesOf(schemas, branch, depth)));
  return fc.constantFrom(...[schema.type ?? 'string'].flat()).chain((type): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.oneof(
          fc.integer({ min: 1, max: 150 }),
          fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
          fc.maxSafeInteger(),
        );
      case 'number':
        return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
      case 'array':
        return fc.array(valuesOf(schemas, schema.items ?? {}, depth + 1), {
          minLength: Number(schema.minItems ?? 0),
          maxLength: 3,
        });
      case 'object': {
        const fields = Object.entries(schema.properties ?? {});
        const known = fc.record(
          Object.fromEntries(
            fields.map(([name, property]) => [name, valueFor(schemas, name, property, depth + 1)]),
          ),
          { requiredKeys: schema.required ?? [] },
        );
        if (typeof schema.additionalProperties !== 'object' || depth > 4) return known;
        const names = fc.constantFrom('color', 'constructor', '__proto__', 'a.b', '');
        return fc.dictionary(names, valuesOf(schemas, schema.additionalProperties, depth + 1), {
          maxKeys: 2,
        });
      }
      default:
        return fc.oneof(
          fc.constantFrom('', '0', 'x', '<p>x</p>', 'constructor', 'https://example.com/a.png'),
          fc.string(),
        );
    }
  });
}

const valueFor = (schemas: ReturnType<typeof schemasOf>, name: string, schema: Schema, depth: number) => {
  const id = Object.hasOwn(IDS, name) ? IDS[name] : undefined;
  const values = valuesOf(schemas, schema, depth);
  return id === undefined ? values : fc.oneof({ arbitrary: fc.constant(id), weight: 3 }, values);
};

const pathOf = ({ path }: Operation) => path.replace(/\{(\w+)\}/g, (_, name: string) => IDS[name] ?? '14001');

test.each(VERSIONS)('%s: after any accepted request everything can be shown', async (version) => {
  const description = loadDescription(version);
  const schemas = schemasOf(description.document);
  const served = new Set(Object.keys(handlersOf(RESOURCES)));
  const writing = description.operations.filter(
    ({ operationId, method }) => served.has(operationId) && method !== 'GET',
  );
  const requests = fc.constantFrom(...writing).chain((operation) => {
    const schema = operation.requestBody?.content['application/json'];
    return (schema ? valuesOf(schemas, schema) : fc.constant(undefined)).map((body) => ({ operation, body }));
  });
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 4 }), async (story) => {
      const sandbox = createSandbox({ onBug: () => undefined });
      const call = callerOf(sandbox, version);
      for (const { operation, body } of story) await call(operation.method, pathOf(operation), body);
      // What a request has removed is missed, as Intercom misses it.
      const unreadable = (await readEverything(call)).filter((read) => !/ (200|404|410)$/.test(read));
      expect({ bugs: sandbox.bugs.map(({ message }) => message), unreadable }).toEqual({
        bugs: [],
        unreadable: [],
      });
    }),
    { numRuns: 30 },
  );
});
