import { refuse } from '../../errors.js';
import type { World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { Contacts } from '../contacts/table.js';
import { checkConversationAttribute } from '../conversation-attributes.js';
import { namedIds } from '../custom-objects.js';
import type { Schemas } from '../../operation.js';
import { Teams } from '../teams.js';
import { Conversations, Parts, type Author, type Conversation, type Part } from './table.js';

/** What an action says about the part that it leaves; the rest follows from the conversation. */
export interface NewPart extends Partial<
  Pick<Part, 'body' | 'created_at' | 'assigned_to' | 'attachments' | 'metadata' | 'event_details'>
> {
  part_type: string;
  author: Author;
}

/** What an action does to its conversation besides leaving a part. */
type Effects = Partial<Omit<Conversation, 'id' | 'type' | 'parts'>>;

/** Appends a part, and with it may move the conversation into a state. */
export function append(
  world: World,
  conversation: Conversation,
  { part_type, author, created_at = world.now, ...part }: NewPart,
  effects: Effects = {},
): Conversation {
  const state = effects.state ?? conversation.state;
  const complete: Part = {
    type: 'conversation_part',
    id: String(world.nextId(Parts)),
    part_type,
    body: part.body ?? null,
    created_at,
    updated_at: created_at,
    notified_at: created_at,
    assigned_to: part.assigned_to ?? null,
    author,
    attachments: part.attachments ?? [],
    external_id: null,
    redacted: false,
    email_message_metadata: null,
    metadata: part.metadata ?? null,
    state,
    tags: [],
    event_details: part.event_details ?? null,
    app_package_code: null,
  };
  return world.change(Conversations, conversation.id, {
    ...(state === 'snoozed' ? {} : { snoozed_until: null }),
    ...(state === 'closed' ? { waiting_since: null } : {}),
    updated_at: Math.max(conversation.updated_at, created_at),
    ...effects,
    open: state !== 'closed',
    parts: [...conversation.parts, complete],
  });
}

export const close = (
  world: World,
  conversation: Conversation,
  author: Author,
  body: string | null = null,
  effects: Effects = {},
) => append(world, conversation, { part_type: 'close', author, body }, { state: 'closed', ...effects });

type Message = Omit<NewPart, 'author'>;

/** A contact's message wakes and reopens; the part that reopens is an `open` with the message as its body. */
export function replyAsContact(world: World, conversation: Conversation, id: string, message: Message) {
  const { created_at = world.now } = message;
  const part_type = conversation.state === 'open' ? message.part_type : 'open';
  world.change(Contacts, id, { last_replied_at: created_at });
  return append(
    world,
    conversation,
    { ...message, part_type, author: { kind: 'contact', id } },
    {
      state: 'open',
      read: false,
      waiting_since: conversation.waiting_since ?? created_at,
    },
  );
}

/**
 * A teammate's message wakes a snoozed conversation unless told not to, and leaves a closed one closed.
 * Only what the contact can read ends the waiting: a note does not.
 */
export function replyAsAdmin(
  world: World,
  conversation: Conversation,
  id: string,
  message: Message,
  keepSnoozed = false,
) {
  const { created_at = world.now } = message;
  const wakes = conversation.state === 'snoozed' && !keepSnoozed;
  const isNote = message.part_type === 'note';
  for (const contact of isNote ? [] : conversation.contact_ids)
    if (world.find(Contacts, contact)) world.change(Contacts, contact, { last_contacted_at: created_at });
  return append(
    world,
    conversation,
    { ...message, author: { kind: 'admin', id } },
    {
      ...(wakes ? { state: 'open' } : {}),
      ...(isNote ? {} : { waiting_since: null }),
    },
  );
}

/** The last moment that a date can name, in seconds. */
const END_OF_TIME = 8_640_000_000_000;

export function snooze(world: World, conversation: Conversation, id: string, until: number): Conversation {
  if (until <= world.now || until > END_OF_TIME)
    throw refuse.parameterInvalid('snoozed_until must be a moment in the future', 'snoozed_until');
  const event_details = {
    until: 'until a custom time',
    custom_until_time: new Date(until * 1000).toISOString(),
  };
  const part: NewPart = { part_type: 'snoozed', author: { kind: 'admin', id }, event_details };
  return append(world, conversation, part, { state: 'snoozed', snoozed_until: until });
}

/** Assigns to a teammate or a team, or with the id `0` to nobody. Assigning a closed conversation reopens it. */
export function assign(
  world: World,
  conversation: Conversation,
  adminId: string,
  to: { type: 'admin' | 'team'; id: string },
  body: string | null,
): Conversation {
  const isNobody = Number(to.id) === 0;
  if (!isNobody && !(to.type === 'admin' ? world.find(Admins, to.id) : world.find(Teams, to.id)))
    throw refuse.assigneeNotFound(`No ${to.type} has the id ${to.id}`, 'assignee_id');
  const reopens = conversation.state === 'closed' && !isNobody;
  const part: NewPart = {
    part_type: reopens ? 'assign_and_reopen' : 'assignment',
    author: { kind: 'admin', id: adminId },
    body,
    assigned_to: isNobody ? { type: 'nobody_admin', id: null } : to,
  };
  return append(world, conversation, part, {
    ...(to.type === 'admin' ? { admin_assignee_id: Number(to.id) } : { team_assignee_id: Number(to.id) }),
    ...(reopens ? { state: 'open' } : {}),
  });
}

/** Sets attributes one by one, null clears; each change leaves a part, as Intercom's bot writes it. */
export function setAttributes(
  world: World,
  conversation: Conversation,
  changes: Schemas['ConversationCustomAttributesRequest'],
): Conversation {
  let changed = conversation;
  for (const [name, given] of Object.entries(changes)) {
    const value = isLinked(given) ? namedIds(world, name, given.instances) : given;
    checkConversationAttribute(world, name, value);
    const attributes = new Map(Object.entries(changed.custom_attributes));
    const previous = attributes.get(name);
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
    const event_details = { attribute: { name }, value: { name: asText(value), previous: asText(previous) } };
    const part_type = 'conversation_attribute_updated_by_admin';
    const part: NewPart = { part_type, author: { kind: 'bot' }, event_details };
    changed = append(world, changed, part, { custom_attributes: Object.fromEntries(attributes) });
  }
  return changed;
}

/** Opens every conversation whose snooze has ended, at the moment at which it ended. */
export function wakeSnoozed(world: World): void {
  for (const conversation of world.where(Conversations, 'snoozed', 'snoozed')) {
    const { snoozed_until } = conversation;
    if (snoozed_until === null || snoozed_until > world.now) continue;
    const part: NewPart = { part_type: 'timer_unsnooze', author: { kind: 'bot' }, created_at: snoozed_until };
    append(world, conversation, part, { state: 'open' });
  }
}

const isLinked = (value: unknown): value is Schemas['CustomObjectInstanceListRequest'] =>
  typeof value === 'object' && value !== null && 'instances' in value;

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
