import { refuse } from '../../errors.js';
import { handle, param, type Call } from '../../handler.js';
import type { Workspace } from '../../workspace.js';
import { actingAdmin } from '../admins/model.js';
import { sameEmail, type Contact } from '../contacts/model.js';
import { replyAsAdmin, replyAsContact, type NewPart } from './actions.js';
import { readAttachments, type AttachmentFile } from './attachments.js';
import { asHtml, existingConversation, type Conversation, type QuickReplyOption } from './model.js';
import { viewConversation } from './view.js';

interface ReplyBody {
  type: 'admin' | 'user';
  message_type: 'comment' | 'note' | 'quick_reply';
  body?: string;
  created_at?: number;
  attachment_urls?: string[];
  attachment_files?: AttachmentFile[];
  reply_options?: QuickReplyOption[];
  admin_id?: string | number;
  skip_unsnooze?: boolean;
  intercom_user_id?: string;
  user_id?: string;
  email?: string;
}

export const replyConversation = handle<ReplyBody>((call) => {
  const { workspace, body } = call;
  const conversation = body.type === 'admin' ? answer(call) : write(call);
  return viewConversation(workspace, conversation);
});

/** A teammate replies. `last` means a contact's latest conversation, so a teammate has none. */
function answer(call: Call<ReplyBody>): Conversation {
  const { workspace, body } = call;
  const conversation = existingConversation(workspace, param(call, 'conversation_id'));
  const admin = actingAdmin(workspace, body.admin_id ?? '');
  const message: Omit<NewPart, 'author'> = {
    ...messageOf(body),
    type: body.message_type,
    ...(body.message_type === 'quick_reply' ? { quickReplyOptions: body.reply_options ?? [] } : {}),
  };
  replyAsAdmin(workspace, conversation, admin.id, message, body.skip_unsnooze);
  return conversation;
}

/** A contact replies, with words or by picking a quick reply, whose text then stands as the message. */
function write(call: Call<ReplyBody>): Conversation {
  const { workspace, body } = call;
  const contact = writer(workspace, body);
  const conversation = conversationFor(workspace, contact, param(call, 'conversation_id'));
  const [picked] = body.reply_options ?? [];
  replyAsContact(workspace, conversation, contact, {
    ...messageOf({ ...body, ...(picked && body.body === undefined ? { body: picked.text } : {}) }),
    type: 'comment',
    ...(picked ? { pickedQuickReply: picked.uuid } : {}),
  });
  return conversation;
}

function messageOf(body: ReplyBody) {
  return {
    body: body.body === undefined ? null : asHtml(body.body),
    attachments: readAttachments(body),
    ...(body.created_at === undefined ? {} : { createdAt: body.created_at }),
  };
}

function writer(workspace: Workspace, { intercom_user_id, user_id, email }: ReplyBody): Contact {
  const contact = workspace.contacts.find((candidate) => {
    if (intercom_user_id !== undefined) return candidate.id === intercom_user_id;
    if (user_id !== undefined) return candidate.external_id === user_id;
    return email !== undefined && sameEmail(candidate, email);
  });
  if (!contact) throw refuse.notFound('User Not Found');
  return contact;
}

function conversationFor(workspace: Workspace, contact: Contact, id: string): Conversation {
  if (id !== 'last') {
    const conversation = existingConversation(workspace, id);
    if (conversation.contactIds.includes(contact.id)) return conversation;
    throw refuse.notFound('The contact takes no part in this conversation');
  }
  const theirs = workspace.conversations.all().filter(({ contactIds }) => contactIds.includes(contact.id));
  const latest = theirs.reduce<Conversation | undefined>(
    (best, next) => (best && best.updatedAt > next.updatedAt ? best : next),
    undefined,
  );
  if (!latest) throw refuse.notFound('The contact has no conversation');
  return latest;
}
