import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { adminReference } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { viewCompany } from '../companies/view.js';
import { contactReference, knownContact } from '../contacts/table.js';
import { viewLinked } from '../custom-objects.js';
import { viewAppliedTag } from '../tags/table.js';
import { viewConversationTicket, viewLinkedObjects } from '../tickets/table.js';
import { viewAuthor } from './author.js';
import { asPlaintext } from './plaintext.js';
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
}

/** A conversation as retrieving it shows it. */
export function viewConversation(
  world: World,
  conversation: Conversation,
  options: ViewOptions = {},
): Schemas['Conversation'] {
  const { parts } = conversation;
  return {
    ...viewConversationItem(world, conversation, options),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts.slice(-SHOWN_PARTS).map((part) => viewShownPart(world, part, options)),
      total_count: parts.length,
    },
  };
}

/** A conversation as lists show it: without its parts. */
export function viewConversationItem(
  world: World,
  conversation: Conversation,
  options: ViewOptions = {},
): Schemas['ConversationListItem'] {
  const { source, parts, company_id, contact_ids, applied_tags, custom_attributes, ...shown } = conversation;
  const company = world.find(Companies, company_id);
  const show = showAs(options);
  return {
    type: shown.type,
    id: shown.id,
    title: shown.title,
    created_at: shown.created_at,
    updated_at: shown.updated_at,
    waiting_since: shown.waiting_since,
    snoozed_until: shown.snoozed_until,
    open: shown.state !== 'closed',
    state: shown.state,
    read: shown.read,
    priority: shown.priority,
    admin_assignee_id: shown.admin_assignee_id,
    team_assignee_id: shown.team_assignee_id,
    ...(company ? { company: viewCompany(world, company) } : {}),
    tags: { type: 'tag.list', tags: applied_tags.map((tag) => viewAppliedTag(world, tag)) },
    conversation_rating: viewRating(world, conversation),
    source: {
      type: source.type,
      id: source.id,
      delivered_as: source.author.kind === 'admin' ? 'admin_initiated' : 'customer_initiated',
      subject: show(source.subject),
      body: show(source.body),
      author: viewAuthor(world, source.author),
      attachments: [...source.attachments],
      url: null,
      redacted: source.redacted ?? false,
    },
    contacts: viewContacts(world, conversation),
    teammates: { type: 'admin.list', admins: teammateIds(conversation).map(adminReference) },
    custom_attributes: viewAttributes(world, custom_attributes),
    first_contact_reply: viewFirstContactReply(conversation),
    sla_applied: null,
    statistics: computeStatistics(conversation),
    topics: { type: 'topic.list', topics: [], total_count: 0 },
    ticket: viewConversationTicket(world, conversation.id),
    linked_objects: viewLinkedObjects(world, conversation.id),
    ai_topics: null,
    ai_agent: conversation.ai_agent ?? null,
    ai_agent_participated: conversation.ai_agent !== undefined,
    channel: { initial: 'messenger', current: 'messenger' },
    ...(options.include_monitors ? { monitor_evaluations: [] } : {}),
    ...(options.include_scorecards ? { scorecards: [] } : {}),
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

export function viewPart(world: World, { previous_state: _, ...part }: Part, options: ViewOptions = {}) {
  return {
    ...part,
    body: part.body === null ? null : showAs(options)(part.body),
    author: { ...viewAuthor(world, part.author), from_ai_agent: false, is_ai_answer: false },
  };
}

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

/** References to custom object instances are shown as a list of them. */
const viewAttributes = (world: World, attributes: Conversation['custom_attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      Array.isArray(value) ? viewLinked(world, name, value) : value,
    ]),
  );

/** Of a conversation that a contact started it is the first message. */
function viewFirstContactReply({ created_at, source, parts }: Conversation) {
  const reply = parts.find(({ author }) => author.kind === 'contact');
  const moment = source.author.kind === 'contact' ? created_at : reply?.created_at;
  return moment === undefined ? null : { created_at: moment, type: source.type, url: null };
}

const showAs = ({ display_as }: ViewOptions) => (display_as === 'plaintext' ? asPlaintext : asStored);
const asStored = (html: string) => html;
