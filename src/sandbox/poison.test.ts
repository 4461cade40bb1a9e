import { expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { createSandbox, SANDBOX_SECRET } from './index.js';
import { callerOf, SEEDED, talk, type Caller, type ConversationBody } from './testing/caller.js';

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

test.each<[string, string, string, string]>([
  [
    'a moment that no date can name',
    `${CONVERSATION}/parts`,
    `{"message_type":"snoozed","admin_id":"${SEEDED.owner}","snoozed_until":1e14}`,
    'snoozed_until must be a moment in the future',
  ],
  [
    'an infinite number',
    `${CONVERSATION}/reply`,
    JSON.stringify({ ...REPLY, created_at: 0 }).replace('"created_at":0', '"created_at":1e999'),
    'created_at: expected integer, got number Infinity',
  ],
])('%s is refused', async (_, path, body, message) => {
  const sandbox = createSandbox();
  const headers = { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' };
  const answer = await sandbox.answer({ method: 'POST', url: path, headers, body });
  expect([answer.status, JSON.parse(String(answer.body))]).toMatchObject([400, { errors: [{ message }] }]);
  expect(await readEverything(callerOf(sandbox, '2.14'))).toEqual(SHOWN);
});

test('a part that was updated is shown in its conversation', async () => {
  const { call } = talk('Unstable');
  const { body } = await call<ConversationBody>('POST', `${CONVERSATION}/reply`, REPLY);
  const [part] = body.conversation_parts.conversation_parts.slice(-1);
  const update = {
    admin_id: SEEDED.owner,
    send_state: 'delivered',
    info_message: 'Sent',
    seen: true,
    experimental: true,
    secret: SANDBOX_SECRET,
  };
  const updated = await call('PUT', `${CONVERSATION}/conversation_parts/${part?.id}`, update);
  expect(updated.body).toMatchObject({ external_reply_send_state: 'delivered' });
  const shown = (await call<ConversationBody>('GET', CONVERSATION)).body;
  expect(shown.conversation_parts.conversation_parts.at(-1)).not.toHaveProperty('external_reply_send_state');
});
