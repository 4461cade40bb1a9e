import type { Resource } from './resource.js';
import { activityLogs } from './resources/activity-logs.js';
import { admins } from './resources/admins/admins.js';
import { aiContent } from './resources/ai-content.js';
import { articles } from './resources/articles/articles.js';
import { articleDrafts } from './resources/articles/drafts.js';
import { audiences } from './resources/audiences.js';
import { awayStatusReasons } from './resources/away-status-reasons.js';
import { brands } from './resources/brands.js';
import { banners } from './resources/banners.js';
import { calls } from './resources/calls.js';
import { companyJobs } from './resources/companies/bulk.js';
import { companies } from './resources/companies/companies.js';
import { contactActivities } from './resources/contacts/activities.js';
import { deletedContacts } from './resources/contacts/deleted.js';
import { grantedCompanies } from './resources/contacts/granted-companies.js';
import { contactJobs } from './resources/contacts/bulk.js';
import { contacts } from './resources/contacts/contacts.js';
import { memberships } from './resources/contacts/memberships.js';
import { merges } from './resources/contacts/merges.js';
import { conversationAttributes } from './resources/conversation-attributes.js';
import { contactStates } from './resources/contacts/states.js';
import { conversations } from './resources/conversations/conversations.js';
import { ratings } from './resources/conversations/ratings.js';
import { insights } from './resources/conversations/insights.js';
import { customObjects } from './resources/custom-objects.js';
import { dataAttributes } from './resources/data-attributes.js';
import { dataConnectorHealth } from './resources/data-connectors/health.js';
import { dataConnectorVersions } from './resources/data-connectors/versions.js';
import { dataConnectors } from './resources/data-connectors/data-connectors.js';
import { dynamicContents } from './resources/dynamic-content.js';
import { events } from './resources/events/events.js';
import { ecommerce } from './resources/ecommerce.js';
import { fin } from './resources/fin.js';
import { finVoice } from './resources/fin-voice.js';
import { jobs } from './resources/jobs.js';
import { messages } from './resources/messages.js';
import { collections } from './resources/help-center/collections.js';
import { helpCenters } from './resources/help-center/help-centers.js';
import { sections } from './resources/help-center/sections.js';
import { content } from './resources/knowledge/content.js';
import { contentSnippets } from './resources/knowledge/content-snippets.js';
import { folders } from './resources/knowledge/folders.js';
import { internalArticles } from './resources/knowledge/internal-articles.js';
import { news } from './resources/news.js';
import { phoneSwitches } from './resources/phone-switches.js';
import { procedures } from './resources/procedures.js';
import { emails } from './resources/emails.js';
import { dataExports } from './resources/exports/data-exports.js';
import { reportingDataExports } from './resources/exports/reporting-data-exports.js';
import { identitySecrets } from './resources/identity-secrets.js';
import { ipAllowlist } from './resources/ip-allowlist.js';
import { macros } from './resources/macros.js';
import { officeHours } from './resources/office-hours.js';
import { roles } from './resources/roles.js';
import { slaRules } from './resources/sla-rules.js';
import { tags } from './resources/tags/tags.js';
import { teams } from './resources/teams.js';
import { tickets } from './resources/tickets/tickets.js';
import { workflows } from './resources/workflows.js';
import { dataEvents } from './resources/data-events.js';
import { notes } from './resources/notes/notes.js';
import { segments } from './resources/segments/segments.js';
import { subscriptionTypes } from './resources/subscription-types/subscription-types.js';
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
  conversationAttributes,
  conversations,
  insights,
  activityLogs,
  aiContent,
  articles,
  articleDrafts,
  audiences,
  banners,
  calls,
  collections,
  content,
  contentSnippets,
  dataExports,
  ecommerce,
  fin,
  finVoice,
  jobs,
  messages,
  phoneSwitches,
  procedures,
  folders,
  helpCenters,
  internalArticles,
  news,
  sections,
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
  companyJobs,
  contactJobs,
  dataEvents,
  segments,
  subscriptionTypes,
  visitors,
  roles,
  slaRules,
  deletedContacts,
  grantedCompanies,
  ratings,
  dataConnectorHealth,
  dataConnectorVersions,
  dynamicContents,
  events,
];
