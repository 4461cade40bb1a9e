import { describe, expect, test } from '@jest/globals';
import { SANDBOX_EPOCH } from '../../clock.js';
import { partTypes, SEEDED, talk, type Caller, type ConversationBody } from '../../testing/caller.js';

const WAITING = `/conversations/${SEEDED.waitingConversation}`;
const CLOSED = `/conversations/${SEEDED.closedConversation}`;
const { owner, agent } = SEEDED;

const read = async (call: Caller, path = WAITING) => (await call<ConversationBody>('GET', path)).body;
const reply = async (call: Caller, body: object, path = WAITING) =>
  (await call<ConversationBody>('POST', `${path}/reply`, { message_type: 'comment', ...body })).body;
const manage = async (call: Caller, body: object, path = WAITING) =>
  (await call<ConversationBody>('POST', `${path}/parts`, { admin_id: owner, ...body })).body;
const lastPart = ({ conversation_parts }: ConversationBody) => conversation_parts.conversation_parts.at(-1);

const asAdmin = { type: 'admin', admin_id: owner };
const asCustomer = { type: 'user', intercom_user_id: SEEDED.customer };

describe('starting', () => {
  test('answers with the first message, which names the conversation', async () => {
    const { call } = talk('2.11');
    const { status, body } = await call<{ conversation_id: string }>('POST', '/conversations', {
      from: { type: 'user', id: SEEDED.customer },
      body: 'Hello',
    });
    expect([status, body]).toEqual([
      200,
      {
        type: 'user_message',
        id: '1480000004',
        created_at: SANDBOX_EPOCH,
        body: 'Hello',
        message_type: 'inapp',
        conversation_id: '215470000000004',
      },
    ]);
    expect(await read(call, `/conversations/${body.conversation_id}`)).toMatchObject({
      state: 'open',
      open: true,
      read: false,
      waiting_since: SANDBOX_EPOCH,
      source: {
        type: 'conversation',
        delivered_as: 'customer_initiated',
        body: '<p>Hello</p>',
        author: { type: 'user', id: SEEDED.customer, name: 'Sample Customer', email: 'customer@example.com' },
      },
      contacts: { contacts: [{ type: 'contact', id: SEEDED.customer, external_id: 'user-1' }] },
      first_contact_reply: { created_at: SANDBOX_EPOCH, type: 'conversation', url: null },
      statistics: { first_contact_reply_at: SANDBOX_EPOCH, first_admin_reply_at: null },
      conversation_parts: { conversation_parts: [], total_count: 0 },
    });
  });

  test('needs an existing contact', async () => {
    const { call } = talk();
    const body = { from: { type: 'user', id: 'nobody' }, body: 'Hello' };
    expect(await call('POST', '/conversations', body)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'not_found', message: 'User Not Found' }] },
    });
  });
});

describe('replying', () => {
  test("a teammate's comment ends the waiting", async () => {
    const { sandbox, call } = talk();
    sandbox.clock.advance(120);
    const after = await reply(call, { ...asAdmin, body: 'Under Settings.' });
    expect(after).toMatchObject({
      waiting_since: null,
      updated_at: SANDBOX_EPOCH + 120,
      teammates: { type: 'admin.list', admins: [{ type: 'admin', id: owner }] },
      statistics: {
        first_admin_reply_at: SANDBOX_EPOCH + 120,
        time_to_admin_reply: 120,
        median_time_to_reply: 120,
        // The first message, the tag that the seed put on, and the reply.
        count_conversation_parts: 3,
      },
    });
    expect(lastPart(after)).toMatchObject({
      part_type: 'comment',
      body: '<p>Under Settings.</p>',
      author: { type: 'admin', id: owner, email: 'owner@example.com' },
    });
  });

  test('a note does not: the contact cannot read it', async () => {
    const { call } = talk();
    const after = await reply(call, { ...asAdmin, message_type: 'note', body: '<p>Ask billing.</p>' });
    expect(after).toMatchObject({ waiting_since: SANDBOX_EPOCH, statistics: { first_admin_reply_at: null } });
    expect(lastPart(after)).toMatchObject({ part_type: 'note', body: '<p>Ask billing.</p>' });
  });

  test('a contact makes it unread and waits again', async () => {
    const { sandbox, call } = talk();
    await reply(call, { ...asAdmin, body: 'Under Settings.' });
    await call('PUT', WAITING, { read: true });
    sandbox.clock.advance(60);
    const after = await reply(call, { ...asCustomer, body: 'Where?' });
    expect(after).toMatchObject({
      read: false,
      waiting_since: SANDBOX_EPOCH + 60,
      statistics: { last_contact_reply_at: SANDBOX_EPOCH + 60 },
    });
    sandbox.clock.advance(60);
    expect((await reply(call, { ...asCustomer, body: 'Hello?' })).waiting_since).toBe(SANDBOX_EPOCH + 60);
  });

  test('a contact reopens what was closed, and the message is the part that opens', async () => {
    const { call } = talk();
    const after = await reply(call, { type: 'user', user_id: 'user-2', body: 'One more thing' }, CLOSED);
    expect(after).toMatchObject({ state: 'open', open: true, statistics: { count_reopens: 1 } });
    expect(lastPart(after)).toMatchObject({ part_type: 'open', body: '<p>One more thing</p>' });
  });

  test('a teammate leaves what was closed closed', async () => {
    const { call } = talk();
    expect((await reply(call, { ...asAdmin, body: 'By the way' }, CLOSED)).state).toBe('closed');
  });

  test.each([
    ['intercom_user_id', { intercom_user_id: SEEDED.customer }],
    ['email', { email: 'CUSTOMER@example.com' }],
    ['user_id', { user_id: 'user-1' }],
  ])('a contact can be named by %s', async (_, who) => {
    const { call } = talk('2.9');
    expect(lastPart(await reply(call, { type: 'user', body: 'Me', ...who }))).toMatchObject({
      author: { type: 'user', id: SEEDED.customer },
    });
  });

  test('"last" is the conversation that the contact was in last', async () => {
    const { sandbox, call } = talk();
    sandbox.clock.advance(10);
    await reply(call, { ...asAdmin, body: 'Hello' });
    expect((await reply(call, { ...asCustomer, body: 'Me' }, '/conversations/last')).id).toBe(
      SEEDED.waitingConversation,
    );
    sandbox.clock.advance(10);
    const snoozed = `/conversations/${SEEDED.snoozedConversation}`;
    await reply(call, { ...asCustomer, body: 'And this' }, snoozed);
    expect((await reply(call, { ...asCustomer, body: 'Me' }, '/conversations/last')).id).toBe(
      SEEDED.snoozedConversation,
    );
  });

  test('"last" of a contact without conversations is not found', async () => {
    const { call } = talk();
    const body = { type: 'user', message_type: 'comment', email: 'lead@example.com', body: 'Me' };
    expect(await call('POST', '/conversations/last/reply', body)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'not_found', message: 'The contact has no conversation' }] },
    });
  });

  test('quick replies are offered and picked', async () => {
    const { call } = talk('2.14');
    const yes = { text: 'Yes please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };
    const offered = await reply(call, { ...asAdmin, message_type: 'quick_reply', reply_options: [yes] });
    expect(lastPart(offered)).toMatchObject({
      part_type: 'quick_reply',
      body: null,
      metadata: { quick_reply_options: [yes] },
    });
    const picked = await reply(call, { ...asCustomer, message_type: 'quick_reply', reply_options: [yes] });
    expect(lastPart(picked)).toMatchObject({
      part_type: 'comment',
      body: '<p>Yes please</p>',
      metadata: { quick_reply_uuid: yes.uuid },
    });
  });

  test('attachments come by address or as a file', async () => {
    const { call } = talk();
    const after = await reply(call, {
      ...asAdmin,
      body: 'See here',
      attachment_urls: ['https://files.example.com/shot.png?x=1'],
      attachment_files: [{ name: 'note.txt', content_type: 'text/plain', data: 'SGVsbG8=' }],
    });
    expect(lastPart(after)?.attachments).toEqual([
      {
        type: 'upload',
        name: 'shot.png',
        url: 'https://files.example.com/shot.png?x=1',
        content_type: 'image/png',
        filesize: 0,
        width: null,
        height: null,
      },
      {
        type: 'upload',
        name: 'note.txt',
        url: 'https://attachments.example.com/note.txt',
        content_type: 'text/plain',
        filesize: 5,
        width: null,
        height: null,
      },
    ]);
  });

  test('an unknown teammate is refused and leaves no part', async () => {
    const { call } = talk();
    const body = { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi' };
    expect(await call('POST', `${WAITING}/reply`, body)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'admin_not_found', message: 'Admin not found', field: 'admin_id' }] },
    });
    expect(partTypes(await read(call))).not.toContain('comment');
  });
});

describe('managing', () => {
  test('closing, with a last word', async () => {
    const { sandbox, call } = talk();
    sandbox.clock.advance(300);
    const after = await manage(call, { message_type: 'close', type: 'admin', body: 'Goodbye' });
    expect(after).toMatchObject({
      state: 'closed',
      open: false,
      waiting_since: null,
      statistics: {
        first_close_at: SANDBOX_EPOCH + 300,
        last_close_at: SANDBOX_EPOCH + 300,
        time_to_first_close: 300,
        last_closed_by_id: Number(owner),
      },
    });
    expect(lastPart(after)).toMatchObject({ part_type: 'close', body: '<p>Goodbye</p>', state: 'closed' });
  });

  test('opening counts as a reopening only if it was closed', async () => {
    const { call } = talk();
    expect((await manage(call, { message_type: 'open' })).statistics.count_reopens).toBe(0);
    expect(await manage(call, { message_type: 'open' }, CLOSED)).toMatchObject({
      state: 'open',
      statistics: { count_reopens: 1 },
    });
  });

  test('a snoozed conversation opens by itself when the clock passes', async () => {
    const { sandbox, call } = talk();
    const until = SANDBOX_EPOCH + 600;
    expect(await manage(call, { message_type: 'snoozed', snoozed_until: until })).toMatchObject({
      state: 'snoozed',
      open: true,
      snoozed_until: until,
    });
    sandbox.clock.advance(599);
    expect((await read(call)).state).toBe('snoozed');
    sandbox.clock.advance(100);
    const awake = await read(call);
    expect(awake).toMatchObject({ state: 'open', snoozed_until: null });
    expect(lastPart(awake)).toMatchObject({
      part_type: 'timer_unsnooze',
      created_at: until,
      author: { type: 'bot' },
    });
  });

  test('a snooze must end in the future', async () => {
    const { call } = talk();
    const body = { message_type: 'snoozed', admin_id: owner, snoozed_until: SANDBOX_EPOCH };
    expect(await call('POST', `${WAITING}/parts`, body)).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            code: 'parameter_invalid',
            message: 'snoozed_until must be a moment in the future',
            field: 'snoozed_until',
          },
        ],
      },
    });
  });

  test("a teammate's message wakes it, unless told not to", async () => {
    const snoozed = `/conversations/${SEEDED.snoozedConversation}`;
    const quiet = await reply(talk().call, { ...asAdmin, body: 'Hi', skip_unsnooze: true }, snoozed);
    expect(quiet).toMatchObject({ state: 'snoozed', snoozed_until: SANDBOX_EPOCH + 86_400 });
    const loud = await reply(talk().call, { ...asAdmin, body: 'Hi' }, snoozed);
    expect(loud).toMatchObject({ state: 'open', snoozed_until: null });
  });

  test('assigning to a teammate and to a team, and back to nobody', async () => {
    const { sandbox, call } = talk();
    const assignment = { message_type: 'assignment' };
    sandbox.clock.advance(30);
    const toAdmin = await manage(call, { ...assignment, type: 'admin', assignee_id: agent });
    expect(lastPart(toAdmin)).toMatchObject({
      part_type: 'assignment',
      assigned_to: { type: 'admin', id: agent },
    });
    const toTeam = await manage(call, { ...assignment, type: 'team', assignee_id: SEEDED.supportTeam });
    expect(toTeam).toMatchObject({
      admin_assignee_id: Number(agent),
      team_assignee_id: Number(SEEDED.supportTeam),
      statistics: {
        count_assignments: 2,
        first_assignment_at: SANDBOX_EPOCH + 30,
        time_to_assignment: 30,
        last_assignment_admin_reply_at: null,
      },
    });
    sandbox.clock.advance(30);
    expect((await reply(call, { ...asAdmin, body: 'Hi' })).statistics.last_assignment_admin_reply_at).toBe(
      SANDBOX_EPOCH + 60,
    );
    const toNobody = await manage(call, { ...assignment, type: 'admin', assignee_id: '0' });
    expect(toNobody).toMatchObject({ admin_assignee_id: 0, statistics: { count_assignments: 2 } });
    expect(lastPart(toNobody)).toMatchObject({
      part_type: 'assignment',
      assigned_to: { type: 'nobody_admin', id: null },
    });
  });

  test('assigning reopens what was closed', async () => {
    const body = { message_type: 'assignment', type: 'admin', assignee_id: agent };
    const after = await manage(talk().call, body, CLOSED);
    expect(after.state).toBe('open');
    expect(lastPart(after)?.part_type).toBe('assign_and_reopen');
  });

  test('ids can be sent as numbers', async () => {
    const { call } = talk();
    const ids = { admin_id: Number(owner), assignee_id: Number(agent) };
    const assigned = await manage(call, { message_type: 'assignment', type: 'admin', ...ids });
    expect(assigned.admin_assignee_id).toBe(Number(agent));
    const answered = await reply(call, { ...asAdmin, admin_id: Number(owner), body: 'Hi' });
    expect(lastPart(answered)).toMatchObject({ author: { type: 'admin', id: owner } });
  });

  test('an unknown assignee is refused', async () => {
    const body = { message_type: 'assignment', type: 'team', admin_id: owner, assignee_id: owner };
    expect(await talk().call('POST', `${WAITING}/parts`, body)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'assignee_not_found', field: 'assignee_id' }] },
    });
  });
});

describe('updating', () => {
  test('sets and clears attributes one by one', async () => {
    const { call } = talk();
    await call('PUT', WAITING, { custom_attributes: { Plan: 'pro', Seats: 3 } });
    const { body } = await call<ConversationBody>('PUT', WAITING, { custom_attributes: { Plan: null } });
    expect(body.custom_attributes).toEqual({ Seats: 3 });
    expect(lastPart(body)).toMatchObject({
      part_type: 'conversation_attribute_updated_by_admin',
      author: { type: 'bot' },
      event_details: { attribute: { name: 'Plan' }, value: { name: null, previous: 'pro' } },
    });
  });

  test('sets the priority in the name of a teammate', async () => {
    const { body } = await talk().call<ConversationBody>('PUT', WAITING, {
      priority: 'high',
      admin_id: agent,
    });
    expect(body.priority).toBe('high');
    expect(lastPart(body)).toMatchObject({
      part_type: 'priority_changed',
      author: { type: 'admin', id: agent },
      event_details: { current_priority: 'high', previous_priority: 'none' },
    });
  });

  test('sets a company that exists, and takes it off', async () => {
    const { call } = talk();
    const set = await call('PUT', WAITING, { company_id: SEEDED.company });
    expect(set.body).toMatchObject({
      company: { type: 'company', id: SEEDED.company, name: 'Example Company' },
    });
    expect((await call('PUT', WAITING, { company_id: null })).body).not.toHaveProperty('company');
    expect(await call('PUT', WAITING, { company_id: 'none' })).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'company_not_found', field: 'company_id' }] },
    });
  });
});

test('display_as=plaintext takes the HTML out', async () => {
  const { call } = talk();
  const html = '<p>See <a href="https://example.com/x">the guide</a> &amp; more</p><p>Bye</p>';
  await reply(call, { ...asAdmin, body: html });
  const plain = await read(call, `${WAITING}?display_as=plaintext`);
  expect(plain.source).toMatchObject({ body: 'Where do I find my invoices?' });
  expect(lastPart(plain)?.body).toBe('See the guide (https://example.com/x) & more\nBye');
});

test('a parameter that the operation does not declare is ignored', async () => {
  const { call } = talk();
  const path = `${WAITING}/parts?display_as=plaintext`;
  const after = await call<ConversationBody>('POST', path, { message_type: 'open', admin_id: owner });
  expect(after.body.source).toMatchObject({ body: '<p>Where do I find my invoices?</p>' });
});

describe('tags', () => {
  test('say who applied them and when, on the conversation too', async () => {
    const { sandbox, call } = talk();
    sandbox.clock.advance(5);
    const tag = {
      type: 'tag',
      id: SEEDED.feedbackTag,
      name: 'Feedback',
      applied_at: SANDBOX_EPOCH + 5,
      applied_by: { type: 'admin', id: agent },
    };
    const sent = { id: SEEDED.feedbackTag, admin_id: agent };
    expect((await call('POST', `${CLOSED}/tags`, sent)).body).toEqual(tag);
    expect((await read(call, CLOSED)).tags).toEqual({ type: 'tag.list', tags: [tag] });

    expect((await call('DELETE', `${CLOSED}/tags/${SEEDED.feedbackTag}`, { admin_id: owner })).body).toEqual(
      tag,
    );
    expect((await read(call, CLOSED)).tags).toEqual({ type: 'tag.list', tags: [] });
  });

  test('are put on once', async () => {
    const { call } = talk();
    const sent = { id: SEEDED.feedbackTag, admin_id: agent };
    await call('POST', `${CLOSED}/tags`, sent);
    await call('POST', `${CLOSED}/tags`, sent);
    expect(
      partTypes(await read(call, CLOSED)).filter((type) => type === 'conversation_tags_updated'),
    ).toHaveLength(1);
  });

  test.each([
    ['POST', `${CLOSED}/tags`, { id: '1', admin_id: owner }],
    ['DELETE', `${CLOSED}/tags/${SEEDED.urgentTag}`, { admin_id: owner }],
  ])('%s of a tag that is not there', async (method, path, body) => {
    expect(await talk().call(method, path, body)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'tag_not_found', message: 'Tag not found' }] },
    });
  });
});

describe('converting to a ticket', () => {
  const convert = (call: Caller, body: object) => call('POST', `${WAITING}/convert`, body);

  test('keeps the id, carries the messages over and shows on the conversation', async () => {
    const { call } = talk();
    await reply(call, { ...asAdmin, body: 'Looking' });
    const attributes = { _default_title_: 'Invoices are missing' };
    const { body } = await convert(call, { ticket_type_id: SEEDED.customerTicketType, attributes });
    expect(body).toMatchObject({
      type: 'ticket',
      id: SEEDED.waitingConversation,
      ticket_id: '1',
      category: 'Customer',
      ticket_attributes: attributes,
      ticket_state: { category: 'submitted' },
      ticket_type: { id: SEEDED.customerTicketType, name: 'Bug report' },
      ticket_parts: {
        ticket_parts: [
          { part_type: 'comment', body: '<p>Where do I find my invoices?</p>', author: { type: 'user' } },
          { part_type: 'comment', body: '<p>Looking</p>', author: { type: 'admin' } },
          { part_type: 'ticket_state_updated_by_admin', ticket_state: 'submitted' },
        ],
        total_count: 3,
      },
    });
    expect((await read(call)).ticket).toMatchObject({
      type: 'ticket',
      id: Number(SEEDED.waitingConversation),
      state: 'submitted',
      ticket_type: 'Bug report',
      custom_attributes: { _default_title_: { type: 'string', value: 'Invoices are missing' } },
    });
  });

  test('can begin in another state', async () => {
    const sent = { ticket_type_id: SEEDED.customerTicketType, ticket_state_id: '7402' };
    expect((await convert(talk().call, sent)).body).toMatchObject({
      ticket_state: { id: '7402', category: 'in_progress' },
    });
  });

  test('takes customer types only, and once', async () => {
    const { call } = talk();
    expect(await convert(call, { ticket_type_id: SEEDED.backOfficeTicketType })).toMatchObject({
      status: 400,
      body: {
        errors: [{ code: 'parameter_invalid', message: 'Ticket type is not a customer ticket type' }],
      },
    });
    await convert(call, { ticket_type_id: SEEDED.customerTicketType });
    expect(await convert(call, { ticket_type_id: SEEDED.customerTicketType })).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'The conversation is a ticket already' }] },
    });
  });
});

describe('updating a part', () => {
  const experiment = { experimental: true, secret: 'sandbox-secret' };
  const firstPart = async (call: Caller) =>
    (await read(call, CLOSED)).conversation_parts.conversation_parts[0]?.id ?? '';

  test('reports a delivery, or that a teammate has seen it', async () => {
    const { sandbox, call } = talk();
    const path = `${CLOSED}/conversation_parts/${await firstPart(call)}`;
    sandbox.clock.advance(7);
    const sent = await call('PUT', path, { ...experiment, send_state: 'sent', info_message: 'Handed over' });
    expect(sent.body).toMatchObject({
      type: 'conversation_part',
      external_reply_send_state: 'sent',
      updated_at: SANDBOX_EPOCH + 7,
    });
    const seen = await call('PUT', path, { ...experiment, seen: true, admin_id: agent });
    expect(seen.body).toMatchObject({ seen_state: { admin_seen: true } });
  });

  test('is forbidden with a wrong secret', async () => {
    const { call } = talk('Unstable', { secret: 'another' });
    const path = `${CLOSED}/conversation_parts/${await firstPart(call)}`;
    expect(await call('PUT', path, { ...experiment, seen: true, admin_id: agent })).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'forbidden', message: 'Forbidden request' }] },
    });
    expect(
      (await call('PUT', path, { experimental: true, secret: 'another', seen: true, admin_id: agent }))
        .status,
    ).toBe(200);
  });

  test('needs an existing part', async () => {
    const { call } = talk();
    const path = `${CLOSED}/conversation_parts/1`;
    expect((await call('PUT', path, { ...experiment, seen: true, admin_id: agent })).status).toBe(404);
  });
});
