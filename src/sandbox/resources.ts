import type { Resource } from './resource.js';
import { activityLogs } from './resources/activity-logs.js';
import { admins } from './resources/admins/admins.js';
import { audiences } from './resources/audiences.js';
import { awayStatusReasons } from './resources/away-status-reasons.js';
import { brands } from './resources/brands.js';
import { calls } from './resources/calls.js';
import { companies } from './resources/companies/companies.js';
import { contacts } from './resources/contacts/contacts.js';
import { merges } from './resources/contacts/merges.js';
import { conversations } from './resources/conversations/conversations.js';
import { customObjects } from './resources/custom-objects.js';
import { dataAttributes } from './resources/data-attributes.js';
import { dataConnectors } from './resources/data-connectors/data-connectors.js';
import { ecommerce } from './resources/ecommerce.js';
import { emails } from './resources/emails.js';
import { dataExports } from './resources/exports/data-exports.js';
import { reportingDataExports } from './resources/exports/reporting-data-exports.js';
import { identitySecrets } from './resources/identity-secrets.js';
import { ipAllowlist } from './resources/ip-allowlist.js';
import { macros } from './resources/macros.js';
import { notes } from './resources/notes.js';
import { officeHours } from './resources/office-hours.js';
import { tags } from './resources/tags/tags.js';
import { teams } from './resources/teams.js';
import { tickets } from './resources/tickets/tickets.js';
import { workflows } from './resources/workflows.js';

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
  awayStatusReasons,
  emails,
  brands,
  customObjects,
  dataConnectors,
  identitySecrets,
  ipAllowlist,
  macros,
  officeHours,
  reportingDataExports,
  workflows,
];
