import type { Workspace } from '../../workspace.js';
import { viewAdminReference } from '../admins/view.js';
import { viewCompany } from '../companies/view.js';
import { viewContactReference } from '../contacts/view.js';
import { viewAppliedTag } from '../tags/view.js';
import { viewConversationTicket } from '../tickets/view.js';
import { viewAuthor } from './author.js';
import type { Conversation } from './model.js';
import { viewAttachment, viewPart } from './part-view.js';
import { asPlaintext } from './plaintext.js';
import { computeStatistics } from './statistics.js';

/** At most this many parts are shown, the latest ones. */
const SHOWN_PARTS = 500;

export interface ViewOptions {
  plaintext?: boolean;
  monitors?: boolean;
  scorecards?: boolean;
}

/** A conversation as retrieving it shows it. */
export function viewConversation(
  workspace: Workspace,
  conversation: Conversation,
  options: ViewOptions = {},
) {
  const { parts } = conversation;
  const show = options.plaintext ? asPlaintext : asStored;
  return {
    ...viewConversationItem(workspace, conversation, options),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts.slice(-SHOWN_PARTS).map((part) => viewPart(workspace, part, show)),
      total_count: parts.length,
    },
  };
}

/** A conversation as lists show it: without its parts. */
export function viewConversationItem(
  workspace: Workspace,
  conversation: Conversation,
  { plaintext, monitors, scorecards }: ViewOptions = {},
) {
  const show = plaintext ? asPlaintext : asStored;
  const { source, contactIds, companyId } = conversation;
  const company = companyId === null ? undefined : workspace.companies.get(companyId);
  return {
    type: 'conversation',
    id: conversation.id,
    title: conversation.title,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    waiting_since: conversation.waitingSince,
    snoozed_until: conversation.snoozedUntil,
    open: conversation.state !== 'closed',
    state: conversation.state,
    read: conversation.read,
    priority: conversation.priority,
    admin_assignee_id: conversation.adminAssigneeId,
    team_assignee_id: conversation.teamAssigneeId,
    ...(company ? { company: viewCompany(workspace, company) } : {}),
    tags: {
      type: 'tag.list',
      tags: conversation.tags.map((tag) => viewAppliedTag(workspace, tag)),
    },
    conversation_rating: null,
    source: {
      type: source.type,
      id: source.id,
      delivered_as: 'customer_initiated',
      subject: show(source.subject),
      body: show(source.body),
      author: viewAuthor(workspace, source.author),
      attachments: source.attachments.map(viewAttachment),
      url: null,
      redacted: false,
    },
    contacts: {
      type: 'contact.list',
      contacts: contactIds.flatMap((id) => {
        const contact = workspace.contacts.get(id);
        return contact ? [viewContactReference(contact)] : [];
      }),
    },
    teammates: { type: 'admin.list', admins: teammateIds(conversation).map(viewAdminReference) },
    custom_attributes: conversation.customAttributes,
    first_contact_reply: viewFirstContactReply(conversation),
    sla_applied: null,
    statistics: computeStatistics(conversation),
    topics: { type: 'topic.list', topics: [], total_count: 0 },
    ticket: viewConversationTicket(workspace, conversation),
    linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
    ai_topics: null,
    ai_agent: null,
    ai_agent_participated: false,
    channel: { initial: 'messenger', current: 'messenger' },
    ...(monitors ? { monitor_evaluations: [] } : {}),
    ...(scorecards ? { scorecards: [] } : {}),
  };
}

/** The teammates who wrote at least one part. */
export function teammateIds({ parts }: Conversation): string[] {
  return [...new Set(parts.flatMap(({ author }) => (author.kind === 'admin' ? [author.id] : [])))];
}

/** Of a conversation that a contact started it is the first message. */
function viewFirstContactReply({ createdAt, source, parts }: Conversation) {
  const reply = parts.find(({ author }) => author.kind === 'contact');
  const moment = source.author.kind === 'contact' ? createdAt : reply?.createdAt;
  return moment === undefined ? null : { created_at: moment, type: source.type, url: null };
}

const asStored = (html: string) => html;
