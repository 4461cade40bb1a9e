import type { Resource } from './resource.js';
import { activityLogs } from './resources/activity-logs.js';
import { admins } from './resources/admins/admins.js';
import { audiences } from './resources/audiences.js';
import { calls } from './resources/calls.js';
import { companies } from './resources/companies/companies.js';
import { contacts } from './resources/contacts/contacts.js';
import { merges } from './resources/contacts/merges.js';
import { conversations } from './resources/conversations/conversations.js';
import { dataAttributes } from './resources/data-attributes.js';
import { dataExports } from './resources/data-exports.js';
import { ecommerce } from './resources/ecommerce.js';
import { jobs } from './resources/jobs.js';
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
  merges,
  notes,
  dataAttributes,
  tickets,
  conversations,
  activityLogs,
  audiences,
  calls,
  dataExports,
  ecommerce,
  jobs,
];
