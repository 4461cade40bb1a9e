import { asHtml } from '../../html.js';
import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';
import type { AppliedTag } from '../tags/table.js';

type Shown = Schemas['ConversationListItem'];
export type State = Shown['state'];
export type Attachment = Schemas['PartAttachment'];

/** Who wrote something: a teammate, a contact, or Intercom itself. */
export type Author = { kind: 'admin' | 'contact'; id: string } | { kind: 'bot' };

/** One entry of a conversation's history: a message, or something that happened. */
export interface Part extends Omit<Schemas['UpdatedConversationPart'], 'author' | 'redacted'> {
  author: Author;
  redacted: boolean;
  /** The state that it left behind. */
  state: State;
}

export interface Conversation extends Pick<
  Shown,
  | 'type'
  | 'id'
  | 'title'
  | 'created_at'
  | 'updated_at'
  | 'waiting_since'
  | 'snoozed_until'
  | 'open'
  | 'state'
  | 'read'
  | 'priority'
  | 'admin_assignee_id'
  | 'team_assignee_id'
> {
  company_id: string | null;
  contact_ids: readonly string[];
  applied_tags: readonly AppliedTag[];
  /** A list of text names custom object instances by their ids. */
  custom_attributes: Readonly<Record<string, Attribute>>;
  source: {
    type: NonNullable<Schemas['ConversationFirstContactReply']['type']>;
    id: string;
    subject: string;
    /** HTML. */
    body: string;
    author: Author;
    attachments: readonly Attachment[];
    redacted?: true;
  };
  parts: readonly Part[];
  rating?: {
    contact_id: string;
    rating: number;
    /** Given once; it locks the rating. */
    remark: string | null;
    created_at: number;
    updated_at: number;
  };
  /** What Fin had to do with it. */
  ai_agent?: Schemas['AiAgent'];
  /** Into which other one it was merged. */
  merged_into?: string;
}

export type Attribute = Exclude<
  Schemas['ConversationCustomAttributesRequest'][string],
  Schemas['CustomObjectInstanceListRequest'] | null
>;

export const Conversations = table<Conversation, 'contact' | 'snoozed' | 'merged'>({
  name: 'conversations',
  ids: (count) => String(215_470_000_000_001 + count),
  index: {
    contact: ({ contact_ids }) => contact_ids,
    merged: ({ merged_into }) => merged_into,
    snoozed: ({ state }) => (state === 'snoozed' ? 'snoozed' : null),
  },
});

/** Hand out ids of what stands within conversations. */
export const Parts = table({ name: 'parts', ids: 16_400_000_001 });
export const Messages = table({ name: 'messages', ids: 1_480_000_001 });

/** The first message; what is left out is that of a plain message of the contact. */
export type FirstMessage = Partial<Conversation['source']> & { body: string };

/** Starts a conversation with a contact, who also wrote its first message unless that says otherwise, or with nobody. */
export function startConversation(
  world: World,
  contactId: string | null,
  message: FirstMessage,
  created_at = world.now,
): Conversation {
  const source = {
    type: 'conversation' as const,
    id: message.id ?? String(world.nextId(Messages)),
    subject: '',
    author: authorFor(contactId),
    attachments: [],
    ...message,
    body: asHtml(message.body),
  };
  return world.add(Conversations, {
    type: 'conversation',
    title: null,
    created_at,
    updated_at: created_at,
    waiting_since: source.author.kind === 'contact' ? created_at : null,
    snoozed_until: null,
    open: true,
    state: 'open',
    read: false,
    priority: 'none',
    admin_assignee_id: 0,
    team_assignee_id: 0,
    company_id: null,
    contact_ids: contactId === null ? [] : [contactId],
    applied_tags: [],
    custom_attributes: {},
    source,
    parts: [],
  });
}

const authorFor = (id: string | null): Author => (id === null ? { kind: 'bot' } : { kind: 'contact', id });
