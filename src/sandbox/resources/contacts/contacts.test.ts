import { describe, expect, test } from '@jest/globals';
import { SANDBOX_EPOCH } from '../../clock.js';
import { SEEDED, talk, type Caller } from '../../testing/caller.js';

/** Attributes are there once the workspace has them. */
async function define(call: Caller, attributes: Record<string, string>): Promise<void> {
  for (const [name, data_type] of Object.entries(attributes))
    await call('POST', '/data_attributes', { name, model: 'contact', data_type });
}

test('a new contact has what it was given, and null for the rest', async () => {
  const { call } = talk('2.11');
  await define(call, { plan: 'string', seats: 'integer', trial: 'boolean' });
  const { status, body } = await call('POST', '/contacts', {
    role: 'user',
    email: 'ada@example.com',
    name: 'Ada Example',
    custom_attributes: { plan: 'pro', seats: 12, trial: false },
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    type: 'contact',
    id: '6955a1c2f0e4b7d800000004',
    role: 'user',
    email: 'ada@example.com',
    name: 'Ada Example',
    external_id: null,
    phone: null,
    avatar: null,
    owner_id: null,
    created_at: SANDBOX_EPOCH,
    custom_attributes: { plan: 'pro', seats: 12, trial: false },
    tags: {
      type: 'list',
      data: [],
      url: '/contacts/6955a1c2f0e4b7d800000004/tags',
      total_count: 0,
      has_more: false,
    },
    location: { type: 'location', country: null },
  });
  expect((await call('GET', '/contacts/6955a1c2f0e4b7d800000004')).body).toEqual(body);
});

describe('duplicates', () => {
  const conflict = {
    status: 409,
    body: {
      errors: [
        {
          code: 'conflict',
          message: `A contact matching those details already exists with id=${SEEDED.customer}`,
        },
      ],
    },
  };

  test('a user with a taken email conflicts, whatever the case', async () => {
    const sent = { role: 'user', email: 'Customer@Example.com' };
    expect(await talk('2.9').call('POST', '/contacts', sent)).toMatchObject(conflict);
  });

  test('a taken external id conflicts', async () => {
    expect(await talk().call('POST', '/contacts', { external_id: 'user-1' })).toMatchObject(conflict);
  });

  test('an update can conflict too', async () => {
    const path = `/contacts/${SEEDED.second}`;
    expect(await talk().call('PUT', path, { email: 'customer@example.com' })).toMatchObject(conflict);
  });

  test('leads share emails', async () => {
    const sent = { role: 'lead', email: 'customer@example.com' };
    expect((await talk().call('POST', '/contacts', sent)).status).toBe(200);
  });
});

test('one of email, external_id and role is needed', async () => {
  expect(await talk().call('POST', '/contacts', { name: 'Nobody' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_missing' }] },
  });
});

test('an update changes what it names and merges attributes', async () => {
  const { sandbox, call } = talk();
  const path = `/contacts/${SEEDED.customer}`;
  await define(call, { plan: 'string', seats: 'integer' });
  await call('PUT', path, { custom_attributes: { plan: 'pro', seats: 1 } });
  sandbox.clock.advance(1);
  const { body } = await call('PUT', path, { phone: '+1 555 0100', custom_attributes: { seats: null } });
  expect(body).toMatchObject({
    name: 'Sample Customer',
    phone: '+1 555 0100',
    custom_attributes: { plan: 'pro' },
    updated_at: SANDBOX_EPOCH + 1,
  });
  expect(body).not.toHaveProperty('custom_attributes.seats');
});

test('an owner must be an admin', async () => {
  expect(await talk().call('PUT', `/contacts/${SEEDED.customer}`, { owner_id: '1' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_invalid', message: 'No admin has the id 1', field: 'owner_id' }] },
  });
});

test('merge history comes with users, on request, from 2.16', async () => {
  const path = `/contacts/${SEEDED.customer}?include_merge_history=true`;
  expect((await talk('2.16').call('GET', path)).body).toMatchObject({ merge_history: [] });
  expect((await talk('2.15').call('GET', path)).body).not.toHaveProperty('merge_history');
});

test('a conversation moves the times of its contact', async () => {
  const { sandbox, call } = talk();
  sandbox.clock.advance(50);
  await call('POST', `/conversations/${SEEDED.waitingConversation}/reply`, {
    type: 'admin',
    message_type: 'comment',
    admin_id: SEEDED.owner,
    body: 'Hello',
  });
  expect((await call('GET', `/contacts/${SEEDED.customer}`)).body).toMatchObject({
    last_contacted_at: SANDBOX_EPOCH + 50,
  });
});

test('null clears an email, which another contact can have then', async () => {
  const { call } = talk();
  const path = `/contacts/${SEEDED.customer}`;
  expect((await call('PUT', path, { email: null })).body).toMatchObject({ email: null });
  expect((await call('GET', path)).body).toMatchObject({ email: null });
  const again = { role: 'user', email: 'customer@example.com' };
  expect((await call('POST', '/contacts', again)).status).toBe(200);
});
