// What Intercom's own pages and examples say of the wire beyond the shapes. Each row names where it is said.
import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { SEEDED, talk, type Caller } from './testing/caller.js';

interface Refusal {
  errors: { code: string; message: string; field?: string }[];
}

describe('codes of refusals, as the examples of the reference have them', () => {
  const many = (item: object) => Array.from({ length: 101 }, () => item);
  const { waitingConversation: waiting, owner, customer } = SEEDED;
  test.each<[string, string, unknown, number, string]>([
    // Bulk operations, "422" of POST, PUT /companies/bulk, /contacts/bulk and …/bulk/delete.
    ['POST', '/companies/bulk', {}, 422, 'field_not_found'],
    ['POST', '/companies/bulk', { companies: [] }, 422, 'field_not_found'],
    ['POST', '/companies/bulk', { companies: 'x' }, 422, 'type_mismatch'],
    ['POST', '/companies/bulk', { companies: ['x'] }, 422, 'type_mismatch'],
    ['POST', '/companies/bulk', { companies: many({ company_id: 'a' }) }, 422, 'parameter_invalid'],
    ['PUT', '/companies/bulk', { companies: [{ name: 'x' }] }, 422, 'field_not_found'],
    ['POST', '/companies/bulk/delete', { companies: [{}] }, 422, 'field_not_found'],
    ['POST', '/contacts/bulk', { contacts: many({ email: 'a@example.com' }) }, 422, 'parameter_invalid'],
    ['PUT', '/contacts/bulk', { contacts: [{ name: 'x' }] }, 422, 'field_not_found'],
    ['POST', '/contacts/bulk/delete', { contacts: 7 }, 422, 'type_mismatch'],
    // What is missing has a code of its own in these operations.
    ['POST', `/contacts/${customer}/companies`, {}, 400, 'parameter_not_found'],
    ['POST', '/help_center/collections', {}, 400, 'parameter_not_found'],
    ['POST', '/articles', { title: 'x' }, 400, 'parameter_not_found'],
    ['POST', '/tickets/1/linked_conversations', {}, 400, 'parameter_not_found'],
    ['POST', '/data_connectors', {}, 422, 'parameter_not_found'],
    ['POST', '/export/reporting_data/enqueue', {}, 400, 'bad_request'],
    ['POST', '/calls/search', { conversation_ids: [] }, 400, 'conversation_id_limit_exceeded'],
    // What is not there.
    ['GET', '/messages/whatsapp/status?message_id=x', undefined, 404, 'whatsapp_message_not_found'],
    [
      'POST',
      '/conversations/redact',
      { type: 'conversation_part', conversation_id: waiting, conversation_part_id: '1' },
      404,
      'conversation_part_or_message_not_found',
    ],
    // "Removing the last customer is not allowed"
    [
      'DELETE',
      `/conversations/${waiting}/customers/${customer}`,
      { admin_id: owner },
      422,
      'parameter_invalid',
    ],
  ])('%s %s (%#)', async (method, path, body, status, code) => {
    const answer = await talk('Unstable').call<Refusal>(method, path, body);
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([status, code]);
  });
});

/** `found` of a search for one condition. */
const found = async (call: Caller, kind: 'contacts' | 'conversations', condition: object) =>
  (await call<{ total_count: number }>('POST', `/${kind}/search`, { query: condition })).body.total_count;

// Two contacts with one address in different cases are refused as one; so a search takes them as one too.
test.each(VERSIONS)('%s: a search compares emails without their case', async (version) => {
  const { call } = talk(version);
  await call('POST', '/contacts', { role: 'user', email: 'Mixed.Case@Example.com' });
  const email = (operator: string, value: unknown) =>
    found(call, 'contacts', { field: 'email', operator, value });
  expect(await email('=', 'mixed.case@example.COM')).toBe(1);
  expect(await email('IN', ['MIXED.CASE@EXAMPLE.COM'])).toBe(1);
  expect(await email('!=', 'MIXED.CASE@EXAMPLE.COM')).toBe(3);
  const source = { field: 'source.author.email', operator: '=', value: 'CUSTOMER@example.com' };
  expect(await found(call, 'conversations', source)).toBeGreaterThan(0);
});
