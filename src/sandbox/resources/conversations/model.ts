import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';
import type { Contact } from '../contacts/model.js';
import type { AppliedTag } from '../tags/model.js';
import type { Attachment } from './attachments.js';

export type State = 'open' | 'closed' | 'snoozed';
export type Priority = 'none' | 'low' | 'medium' | 'high' | 'urgent';

/** Who wrote something: a teammate, a contact, or Intercom itself. */
export type Author = { kind: 'admin' | 'contact'; id: string } | { kind: 'bot' };

export interface QuickReplyOption {
  text: string;
  uuid: string;
}

/** One entry of a conversation's history: a message, or something that happened. */
export interface Part {
  id: string;
  type: string;
  author: Author;
  /** HTML; null for what only happened. */
  body: string | null;
  createdAt: number;
  updatedAt: number;
  /** The state of the conversation right after the part. */
  state: State;
  /** The state before it. Not on the wire; statistics count reopenings with it. */
  previousState: State;
  assignedTo: { type: 'admin' | 'team'; id: string } | null;
  attachments: Attachment[];
  quickReplyOptions?: QuickReplyOption[];
  pickedQuickReply?: string;
  eventDetails?: Record<string, unknown>;
  sendState?: string;
  seenByAdmin?: boolean;
}

export interface Conversation {
  id: string;
  title: string | null;
  createdAt: number;
  updatedAt: number;
  state: State;
  snoozedUntil: number | null;
  read: boolean;
  priority: Priority;
  /** `0` is nobody. */
  adminAssigneeId: number;
  teamAssigneeId: number;
  /** Since when the contact has been waiting for an answer. */
  waitingSince: number | null;
  contactIds: string[];
  companyId: string | null;
  tags: AppliedTag[];
  customAttributes: Record<string, unknown>;
  source: {
    id: string;
    type: string;
    author: Author;
    subject: string;
    /** HTML. */
    body: string;
    attachments: Attachment[];
  };
  parts: Part[];
}

export interface FirstMessage {
  body: string;
  subject?: string;
  messageType?: string;
  attachments?: Attachment[];
  createdAt?: number;
}

/** Starts a conversation in the name of a contact. */
export function startConversation(
  workspace: Workspace,
  contact: Contact,
  message: FirstMessage,
): Conversation {
  const createdAt = message.createdAt ?? workspace.clock.now();
  return workspace.conversations.insert({
    id: workspace.ids.next('conversation'),
    title: null,
    createdAt,
    updatedAt: createdAt,
    state: 'open',
    snoozedUntil: null,
    read: false,
    priority: 'none',
    adminAssigneeId: 0,
    teamAssigneeId: 0,
    waitingSince: createdAt,
    contactIds: [contact.id],
    companyId: null,
    tags: [],
    customAttributes: {},
    source: {
      id: workspace.ids.next('message'),
      type: message.messageType === 'email' ? 'email' : 'conversation',
      author: { kind: 'contact', id: contact.id },
      subject: message.subject ?? '',
      body: asHtml(message.body),
      attachments: message.attachments ?? [],
    },
    parts: [],
  });
}

export function existingConversation(workspace: Workspace, id: string): Conversation {
  const conversation = workspace.conversations.get(id);
  if (!conversation) throw refuse.notFound('Resource Not Found');
  return conversation;
}

/** Intercom stores messages as HTML and wraps plain text into a paragraph. */
export const asHtml = (text: string): string => (text.trimStart().startsWith('<') ? text : `<p>${text}</p>`);
