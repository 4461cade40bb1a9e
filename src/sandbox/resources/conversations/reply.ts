import { refuse } from '../../errors.js';
import { asHtml } from '../../html.js';
import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { actingAdmin } from '../admins/table.js';
import { contactNamed, Contacts, type Contact, type NamedContact } from '../contacts/table.js';
import { readAttachments } from './attachments.js';
import { openOutbound, OutboundMessages } from './outbound.js';
import { replyAsAdmin, replyAsContact } from './parts.js';
import { Conversations, startConversation, type Conversation, type FirstMessage } from './table.js';

/** Every field that some kind of reply has. */
export interface Reply extends NamedContact {
  message_type?: string;
  body?: string;
  created_at?: number;
  attachment_urls?: readonly string[];
  attachment_files?: readonly { name?: string; data?: string; content_type?: string }[];
  reply_options?: readonly { text: string; uuid: string }[];
  admin_id?: string | number;
  skip_unsnooze?: boolean;
}

/** A contact writes first, which starts a conversation. */
export function startAsContact(
  world: World,
  contactId: string,
  message: FirstMessage,
  created_at?: number,
): Schemas['UserMessage'] {
  const conversation = startConversation(world, contactId, message, created_at);
  world.change(Contacts, contactId, { last_replied_at: conversation.created_at });
  return {
    type: 'user_message',
    id: conversation.source.id,
    created_at: conversation.created_at,
    body: message.body,
    message_type: 'inapp',
    conversation_id: conversation.id,
  };
}

/** A teammate replies. `last` means a contact's latest conversation, so a teammate has none. */
export function replyOfAdmin(world: World, conversationId: string, body: Reply): Conversation {
  const conversation = world.get(Conversations, conversationId);
  const admin = actingAdmin(world, body.admin_id);
  const { message_type: part_type = 'comment', reply_options = [] } = body;
  const offered = reply_options.map((option) => ({ translations: null, ...option }));
  return replyAsAdmin(
    world,
    conversation,
    admin.id,
    {
      ...messageOf(body),
      part_type,
      ...(part_type === 'quick_reply' ? { metadata: { quick_reply_options: offered } } : {}),
    },
    body.skip_unsnooze,
  );
}

/** A contact replies, with words or by picking a quick reply, whose text then stands as the message. */
export function replyOfContact(world: World, conversationId: string, body: Reply): Conversation {
  const contact = contactNamed(world, body) ?? world.get(Contacts, undefined);
  const conversation = conversationFor(world, contact, conversationId);
  const [picked] = body.reply_options ?? [];
  return replyAsContact(world, conversation, contact.id, {
    ...messageOf({ ...body, ...(picked && body.body === undefined ? { body: picked.text } : {}) }),
    part_type: 'comment',
    ...(picked ? { metadata: { quick_reply_uuid: picked.uuid } } : {}),
  });
}

const messageOf = (reply: Reply) => ({
  body: reply.body === undefined ? null : asHtml(reply.body),
  attachments: readAttachments(reply),
  ...(reply.created_at === undefined ? {} : { created_at: reply.created_at }),
});

function conversationFor(world: World, contact: Contact, id: string): Conversation {
  if (id !== 'last') {
    const conversation = world.get(Conversations, id);
    if (conversation.contact_ids.includes(contact.id)) return conversation;
    throw refuse.notFound('The contact takes no part in this conversation');
  }
  const sent = world.where(OutboundMessages, 'contact', contact.id).at(-1);
  if (sent) return openOutbound(world, sent);
  const [first, ...others] = world.where(Conversations, 'contact', contact.id);
  if (!first) throw refuse.notFound('The contact has no conversation');
  return others.reduce((best, next) => (best.updated_at > next.updated_at ? best : next), first);
}
