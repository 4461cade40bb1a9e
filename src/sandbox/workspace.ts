import type { Clock } from './clock.js';
import { createIds, type Ids } from './ids.js';
import type { Admin } from './resources/admins/model.js';
import type { Company } from './resources/companies/model.js';
import type { Contact } from './resources/contacts/model.js';
import type { Conversation } from './resources/conversations/model.js';
import type { Tag } from './resources/tags/model.js';
import type { Team } from './resources/teams/model.js';
import type { Ticket, TicketType } from './resources/tickets/model.js';
import { Collection } from './store.js';

/** All that one sandbox knows. Entities hold the newest shape's facts; views turn them into wire objects. */
export interface Workspace {
  /** The workspace's id code, as `GET /me` and contacts show it. */
  id: string;
  createdAt: number;
  /** What an experimental operation must be sent as `secret`. */
  secret: string;
  clock: Clock;
  ids: Ids;
  admins: Collection<Admin>;
  teams: Collection<Team>;
  tags: Collection<Tag>;
  companies: Collection<Company>;
  contacts: Collection<Contact>;
  conversations: Collection<Conversation>;
  ticketTypes: Collection<TicketType>;
  tickets: Collection<Ticket>;
}

export function createWorkspace(clock: Clock, secret: string): Workspace {
  return {
    id: 'sandbox1',
    createdAt: clock.now(),
    secret,
    clock,
    ids: createIds(),
    admins: new Collection(),
    teams: new Collection(),
    tags: new Collection(),
    companies: new Collection(),
    contacts: new Collection(),
    conversations: new Collection(),
    ticketTypes: new Collection(),
    tickets: new Collection(),
  };
}
