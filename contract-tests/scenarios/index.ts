import type { Scenario } from '../../src/suite/run.js';
import activityLogSearch from './admins/activity-log-search.js';
import adminAway from './admins/away.js';
import admins from './admins/directory.js';
import aiContent from './ai-content/sources-and-pages.js';
import articleDrafts from './articles/draft-and-versions.js';
import articleSearch from './articles/search.js';
import articleTags from './articles/tags.js';
import articles from './articles/write-and-read.js';
import audiences from './audiences/define-and-aim.js';
import awayStatusReasons from './away-status-reasons/choose.js';
import brands from './brands/sender.js';
import bannerDismiss from './banners/dismiss.js';
import companyBulk from './companies/bulk.js';
import companyList from './companies/find-and-list.js';
import companyLifecycle from './companies/lifecycle.js';
import companyScroll from './companies/scroll.js';
import companySearch from './companies/search.js';
import contactActivities from './contacts/activities.js';
import contactArchive from './contacts/archive.js';
import contactBlock from './contacts/block.js';
import contactBulk from './contacts/bulk.js';
import contactCompanies from './contacts/companies.js';
import contactConflict from './contacts/conflict.js';
import contactCreate from './contacts/create-and-retrieve.js';
import contactDelete from './contacts/delete.js';
import contactExternalId from './contacts/external-id.js';
import contactList from './contacts/list.js';
import contactMerge from './contacts/merge.js';
import contactMergeHistory from './contacts/merge-history.js';
import contactMergePreview from './contacts/merge-preview.js';
import contactSearch from './contacts/search.js';
import contactSubscriptions from './contacts/subscriptions.js';
import contactTags from './contacts/tags.js';
import contactUpdate from './contacts/update.js';
import bulkContent from './content/bulk-actions.js';
import contentSnippets from './content-snippets/write-and-tag.js';
import conversationAssign from './conversations/assign.js';
import conversationConvert from './conversations/convert-to-ticket.js';
import conversationAttributes from './conversation-attributes/create-and-enforce.js';
import conversationDelete from './conversations/delete.js';
import conversationDeletedIds from './conversations/deleted-ids.js';
import conversationHandlingEvents from './conversations/handling-events.js';
import conversationMerge from './conversations/merge.js';
import conversationParticipants from './conversations/participants.js';
import conversationRedact from './conversations/redact.js';
import conversationRunAssignmentRules from './conversations/run-assignment-rules.js';
import conversationSideConversations from './conversations/side-conversations.js';
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
import folders from './folders/put-away.js';
import collections from './help-center/collections.js';
import nestedCollections from './help-center/nested-collections.js';
import redirects from './help-center/redirects.js';
import sections from './help-center/sections.js';
import identity from './admins/me.js';
import internalArticles from './internal-articles/write-and-read.js';
import internalArticleTags from './internal-articles/tags.js';
import news from './news/publish.js';
import dataConnectorExecutions from './data-connectors/executions.js';
import dataConnectors from './data-connectors/draft-and-live.js';
import ecommerce from './ecommerce/upload.js';
import emails from './emails/list.js';
import identitySecrets from './identity-secrets/create-and-delete.js';
import ipAllowlist from './ip-allowlist/set.js';
import macros from './macros/list.js';
import macrosOfTeam from './macros/of-a-team.js';
import messageExports from './exports/messages.js';
import notes from './notes/write-and-read.js';
import officeHours from './office-hours/schedule.js';
import officeHoursExceptions from './office-hours/exceptions.js';
import reportingExports from './reporting-exports/conversations.js';
import dataAttributeEnforce from './data-attributes/enforce.js';
import dataAttributeOptions from './data-attributes/options.js';
import dataEventReport from './data-events/report.js';
import noteCompany from './notes/company.js';
import noteCompanyBefore from './notes/company-before-writing.js';
import segmentMembers from './segments/members.js';
import tagCreate from './tags/create-and-apply.js';
import tagDelete from './tags/rename-and-delete.js';
import tags from './tags/list.js';
import teamMembers from './teams/members.js';
import teamMetrics from './teams/metrics.js';
import teams from './teams/list.js';
import ticketCreate from './tickets/create-and-reply.js';
import ticketDelete from './tickets/delete.js';
import ticketEnqueue from './tickets/enqueue.js';
import ticketLink from './tickets/link-and-change-type.js';
import ticketSearch from './tickets/search-and-tag.js';
import ticketState from './tickets/state.js';
import ticketStateByCategory from './tickets/state-by-category.js';
import ticketTypes from './ticket-types/create-with-fields.js';
import calls from './calls/list-and-retrieve.js';
import finAsk from './fin/ask-run-and-escalate.js';
import finTalk from './fin/talk-and-rate.js';
import finVoice from './fin-voice/register-and-find.js';
import messageSend from './messages/send.js';
import messageWhatsApp from './messages/whatsapp-status.js';
import phoneSwitch from './phone-switches/switch.js';
import procedureInput from './procedures/collect-input.js';
import workflows from './workflows/export.js';
import visitorConvert from './visitors/convert.js';
import roles from './roles/of-admins.js';
import slaRules from './sla-rules/list-and-retrieve.js';
import dynamicContent from './dynamic-content/write-and-read.js';
import contactsDeleted from './contacts/deleted.js';
import contactGrantedCompanies from './contacts/granted-companies.js';
import conversationConsultations from './conversations/consultations.js';
import conversationRate from './conversations/rate.js';
import dataConnectorVersions from './data-connectors/versions.js';
import dataConnectorHealth from './data-connectors/health.js';
import pageWithoutAddress from './ai-content/page-without-address.js';
import conversationCompany from './conversations/company.js';
import dataAttributeChoices from './data-attributes/choices-of-texts.js';
import dataAttributesOfConversations from './data-attributes/of-conversations.js';
import finVoiceSources from './fin-voice/sources.js';
import messageSms from './messages/sms.js';
import messageWhatsAppSend from './messages/whatsapp.js';
import planRestricted from './conversations/plan-restricted.js';
import ticketSnooze from './tickets/snooze.js';
import aiContentTags from './ai-content/tags.js';
import adminsRefusals from './admins/refusals.js';
import aiContentRefusals from './ai-content/refusals.js';
import articlesRefusals from './articles/refusals.js';
import audiencesRefusals from './audiences/refusals.js';
import bannersRefusals from './banners/refusals.js';
import brandsRefusals from './brands/refusals.js';
import callsRefusals from './calls/refusals.js';
import finVoiceRefusals from './fin-voice/refusals.js';
import companiesRefusals from './companies/refusals.js';
import contactsRefusals from './contacts/refusals.js';
import contentRefusals from './content/refusals.js';
import contentSnippetsRefusals from './content-snippets/refusals.js';
import conversationAttributesRefusals from './conversation-attributes/refusals.js';
import conversationsRefusals from './conversations/refusals.js';
import customObjectsRefusals from './custom-objects/refusals.js';
import dataAttributesRefusals from './data-attributes/refusals.js';
import dataConnectorsRefusals from './data-connectors/refusals.js';
import dataEventsRefusals from './data-events/refusals.js';
import exportsRefusals from './exports/refusals.js';
import ecommerceRefusals from './ecommerce/refusals.js';
import dynamicContentRefusals from './dynamic-content/refusals.js';
import finRefusals from './fin/refusals.js';
import foldersRefusals from './folders/refusals.js';
import helpCenterRefusals from './help-center/refusals.js';
import identitySecretsRefusals from './identity-secrets/refusals.js';
import internalArticlesRefusals from './internal-articles/refusals.js';
import ipAllowlistRefusals from './ip-allowlist/refusals.js';
import macrosRefusals from './macros/refusals.js';
import messagesRefusals from './messages/refusals.js';
import newsRefusals from './news/refusals.js';
import notesRefusals from './notes/refusals.js';
import officeHoursRefusals from './office-hours/refusals.js';
import phoneSwitchesRefusals from './phone-switches/refusals.js';
import proceduresRefusals from './procedures/refusals.js';
import reportingExportsRefusals from './reporting-exports/refusals.js';
import tagsRefusals from './tags/refusals.js';
import teamsRefusals from './teams/refusals.js';
import ticketsRefusals from './tickets/refusals.js';
import ticketTypesRefusals from './ticket-types/refusals.js';
import visitorsRefusals from './visitors/refusals.js';
import workflowsRefusals from './workflows/refusals.js';
import audiencesConflicts from './audiences/conflicts.js';
import articlesConflicts from './articles/conflicts.js';
import internalArticlesConflicts from './internal-articles/conflicts.js';
import companiesBulkRefusals from './companies/bulk-refusals.js';
import contactsBulkRefusals from './contacts/bulk-refusals.js';
import contactsMergedExternalId from './contacts/merged-external-id.js';
import contactsTakenExternalId from './contacts/taken-external-id.js';
import contentSnippetsConflicts from './content-snippets/conflicts.js';
import conversationAttributesConflicts from './conversation-attributes/conflicts.js';
import dataAttributesConflicts from './data-attributes/conflicts.js';
import dataConnectorsConflicts from './data-connectors/conflicts.js';
import dataEventsOfNobody from './data-events/of-nobody.js';
import exportsCanceledTwice from './exports/canceled-twice.js';
import foldersConflicts from './folders/conflicts.js';
import dynamicContentConflicts from './dynamic-content/conflicts.js';
import messagesEmailWithoutSubject from './messages/email-without-subject.js';
import officeHoursConflicts from './office-hours/conflicts.js';
import phoneSwitchesLandline from './phone-switches/landline.js';
import tagsOfNobody from './tags/of-nobody.js';
import ticketsUnlinkFromAnother from './tickets/unlink-from-another.js';

/** Every story, in the order in which the table shows them. */
import finEscalateByUser from './fin/escalate-by-user.js';
import adminsActivityLog from './admins/activity-log.js';
import aiContentPages from './ai-content/pages.js';
import articlesPages from './articles/pages.js';
import articlesTranslatedVersions from './articles/translated-versions.js';
import articlesVersionPages from './articles/version-pages.js';
import audiencesPages from './audiences/pages.js';
import companiesOrderAndSegment from './companies/order-and-segment.js';
import companiesPages from './companies/pages.js';
import contactsActivityPages from './contacts/activity-pages.js';
import contactsDeletedPages from './contacts/deleted-pages.js';
import contactsEscapeIdentity from './contacts/escape-identity.js';
import contactsGrantedCompanyPages from './contacts/granted-company-pages.js';
import contactsMergeHistoryShown from './contacts/merge-history-shown.js';
import contentSnippetsPages from './content-snippets/pages.js';
import contentSearchInFolder from './content/search-in-folder.js';
import contentSearchPages from './content/search-pages.js';
import contentSearch from './content/search.js';
import conversationsDeletedOrder from './conversations/deleted-order.js';
import conversationsMonitorsAndScorecards from './conversations/monitors-and-scorecards.js';
import conversationsShownParts from './conversations/shown-parts.js';
import customObjectsPages from './custom-objects/pages.js';
import dataConnectorsExecutionPages from './data-connectors/execution-pages.js';
import dataConnectorsPages from './data-connectors/pages.js';
import dataEventsOfWhom from './data-events/of-whom.js';
import dynamicContentPages from './dynamic-content/pages.js';
import foldersPages from './folders/pages.js';
import helpCenterPages from './help-center/pages.js';
import helpCenterRedirectPages from './help-center/redirect-pages.js';
import helpCenterSectionPages from './help-center/section-pages.js';
import internalArticlesPages from './internal-articles/pages.js';
import internalArticlesSearchPages from './internal-articles/search-pages.js';
import macrosPages from './macros/pages.js';
import newsPages from './news/pages.js';
import notesCompanyPages from './notes/company-pages.js';
import notesPages from './notes/pages.js';
import teamsIdle from './teams/idle.js';
import audiencesPredicates from './audiences/predicates.js';
import companiesCustomAttributes from './companies/custom-attributes.js';
import contactsCustomAttributes from './contacts/custom-attributes.js';
import contactsSearchValues from './contacts/search-values.js';
import contentSnippetsBlocks from './content-snippets/blocks.js';
import contentBulkAudience from './content/bulk-audience.js';
import conversationAttributesKinds from './conversation-attributes/kinds.js';
import conversationsAttachBy from './conversations/attach-by.js';
import conversationsReplyAsContact from './conversations/reply-as-contact.js';
import conversationsSearchValues from './conversations/search-values.js';
import dynamicContentBlocks from './dynamic-content/blocks.js';
import messagesEmail from './messages/email.js';
import messagesFromContact from './messages/from-contact.js';
import ticketTypesKindsOfFields from './ticket-types/kinds-of-fields.js';
import ticketsForWhom from './tickets/for-whom.js';
import ticketsQuickReplies from './tickets/quick-replies.js';
import ticketsReplyAsContact from './tickets/reply-as-contact.js';
import ticketsSearchValues from './tickets/search-values.js';
import visitorsConvertToLead from './visitors/convert-to-lead.js';
import visitorsMergeIntoContact from './visitors/merge-into-contact.js';
import internalArticlesBlocks from './internal-articles/blocks.js';
import finAttachments from './fin/attachments.js';
import messagesToSeveral from './messages/to-several.js';
import conversationsRedactPart from './conversations/redact-part.js';

export const scenarios: readonly Scenario[] = [
  identity,
  admins,
  teams,
  tags,
  tagCreate,
  tagDelete,
  contactCreate,
  contactUpdate,
  contactConflict,
  contactList,
  contactSearch,
  contactExternalId,
  contactArchive,
  contactDelete,
  contactBlock,
  contactCompanies,
  contactTags,
  contactSubscriptions,
  contactMerge,
  contactMergeHistory,
  contactMergePreview,
  contactActivities,
  contactBulk,
  companyLifecycle,
  companyList,
  companyScroll,
  companySearch,
  companyBulk,
  segmentMembers,
  noteCompany,
  noteCompanyBefore,
  dataAttributeEnforce,
  dataAttributeOptions,
  dataEventReport,
  visitorConvert,
  bannerDismiss,
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
  conversationAttributes,
  conversationDelete,
  conversationDeletedIds,
  conversationHandlingEvents,
  conversationMerge,
  conversationParticipants,
  conversationRedact,
  conversationRunAssignmentRules,
  conversationSideConversations,
  conversationErrors,
  conversationVersion,
  notes,
  dataAttributes,
  ticketCreate,
  ticketDelete,
  ticketEnqueue,
  ticketLink,
  ticketSearch,
  ticketState,
  ticketStateByCategory,
  ticketTypes,
  calls,
  finAsk,
  finTalk,
  finVoice,
  messageSend,
  messageWhatsApp,
  phoneSwitch,
  procedureInput,
  articles,
  articleSearch,
  articleDrafts,
  articleTags,
  collections,
  nestedCollections,
  sections,
  redirects,
  internalArticles,
  internalArticleTags,
  contentSnippets,
  folders,
  news,
  aiContent,
  bulkContent,
  audiences,
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
  roles,
  slaRules,
  dynamicContent,
  contactsDeleted,
  contactGrantedCompanies,
  conversationConsultations,
  conversationRate,
  dataConnectorVersions,
  dataConnectorHealth,
  aiContentTags,
  pageWithoutAddress,
  conversationCompany,
  dataAttributeChoices,
  dataAttributesOfConversations,
  finVoiceSources,
  messageSms,
  messageWhatsAppSend,
  ticketSnooze,
  adminsRefusals,
  aiContentRefusals,
  articlesRefusals,
  audiencesRefusals,
  bannersRefusals,
  brandsRefusals,
  callsRefusals,
  finVoiceRefusals,
  companiesRefusals,
  contactsRefusals,
  contentRefusals,
  contentSnippetsRefusals,
  conversationAttributesRefusals,
  conversationsRefusals,
  planRestricted,
  customObjectsRefusals,
  dataAttributesRefusals,
  dataConnectorsRefusals,
  dataEventsRefusals,
  exportsRefusals,
  dynamicContentRefusals,
  ecommerceRefusals,
  finRefusals,
  foldersRefusals,
  helpCenterRefusals,
  identitySecretsRefusals,
  internalArticlesRefusals,
  ipAllowlistRefusals,
  macrosRefusals,
  messagesRefusals,
  newsRefusals,
  notesRefusals,
  officeHoursRefusals,
  phoneSwitchesRefusals,
  proceduresRefusals,
  reportingExportsRefusals,
  tagsRefusals,
  teamsRefusals,
  ticketsRefusals,
  ticketTypesRefusals,
  visitorsRefusals,
  workflowsRefusals,
  audiencesConflicts,
  articlesConflicts,
  internalArticlesConflicts,
  companiesBulkRefusals,
  contactsBulkRefusals,
  contactsMergedExternalId,
  contactsTakenExternalId,
  contentSnippetsConflicts,
  conversationAttributesConflicts,
  dataAttributesConflicts,
  dataConnectorsConflicts,
  dataEventsOfNobody,
  exportsCanceledTwice,
  foldersConflicts,
  dynamicContentConflicts,
  messagesEmailWithoutSubject,
  officeHoursConflicts,
  phoneSwitchesLandline,
  tagsOfNobody,
  ticketsUnlinkFromAnother,
  adminsActivityLog,
  aiContentPages,
  articlesPages,
  articlesTranslatedVersions,
  articlesVersionPages,
  audiencesPages,
  companiesOrderAndSegment,
  companiesPages,
  contactsActivityPages,
  contactsDeletedPages,
  contactsEscapeIdentity,
  contactsGrantedCompanyPages,
  contactsMergeHistoryShown,
  contentSnippetsPages,
  contentSearchInFolder,
  contentSearchPages,
  contentSearch,
  conversationsDeletedOrder,
  conversationsMonitorsAndScorecards,
  conversationsShownParts,
  customObjectsPages,
  dataConnectorsExecutionPages,
  dataConnectorsPages,
  dataEventsOfWhom,
  dynamicContentPages,
  foldersPages,
  helpCenterPages,
  helpCenterRedirectPages,
  helpCenterSectionPages,
  internalArticlesPages,
  internalArticlesSearchPages,
  macrosPages,
  newsPages,
  notesCompanyPages,
  notesPages,
  teamsIdle,
  finEscalateByUser,
  audiencesPredicates,
  companiesCustomAttributes,
  contactsCustomAttributes,
  contactsSearchValues,
  contentSnippetsBlocks,
  contentBulkAudience,
  conversationAttributesKinds,
  conversationsAttachBy,
  conversationsReplyAsContact,
  conversationsSearchValues,
  dynamicContentBlocks,
  messagesEmail,
  messagesFromContact,
  ticketTypesKindsOfFields,
  ticketsForWhom,
  ticketsQuickReplies,
  ticketsReplyAsContact,
  ticketsSearchValues,
  visitorsConvertToLead,
  visitorsMergeIntoContact,
  internalArticlesBlocks,
  finAttachments,
  messagesToSeveral,
  conversationsRedactPart,
];
