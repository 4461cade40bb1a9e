import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import type { Id, World } from '../../world.js';
import { Admins, tokenOwner } from '../admins/table.js';
import { Contacts } from '../contacts/table.js';
import { append, assign, snooze } from '../conversations/parts.js';
import { Conversations, type Author } from '../conversations/table.js';
import { Teams } from '../teams.js';
import { fieldNamed, withAttributes } from './attributes.js';
import { companyOf } from './create.js';
import {
  stateOf,
  TicketParts,
  Tickets,
  TicketTypes,
  typeAndState,
  type Ticket,
  type TicketEvent,
} from './table.js';

/** Up to 2.11 a state is named by its category. */
export type TicketUpdate = Schemas['UpdateTicketRequest'] & { state?: string };

/** Changes what is sent and leaves the rest; each change leaves a part. */
export function updateTicket(world: World, id: string, body: TicketUpdate): Ticket {
  const author = authorOf(world, body.admin_id);
  const type = world.get(TicketTypes, world.get(Tickets, id).type_id);
  if (body.ticket_attributes) setAttributes(world, id, body.ticket_attributes, author);
  const state = stateIn(type.ticket_states.data, body);
  if (state) setState(world, id, state, author);
  if (body.company_id !== undefined) {
    const { contact_ids } = world.get(Conversations, id);
    const contacts = contact_ids
      .map((contact) => world.find(Contacts, contact))
      .filter((found) => found !== undefined);
    world.change(Tickets, id, { company_id: companyOf(contacts, body.company_id) });
  }
  if (body.is_shared !== undefined) {
    if (body.is_shared && type.is_internal)
      throw refuse.parameterInvalid('Tickets of this type are for teammates only', 'is_shared');
    world.change(Tickets, id, { is_shared: body.is_shared });
  }
  if (body.open !== undefined) setOpen(world, id, body.open, author);
  const adminId = author.kind === 'admin' ? author.id : tokenOwner(world).id;
  if (body.snoozed_until !== undefined && body.snoozed_until !== null)
    snooze(world, world.get(Conversations, id), adminId, body.snoozed_until);
  if (body.assignee_id !== undefined) assignTo(world, id, adminId, String(body.assignee_id));
  world.change(Conversations, id, { updated_at: world.now });
  return world.get(Tickets, id);
}

/** Who acts is a teammate or, when nobody is named, the bot. */
function authorOf(world: World, adminId: Id | undefined): Author {
  if (adminId === undefined) return { kind: 'bot' };
  const admin = world.find(Admins, adminId);
  if (!admin) throw refuse.assigneeNotFound('Assignee not found', 'admin_id');
  return { kind: 'admin', id: admin.id };
}

function stateIn(states: readonly Schemas['TicketState'][], { ticket_state_id, state }: TicketUpdate) {
  if (state !== undefined) return states.find(({ category }) => category === state);
  if (ticket_state_id === undefined) return undefined;
  const found = states.find(({ id }) => id === String(ticket_state_id));
  if (!found) throw refuse.ticketStateIdInvalid('The ticket type has no such state', 'ticket_state_id');
  return found;
}

function setState(world: World, id: string, state: Schemas['TicketState'], author: Author): void {
  const ticket = world.get(Tickets, id);
  if (ticket.state_id === state.id) return;
  const before = typeAndState(world, ticket).state;
  record(world, id, author, {
    part_type: 'ticket_state_updated_by_admin',
    ticket_state: state.category,
    previous_ticket_state: before.category,
  });
  world.change(Tickets, id, { state_id: state.id, previous_state_id: before.id });
}

function setAttributes(
  world: World,
  id: string,
  sent: Schemas['TicketAttributesRequest'],
  author: Author,
): void {
  const { attributes, type_id } = world.get(Tickets, id);
  const type = world.get(TicketTypes, type_id);
  const changed = withAttributes(type, attributes, sent);
  world.change(Tickets, id, { attributes: changed });
  for (const name of Object.keys(sent)) {
    const [value = null, previous = null] = [changed[name], attributes[name]];
    if (value === previous) continue;
    const field = fieldNamed(type, name);
    const choice = field?.input_options?.list_options?.find(({ label }) => label === value);
    record(world, id, author, {
      part_type: 'ticket_attribute_updated_by_admin',
      updated_attribute_data: {
        attribute: { type: 'attribute', id: field?.id ?? name, label: name },
        value: { type: 'value', previous: asText(previous), id: choice?.id ?? null, label: asText(value) },
      },
    });
  }
}

const asText = (value: unknown) =>
  value === null || typeof value === 'string' ? value : JSON.stringify(value);

function setOpen(world: World, id: string, open: boolean, author: Author): void {
  const conversation = world.get(Conversations, id);
  if ((conversation.state !== 'closed') === open) return;
  append(
    world,
    conversation,
    { part_type: open ? 'open' : 'close', author },
    { state: open ? 'open' : 'closed' },
  );
}

/** Teammates and teams have ids of their own, so that one id says which of the two; 0 takes it from both. */
function assignTo(world: World, id: string, adminId: string, assignee: string): void {
  const types = Number(assignee) === 0 ? (['admin', 'team'] as const) : [teamOrAdmin(world, assignee)];
  for (const type of types)
    assign(world, world.get(Conversations, id), adminId, { type, id: assignee }, null);
}

const teamOrAdmin = (world: World, id: string) =>
  world.find(Teams, id) ? ('team' as const) : ('admin' as const);

type NewEvent = Omit<TicketEvent, 'id' | 'author' | 'created_at' | 'place'>;

function record(world: World, id: string, author: Author, event: NewEvent): void {
  const place = world.get(Conversations, id).parts.length;
  const complete = { id: String(world.nextId(TicketParts)), ...event, author, created_at: world.now, place };
  world.change(Tickets, id, { events: [...world.get(Tickets, id).events, complete] });
}

/** Moves a ticket to another type of its category. Fields of the same name and kind keep their values. */
export function changeType(world: World, id: string, body: Schemas['ChangeTicketTypeRequest']): Ticket {
  const { type_id, attributes } = world.get(Tickets, id);
  const [before, type] = [world.get(TicketTypes, type_id), world.get(TicketTypes, body.ticket_type_id)];
  if (type.id === before.id)
    throw refuse.parameterInvalid('The ticket is of this type already', 'ticket_type_id');
  if (type.category !== before.category)
    throw refuse.parameterInvalid('The new type is of another category', 'ticket_type_id');
  const state = stateOf(type, String(body.ticket_state_id));
  if (!state) throw refuse.parameterInvalid('The ticket type has no such state', 'ticket_state_id');
  const kept = Object.entries(attributes).filter(([name]) => {
    const [old, fresh] = [fieldNamed(before, name), fieldNamed(type, name)];
    return (old && old.data_type === fresh?.data_type) || name.startsWith('_default_');
  });
  const changed = withAttributes(type, Object.fromEntries(kept), body.ticket_attributes ?? {});
  setState(world, id, state, { kind: 'bot' });
  world.change(Conversations, id, { updated_at: world.now });
  return world.change(Tickets, id, { type_id: type.id, attributes: changed });
}
