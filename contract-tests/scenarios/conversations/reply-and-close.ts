import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'reply-and-close',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id, contactId } = await given.conversation('Where do I find my invoices?');
    const params = { path: { conversation_id: id } };

    const opened = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(opened.state, 'open');
    assert.equal(opened.open, true);
    assert.equal(opened.conversation_parts.total_count, 0);
    assert.ok(
      opened.source?.body?.includes('Where do I find my invoices?'),
      'the first message is the source',
    );

    const answered = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: { message_type: 'comment', type: 'admin', admin_id, body: 'Under Settings, then Billing.' },
      }),
    );
    const answer = answered.conversation_parts.conversation_parts.at(-1);
    assert.equal(answer?.part_type, 'comment');
    assert.ok(answer.body?.includes('Under Settings, then Billing.'));
    assert.equal(String(answer?.author?.id), admin_id);
    assert.equal(
      answered.statistics?.count_conversation_parts,
      2,
      'the statistics count the first message too',
    );

    const noted = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: { message_type: 'note', type: 'admin', admin_id, body: 'The customer is on the old plan.' },
      }),
    );
    const note = noted.conversation_parts.conversation_parts.at(-1);
    assert.equal(note?.part_type, 'note');
    assert.ok(note.body?.includes('The customer is on the old plan.'));

    const thanked = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: {
          message_type: 'comment',
          type: 'user',
          intercom_user_id: contactId,
          body: 'Found them, thank you.',
        },
      }),
    );
    const thanks = thanked.conversation_parts.conversation_parts.at(-1);
    assert.equal(thanks?.author?.id, contactId);
    assert.ok(thanks.body?.includes('Found them, thank you.'));

    const closed = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params,
        body: { message_type: 'close', type: 'admin', admin_id, body: 'Glad that it works now.' },
      }),
    );
    assert.equal(closed.state, 'closed');
    assert.equal(closed.open, false);
    const end = closed.conversation_parts.conversation_parts.at(-1);
    assert.equal(end?.part_type, 'close');
    assert.ok(end.body?.includes('Glad that it works now.'));
    assert.equal(closed.statistics?.count_reopens, 0);

    const reopened = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params,
        body: { message_type: 'open', admin_id },
      }),
    );
    assert.equal(reopened.state, 'open');
    assert.equal(reopened.conversation_parts.conversation_parts.at(-1)?.part_type, 'open');
    assert.equal(reopened.statistics?.count_reopens, 1);
  },
});
