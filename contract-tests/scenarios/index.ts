import type { Scenario } from '../../src/suite/run.js';
import activityLogSearch from './admins/activity-log-search.js';
import adminAway from './admins/away.js';
import admins from './admins/directory.js';
import awayStatusReasons from './away-status-reasons/choose.js';
import brands from './brands/sender.js';
import contactConflict from './contacts/conflict.js';
import contactCreate from './contacts/create-and-retrieve.js';
import contactList from './contacts/list.js';
import contactSearch from './contacts/search.js';
import contactUpdate from './contacts/update.js';
import conversationAssign from './conversations/assign.js';
import conversationConvert from './conversations/convert-to-ticket.js';
import conversationErrors from './conversations/errors.js';
import conversationList from './conversations/list.js';
import conversationPartUpdate from './conversations/update-part.js';
import conversationQuickReplies from './conversations/quick-replies.js';
import conversationReply from './conversations/reply-and-close.js';
import conversationReplyLast from './conversations/reply-to-last.js';
import conversationSearch from './conversations/search.js';
import conversationSnooze from './conversations/snooze.js';
import conversationTag from './conversations/tag.js';
import conversationTitle from './conversations/title.js';
import conversationUpdate from './conversations/update.js';
import conversationVersion from './conversations/version-without-endpoint.js';
import customObjects from './custom-objects/order.js';
import customObjectsLinked from './custom-objects/linked.js';
import dataAttributes from './data-attributes/create-and-archive.js';
import dataConnectorExecutions from './data-connectors/executions.js';
import dataConnectors from './data-connectors/draft-and-live.js';
import ecommerce from './ecommerce/upload.js';
import emails from './emails/list.js';
import identity from './admins/me.js';
import identitySecrets from './identity-secrets/create-and-delete.js';
import ipAllowlist from './ip-allowlist/set.js';
import macros from './macros/list.js';
import macrosOfTeam from './macros/of-a-team.js';
import messageExports from './exports/messages.js';
import notes from './notes/write-and-read.js';
import officeHours from './office-hours/schedule.js';
import officeHoursExceptions from './office-hours/exceptions.js';
import reportingExports from './reporting-exports/conversations.js';
import tagCreate from './tags/create-and-apply.js';
import tags from './tags/list.js';
import teamMembers from './teams/members.js';
import teamMetrics from './teams/metrics.js';
import teams from './teams/list.js';
import workflows from './workflows/export.js';

/** Every story, in the order in which the table shows them. */
export const scenarios: readonly Scenario[] = [
  identity,
  admins,
  teams,
  tags,
  tagCreate,
  contactCreate,
  contactUpdate,
  contactConflict,
  contactList,
  contactSearch,
  conversationList,
  conversationReply,
  conversationReplyLast,
  conversationQuickReplies,
  conversationSnooze,
  conversationAssign,
  conversationTag,
  conversationUpdate,
  conversationTitle,
  conversationSearch,
  conversationConvert,
  conversationPartUpdate,
  conversationErrors,
  conversationVersion,
  notes,
  dataAttributes,
  adminAway,
  activityLogSearch,
  awayStatusReasons,
  brands,
  customObjects,
  customObjectsLinked,
  dataConnectors,
  dataConnectorExecutions,
  ecommerce,
  emails,
  identitySecrets,
  ipAllowlist,
  macros,
  macrosOfTeam,
  messageExports,
  officeHours,
  officeHoursExceptions,
  reportingExports,
  teamMembers,
  teamMetrics,
  workflows,
];
