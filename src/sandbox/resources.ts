import type { Resource } from './resource.js';
import { activityLogs } from './resources/activity-logs.js';
import { admins } from './resources/admins/admins.js';
import { audiences } from './resources/audiences.js';
import { banners } from './resources/banners.js';
import { calls } from './resources/calls.js';
import { companyJobs } from './resources/companies/bulk.js';
import { companies } from './resources/companies/companies.js';
import { contactActivities } from './resources/contacts/activities.js';
import { contactJobs } from './resources/contacts/bulk.js';
import { contacts } from './resources/contacts/contacts.js';
import { memberships } from './resources/contacts/memberships.js';
import { merges } from './resources/contacts/merges.js';
import { contactStates } from './resources/contacts/states.js';
import { conversations } from './resources/conversations/conversations.js';
import { dataAttributes } from './resources/data-attributes.js';
import { dataEvents } from './resources/data-events.js';
import { dataExports } from './resources/data-exports.js';
import { ecommerce } from './resources/ecommerce.js';
import { notes } from './resources/notes/notes.js';
import { segments } from './resources/segments/segments.js';
import { subscriptionTypes } from './resources/subscription-types/subscription-types.js';
import { tags } from './resources/tags/tags.js';
import { teams } from './resources/teams.js';
import { tickets } from './resources/tickets/tickets.js';
import { visitors } from './resources/visitors.js';

/** Everything that the sandbox plays, in the order in which a new workspace is filled. */
export const RESOURCES: readonly Resource[] = [
  admins,
  teams,
  tags,
  companies,
  contacts,
  contactActivities,
  memberships,
  contactStates,
  merges,
  notes,
  dataAttributes,
  tickets,
  conversations,
  activityLogs,
  audiences,
  banners,
  calls,
  companyJobs,
  contactJobs,
  dataEvents,
  dataExports,
  ecommerce,
  segments,
  subscriptionTypes,
  visitors,
];
