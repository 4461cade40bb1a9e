import { asPlaintext } from '../../html.js';
import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { adminReference } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { viewCompany } from '../companies/view.js';
import { contactReference, knownContact } from '../contacts/table.js';
import { viewAttributes } from '../custom-objects.js';
import { viewAppliedTag } from '../tags/table.js';
import { viewConversationTicket, viewLinkedObjects } from '../tickets/table.js';
import { viewAuthor } from './author.js';
import { viewRating } from './ratings.js';
import { computeStatistics } from './statistics.js';
import type { Conversation, Part } from './table.js';

/** At most this many parts are shown, the latest ones. */
const SHOWN_PARTS = 500;

/** What a caller may ask for in the query. */
export interface ViewOptions {
  display_as?: 'plaintext';
  include_monitors?: boolean;
  include_scorecards?: boolean;
  parts_created_after?: number;
  parts_created_before?: number;
  /** Names of types between commas. */
  include_part_types?: string;
  exclude_part_types?: string;
}

/** A conversation as retrieving it shows it. */
export function viewConversation(
  world: World,
  conversation: Conversation,
  options: ViewOptions = {},
): Schemas['Conversation'] {
  const parts = conversation.parts.filter(isAsked(options));
  return {
    ...viewConversationItem(world, conversation, options),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts.slice(-SHOWN_PARTS).map((part) => viewShownPart(world, part, options)),
      total_count: parts.length,
    },
  };
}

/** Whether a part is among those that the caller asks for. */
function isAsked({
  parts_created_after: after = Number.NEGATIVE_INFINITY,
  parts_created_before: before = Number.POSITIVE_INFINITY,
  include_part_types: wanted,
  exclude_part_types: unwanted,
}: ViewOptions): (part: Part) => boolean {
  const [only, not] = [wanted?.split(','), unwanted?.split(',')];
  return ({ created_at, part_type }) =>
    created_at > after &&
    created_at < before &&
    (only?.includes(part_type) ?? true) &&
    !not?.includes(part_type);
}

/** A conversation as lists show it: without its parts. */
export function viewConversationItem(
  world: World,
  conversation: Conversation,
  options: ViewOptions = {},
): Schemas['ConversationListItem'] {
  const { id, applied_tags, custom_attributes, ai_agent } = conversation;
  const company = world.find(Companies, conversation.company_id);
  // Field by field: an object that is made of the rest of another one takes ten times as long.
  return {
    type: conversation.type,
    id,
    title: conversation.title,
    created_at: conversation.created_at,
    updated_at: conversation.updated_at,
    waiting_since: conversation.waiting_since,
    snoozed_until: conversation.snoozed_until,
    open: conversation.open,
    state: conversation.state,
    read: conversation.read,
    priority: conversation.priority,
    admin_assignee_id: conversation.admin_assignee_id,
    team_assignee_id: conversation.team_assignee_id,
    ...(company ? { company: viewCompany(world, company) } : {}),
    tags: { type: 'tag.list', tags: applied_tags.map((tag) => viewAppliedTag(world, tag)) },
    conversation_rating: viewRating(world, conversation),
    source: viewSource(conversation, world, options),
    contacts: viewContacts(world, conversation),
    teammates: { type: 'admin.list', admins: teammateIds(conversation).map(adminReference) },
    custom_attributes: viewAttributes(world, custom_attributes),
    first_contact_reply: viewFirstContactReply(conversation),
    sla_applied: null,
    statistics: computeStatistics(conversation),
    topics: { type: 'topic.list', topics: [], total_count: 0 },
    ticket: viewConversationTicket(world, id),
    linked_objects: viewLinkedObjects(world, id),
    ai_topics: null,
    ai_agent: ai_agent ?? null,
    ai_agent_participated: ai_agent !== undefined,
    channel: { initial: 'messenger', current: 'messenger' },
    ...(options.include_monitors ? { monitor_evaluations: [] } : {}),
    ...(options.include_scorecards ? { scorecards: [] } : {}),
  };
}

/** The first message as the wire shows it. */
export function viewSource(
  { source: { type, id, subject, body, author, attachments, redacted } }: Pick<Conversation, 'source'>,
  world: World,
  options: ViewOptions = {},
) {
  const show = showAs(options);
  return {
    type,
    id,
    delivered_as: author.kind === 'admin' ? ('admin_initiated' as const) : ('customer_initiated' as const),
    subject: show(subject),
    body: show(body),
    author: viewAuthor(world, author),
    attachments: [...attachments],
    url: null,
    redacted: redacted ?? false,
  };
}

/** What became of the message on its way, and who saw it, stands only in the answer to an update. */
function viewShownPart(
  world: World,
  { external_reply_send_state: _, seen_state: __, ...part }: Part,
  options: ViewOptions,
): Schemas['ConversationPart'] {
  return viewPart(world, part, options);
}

export const viewPart = (world: World, part: Part, options: ViewOptions = {}) => ({
  ...part,
  body: part.body === null ? null : showAs(options)(part.body),
  author: { ...viewAuthor(world, part.author), from_ai_agent: false, is_ai_answer: false },
});

export const viewContacts = (
  world: World,
  { contact_ids }: Conversation,
): Schemas['ConversationContacts'] => ({
  type: 'contact.list',
  contacts: contact_ids.flatMap((id) => {
    const contact = knownContact(world, id);
    return contact ? [contactReference(contact)] : [];
  }),
});

/** The teammates who wrote at least one part. */
export const teammateIds = ({ parts }: Conversation): string[] => [
  ...new Set(parts.flatMap(({ author }) => (author.kind === 'admin' ? [author.id] : []))),
];

/** Of a conversation that a contact started it is the first message. */
function viewFirstContactReply({ created_at, source, parts }: Conversation) {
  const reply = parts.find(({ author }) => author.kind === 'contact');
  const moment = source.author.kind === 'contact' ? created_at : reply?.created_at;
  return moment === undefined ? null : { created_at: moment, type: source.type, url: null };
}

const showAs = ({ display_as }: ViewOptions) => (display_as === 'plaintext' ? asPlaintext : asStored);
const asStored = (html: string) => html;
