import type { SearchField, SearchRules } from '../../search.js';
import type { World } from '../../world.js';
import { Conversations } from '../conversations/table.js';
import { teammateIds } from '../conversations/view.js';
import { TicketTypes, typeAndState, type Ticket } from './table.js';

/** The words by which categories are searched, which are not the ones that tickets carry. */
const CATEGORIES = { Customer: 'request', 'Back-office': 'task', Tracker: 'tracker' } as const;

const conversationOf = ({ id }: Ticket, world: World) => world.get(Conversations, id);

const ofConversation = (
  type: SearchField<Ticket>['type'],
  read: (conversation: ReturnType<typeof conversationOf>) => unknown,
): SearchField<Ticket> => ({ type, read: (ticket, world) => read(conversationOf(ticket, world)) });

export const ticketSearch: SearchRules<Ticket> = {
  customPrefix: 'ticket_attribute.',
  readCustom({ type_id, attributes }, key, world) {
    const field = world.get(TicketTypes, type_id).ticket_type_attributes.data.find(({ id }) => id === key);
    return field ? (attributes[field.name] ?? null) : null;
  },
  fields: {
    id: 'string',
    title: { type: 'string', read: ({ attributes }) => attributes._default_title_ },
    description: { type: 'string', read: ({ attributes }) => attributes._default_description_ },
    category: {
      type: 'string',
      read: ({ type_id }, world) => CATEGORIES[world.get(TicketTypes, type_id).category],
    },
    ticket_type_id: { type: 'string', read: ({ type_id }) => type_id },
    state: { type: 'string', read: (ticket, world) => typeAndState(world, ticket).state.category },
    created_at: ofConversation('date', ({ created_at }) => created_at),
    updated_at: ofConversation('date', ({ updated_at }) => updated_at),
    contact_ids: ofConversation('string', ({ contact_ids }) => contact_ids),
    teammate_ids: ofConversation('string', teammateIds),
    admin_assignee_id: ofConversation('string', ({ admin_assignee_id }) => String(admin_assignee_id)),
    team_assignee_id: ofConversation('string', ({ team_assignee_id }) => String(team_assignee_id)),
    open: ofConversation('boolean', ({ state }) => state !== 'closed'),
    snoozed_until: ofConversation('date', ({ snoozed_until }) => snoozed_until),
  },
};
