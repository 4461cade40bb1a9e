import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import type { Id, World } from '../../world.js';
import { tokenOwner } from '../admins/table.js';
import { createContact, takenIsInvalid } from '../contacts/fields.js';
import { contactNamed, type Contact } from '../contacts/table.js';
import { assign } from '../conversations/parts.js';
import { Conversations, startConversation, type Conversation } from '../conversations/table.js';
import { requireFields, withAttributes } from './attributes.js';
import { link } from './links.js';
import {
  stateOf,
  TicketNumbers,
  TicketParts,
  Tickets,
  TicketTypes,
  type Ticket,
  type TicketType,
} from './table.js';

/** Makes a ticket for a contact, with a conversation behind it. A tracker ticket can do without the contact. */
export function createTicket(world: World, body: Schemas['CreateTicketRequest']): Ticket {
  const type = world.get(TicketTypes, body.ticket_type_id);
  if (type.archived) throw refuse.parameterInvalid('The ticket type is archived', 'ticket_type_id');
  const attributes = withAttributes(type, {}, body.ticket_attributes ?? {});
  requireFields(type, attributes);
  const [named] = body.contacts ?? [];
  if (!named && type.category !== 'Tracker')
    throw refuse.parameterInvalid('contacts names nobody', 'contacts');
  const contacts = named ? [contactFor(world, named)] : [];
  const company_id = companyOf(contacts, body.company_id);
  const message = {
    subject: textOf(attributes._default_title_),
    body: textOf(attributes._default_description_),
  };
  const conversation = startConversation(world, contacts[0]?.id ?? null, message, body.created_at);
  const ticket = addTicket(world, conversation, type, { attributes, company_id });
  const { admin_assignee_id, team_assignee_id } = body.assignment ?? {};
  assignIfGiven(world, conversation.id, 'admin', admin_assignee_id);
  assignIfGiven(world, conversation.id, 'team', team_assignee_id);
  if (body.conversation_to_link_id === undefined) return ticket;
  return link(world, ticket, world.get(Conversations, body.conversation_to_link_id), [
    'Back-office',
    'Tracker',
  ]);
}

/** The row of a ticket, in the first state of its type or in another one. */
export function addTicket(
  world: World,
  conversation: Conversation,
  type: TicketType,
  {
    state = type.ticket_states.data[0],
    ...fields
  }: Partial<Ticket> & { state?: Schemas['TicketState'] | undefined },
): Ticket {
  if (!state) throw refuse.parameterInvalid('The ticket type has no such state', 'ticket_state_id');
  return world.add(Tickets, {
    id: conversation.id,
    number: String(world.nextId(TicketNumbers)),
    type_id: type.id,
    state_id: state.id,
    previous_state_id: null,
    attributes: {},
    company_id: null,
    is_shared: type.category === 'Customer',
    converted: false,
    linked_ids: [],
    events: [
      {
        id: String(world.nextId(TicketParts)),
        part_type: 'ticket_state_updated_by_admin',
        ticket_state: state.category,
        previous_ticket_state: state.category,
        created_at: fields.converted ? world.now : conversation.created_at,
        author: { kind: 'bot' },
        place: conversation.parts.length,
      },
    ],
    ...fields,
  });
}

/** An address that nobody has makes a contact. */
function contactFor(
  world: World,
  { id, external_id, email }: { id?: string; external_id?: string; email?: string },
): Contact {
  const named = {
    ...(id === undefined ? {} : { intercom_user_id: id }),
    ...(external_id === undefined ? {} : { user_id: external_id }),
    ...(email === undefined ? {} : { email }),
  };
  return (
    contactNamed(world, named) ??
    takenIsInvalid('contacts', () => createContact(world, { email: email ?? null }))
  );
}

/** A ticket is about a company of its contacts, or about none. */
export function companyOf(contacts: readonly Contact[], id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  if (contacts.some(({ company_ids }) => company_ids.includes(id))) return id;
  throw refuse.parameterInvalid('The contact does not belong to this company', 'company_id');
}

function assignIfGiven(
  world: World,
  conversationId: string,
  type: 'admin' | 'team',
  id: Id | undefined,
): void {
  if (id === undefined) return;
  const conversation = world.get(Conversations, conversationId);
  assign(world, conversation, tokenOwner(world).id, { type, id: String(id) }, null);
}

const textOf = (value: Ticket['attributes'][string] | undefined) => (typeof value === 'string' ? value : '');

/** A state of a type by its id, or none when it is another type's. */
export const stateNamed = (type: TicketType, id: Id) => stateOf(type, String(id));
