import type { World } from '../../world.js';
import type { Company } from '../companies/table.js';
import { viewCompany } from '../companies/view.js';
import type { Contact } from '../contacts/table.js';
import { viewContact } from '../contacts/view.js';
import { Conversations, type Conversation } from '../conversations/table.js';
import { viewConversation } from '../conversations/view.js';
import type { Ticket } from '../tickets/table.js';
import { viewTicket } from '../tickets/view.js';

/** In what webhooks show of contacts, companies and statistics, a moment is text. */
const asText = (seconds: number) => new Date(seconds * 1000).toISOString().replace('Z', '+00:00');

function withMoments(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      name.endsWith('_at') && typeof value === 'number' ? asText(value) : value,
    ]),
  );
}

export function contactItem(world: World, contact: Contact): object {
  const { email_domain: _, formatted_phone: __, ...shown } = viewContact(world, contact);
  return { enabled_push_messaging: null, ...withMoments(shown) };
}

export function companyItem(world: World, company: Company): object {
  const { tags, segments: _, plan, ...shown } = viewCompany(world, company);
  return withMoments({
    name: null,
    remote_created_at: null,
    last_request_at: null,
    size: null,
    website: null,
    industry: null,
    ...shown,
    plan: 'id' in plan ? plan : null,
    tag_ids: tags.tags.map(({ id }) => id),
  });
}

export function conversationItem(world: World, conversation: Conversation): object {
  const { statistics, ...shown } = viewConversation(world, conversation);
  return { ...shown, statistics: statistics && withMoments(statistics) };
}

export const ticketItem = (world: World, ticket: Ticket) => ({
  ...viewTicket(world, ticket, world.get(Conversations, ticket.id)),
  channel: 'messenger',
});
