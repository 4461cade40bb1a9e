import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';
import type { Contact } from '../contacts/model.js';
import { addTag, removeTag, type AppliedTag, type Tag } from '../tags/model.js';
import { asHtml, type Author, type Conversation, type Part, type Priority, type State } from './model.js';

/** What an action says about the part that it leaves; the rest follows from the conversation. */
export interface NewPart {
  type: string;
  author: Author;
  body?: string | null;
  /** Unix seconds; default now. */
  createdAt?: number;
  assignedTo?: Part['assignedTo'];
  attachments?: Part['attachments'];
  quickReplyOptions?: Part['quickReplyOptions'];
  pickedQuickReply?: string;
  eventDetails?: Record<string, unknown>;
}

/** Appends a part, and with it moves the conversation into a state. Returns the part. */
function append(
  workspace: Workspace,
  conversation: Conversation,
  part: NewPart,
  state: State = conversation.state,
): Part {
  const createdAt = part.createdAt ?? workspace.clock.now();
  const { quickReplyOptions, pickedQuickReply, eventDetails } = part;
  const complete: Part = {
    id: workspace.ids.next('conversationPart'),
    type: part.type,
    author: part.author,
    body: part.body ?? null,
    createdAt,
    updatedAt: createdAt,
    state,
    previousState: conversation.state,
    assignedTo: part.assignedTo ?? null,
    attachments: part.attachments ?? [],
    ...(quickReplyOptions ? { quickReplyOptions } : {}),
    ...(pickedQuickReply === undefined ? {} : { pickedQuickReply }),
    ...(eventDetails ? { eventDetails } : {}),
  };
  conversation.parts.push(complete);
  conversation.state = state;
  if (state !== 'snoozed') conversation.snoozedUntil = null;
  if (state === 'closed') conversation.waitingSince = null;
  conversation.updatedAt = Math.max(conversation.updatedAt, createdAt);
  return complete;
}

/** A contact's message wakes and reopens; the part that reopens is an `open` with the message as its body. */
export function replyAsContact(
  workspace: Workspace,
  conversation: Conversation,
  contact: Contact,
  message: Omit<NewPart, 'author'>,
): void {
  const author: Author = { kind: 'contact', id: contact.id };
  const type = conversation.state === 'open' ? message.type : 'open';
  const { createdAt } = append(workspace, conversation, { ...message, type, author }, 'open');
  conversation.read = false;
  conversation.waitingSince ??= createdAt;
  contact.last_replied_at = createdAt;
}

/**
 * A teammate's message wakes a snoozed conversation unless told not to, and leaves a closed one closed.
 * Only what the contact can read ends the waiting: a note does not.
 */
export function replyAsAdmin(
  workspace: Workspace,
  conversation: Conversation,
  adminId: string,
  message: Omit<NewPart, 'author'>,
  keepSnoozed = false,
): void {
  const wakes = conversation.state === 'snoozed' && !keepSnoozed;
  const author: Author = { kind: 'admin', id: adminId };
  const { createdAt } = append(
    workspace,
    conversation,
    { ...message, author },
    wakes ? 'open' : conversation.state,
  );
  if (message.type === 'note') return;
  conversation.waitingSince = null;
  for (const id of conversation.contactIds) {
    const contact = workspace.contacts.get(id);
    if (contact) contact.last_contacted_at = createdAt;
  }
}

export function close(
  workspace: Workspace,
  conversation: Conversation,
  adminId: string,
  body?: string,
): void {
  append(
    workspace,
    conversation,
    { type: 'close', author: { kind: 'admin', id: adminId }, body: html(body) },
    'closed',
  );
}

export function open(workspace: Workspace, conversation: Conversation, adminId: string): void {
  append(workspace, conversation, { type: 'open', author: { kind: 'admin', id: adminId } }, 'open');
}

export function snooze(
  workspace: Workspace,
  conversation: Conversation,
  adminId: string,
  until: number,
): void {
  if (until <= workspace.clock.now())
    throw refuse.parameterInvalid('snoozed_until must be a moment in the future', 'snoozed_until');
  const eventDetails = {
    until: 'until a custom time',
    custom_until_time: new Date(until * 1000).toISOString(),
  };
  const author: Author = { kind: 'admin', id: adminId };
  append(workspace, conversation, { type: 'snoozed', author, eventDetails }, 'snoozed');
  conversation.snoozedUntil = until;
}

/** Assigns to a teammate or a team, or with the id `0` to nobody. Assigning a closed conversation reopens it. */
export function assign(
  workspace: Workspace,
  conversation: Conversation,
  adminId: string,
  assignee: { type: 'admin' | 'team'; id: string },
  body?: string,
): void {
  const isNobody = Number(assignee.id) === 0;
  const known = assignee.type === 'admin' ? workspace.admins : workspace.teams;
  if (!isNobody && !known.get(assignee.id))
    throw refuse.assigneeNotFound(`No ${assignee.type} has the id ${assignee.id}`, 'assignee_id');

  if (assignee.type === 'admin') conversation.adminAssigneeId = Number(assignee.id);
  else conversation.teamAssigneeId = Number(assignee.id);
  const reopens = conversation.state === 'closed' && !isNobody;
  append(
    workspace,
    conversation,
    {
      type: reopens ? 'assign_and_reopen' : 'assignment',
      author: { kind: 'admin', id: adminId },
      body: html(body),
      assignedTo: isNobody ? null : assignee,
    },
    reopens ? 'open' : conversation.state,
  );
}

/** Sets attributes one by one, null clears; each change leaves a part, as Intercom's bot writes it. */
export function setAttributes(
  workspace: Workspace,
  conversation: Conversation,
  changes: Record<string, unknown>,
): void {
  for (const [name, value] of Object.entries(changes)) {
    const previous = conversation.customAttributes[name];
    if (value === null) delete conversation.customAttributes[name];
    else conversation.customAttributes[name] = value;
    append(workspace, conversation, {
      type: 'conversation_attribute_updated_by_admin',
      author: { kind: 'bot' },
      eventDetails: { attribute: { name }, value: { name: asText(value), previous: asText(previous) } },
    });
  }
}

export function setPriority(
  workspace: Workspace,
  conversation: Conversation,
  author: Author,
  priority: Priority,
): void {
  const eventDetails = { current_priority: priority, previous_priority: conversation.priority };
  conversation.priority = priority;
  append(workspace, conversation, { type: 'priority_changed', author, eventDetails });
}

export function setCompany(workspace: Workspace, conversation: Conversation, companyId: string | null): void {
  if (companyId !== null && !workspace.companies.get(companyId))
    throw refuse.companyNotFound('Company Not Found', 'company_id');
  conversation.companyId = companyId;
  append(workspace, conversation, { type: 'company_updated', author: { kind: 'bot' } });
}

export function tagConversation(
  workspace: Workspace,
  conversation: Conversation,
  tag: Tag,
  adminId: string,
): AppliedTag {
  const before = conversation.tags.length;
  const applied = addTag(conversation.tags, tag, adminId, workspace.clock.now());
  if (conversation.tags.length > before)
    appendTagChange(workspace, conversation, adminId, { tags_added: [tag.name], tags_removed: [] });
  return applied;
}

export function untagConversation(
  workspace: Workspace,
  conversation: Conversation,
  tag: Tag,
  adminId: string,
): AppliedTag {
  const removed = removeTag(conversation.tags, tag);
  if (!removed) throw refuse.tagNotFound('Tag not found');
  appendTagChange(workspace, conversation, adminId, { tags_added: [], tags_removed: [tag.name] });
  return removed;
}

function appendTagChange(
  workspace: Workspace,
  conversation: Conversation,
  adminId: string,
  eventDetails: Record<string, unknown>,
): void {
  const author: Author = { kind: 'admin', id: adminId };
  append(workspace, conversation, { type: 'conversation_tags_updated', author, eventDetails });
}

/** Opens every conversation whose snooze has ended, at the moment at which it ended. */
export function wakeSnoozed(workspace: Workspace): void {
  const now = workspace.clock.now();
  for (const conversation of workspace.conversations.all()) {
    const { state, snoozedUntil } = conversation;
    if (state !== 'snoozed' || snoozedUntil === null || snoozedUntil > now) continue;
    const part: NewPart = { type: 'timer_unsnooze', author: { kind: 'bot' }, createdAt: snoozedUntil };
    append(workspace, conversation, part, 'open');
  }
}

const html = (text: string | undefined) => (text === undefined ? null : asHtml(text));

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
