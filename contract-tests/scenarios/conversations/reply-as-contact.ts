import assert from 'node:assert/strict';
import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { YES } from './quick-reply.js';

export default defineScenario({
  resource: 'conversations',
  name: 'reply-as-contact',
  since: '2.9',
  async run({ client, given, version }) {
    const contact = await given.contactId('Placeholder Writer');
    const { id } = await given.conversationFrom(contact, 'Is somebody there?');
    const params = { path: { conversation_id: id } };
    // A contact is known by your own id, too.
    const who = { type: 'user', user_id: given.fresh('placeholder-writer') } as const;
    const commented = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: { ...who, message_type: 'comment', body: 'Hello?' },
      }),
    );
    const comment = commented.conversation_parts.conversation_parts.at(-1);
    assert.equal(comment?.author?.id, contact);
    assert.ok(comment.body?.includes('Hello?'));

    // Up to 2.15 a contact does not choose among answers here.
    if (selectVersions('<2.16').includes(version)) return;
    const chosen = await unwrap(
      (client as unknown as IntercomClient<'2.16'>).POST('/conversations/{conversation_id}/reply', {
        params,
        body: { ...who, message_type: 'quick_reply', reply_options: [YES] },
      }),
    );
    const choice = chosen.conversation_parts.conversation_parts.at(-1);
    assert.equal(choice?.author?.id, contact);
    assert.ok(choice.body?.includes(YES.text));
  },
});
