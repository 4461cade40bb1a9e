import assert from 'node:assert/strict';
import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import type { Story } from '../../../src/suite/scenario.js';

/** An answer that a contact can choose. */
export const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };

/** Replies in a new conversation as its contact, who is known by something else than an id of Intercom's. */
export async function replyAs(
  { client, given, version }: Story<'2.9'>,
  identify: (externalId: string) => { user_id: string } | { email: string },
): Promise<void> {
  const contact = await given.contactId('Placeholder Writer');
  const { id } = await given.conversationFrom(contact, 'Is somebody there?');
  const params = { path: { conversation_id: id } };
  const who = { type: 'user', ...identify(given.fresh('placeholder-writer')) } as const;
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
}
