import type { Resource } from './resource.js';
import { admins } from './resources/admins/admins.js';
import { companies } from './resources/companies/companies.js';
import { contacts } from './resources/contacts/contacts.js';
import { conversations } from './resources/conversations/conversations.js';
import { dataAttributes } from './resources/data-attributes.js';
import { notes } from './resources/notes.js';
import { tags } from './resources/tags/tags.js';
import { teams } from './resources/teams.js';
import { tickets } from './resources/tickets/tickets.js';

/** Everything that the sandbox plays, in the order in which a new workspace is filled. */
export const RESOURCES: readonly Resource[] = [
  admins,
  teams,
  tags,
  companies,
  contacts,
  notes,
  dataAttributes,
  tickets,
  conversations,
];
