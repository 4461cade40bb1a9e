import type { Scenario } from '../../src/suite/run.js';
import adminsActivityLogSearch from './admins/activity-log-search.js';
import adminsActivityLog from './admins/activity-log.js';
import adminsAway from './admins/away.js';
import adminsDirectory from './admins/directory.js';
import adminsMe from './admins/me.js';
import adminsRefusals from './admins/refusals.js';
import aiContentPageWithoutAddress from './ai-content/page-without-address.js';
import aiContentPages from './ai-content/pages.js';
import aiContentRefusals from './ai-content/refusals.js';
import aiContentSourcesAndAudiences from './ai-content/sources-and-audiences.js';
import aiContentSourcesAndPages from './ai-content/sources-and-pages.js';
import aiContentTags from './ai-content/tags.js';
import articlesConflicts from './articles/conflicts.js';
import articlesDraftAndVersions from './articles/draft-and-versions.js';
import articlesDraftLanguages from './articles/draft-languages.js';
import articlesLanguages from './articles/languages.js';
import articlesPages from './articles/pages.js';
import articlesRefusals from './articles/refusals.js';
import articlesSearch from './articles/search.js';
import articlesTags from './articles/tags.js';
import articlesTranslatedVersions from './articles/translated-versions.js';
import articlesVersionPages from './articles/version-pages.js';
import articlesWriteAndRead from './articles/write-and-read.js';
import audiencesConflicts from './audiences/conflicts.js';
import audiencesDefineAndAim from './audiences/define-and-aim.js';
import audiencesPages from './audiences/pages.js';
import audiencesPredicates from './audiences/predicates.js';
import audiencesRefusals from './audiences/refusals.js';
import awayStatusReasonsChoose from './away-status-reasons/choose.js';
import awayStatusReasonsList from './away-status-reasons/list.js';
import bannersDismiss from './banners/dismiss.js';
import bannersOfANewContact from './banners/of-a-new-contact.js';
import bannersRefusals from './banners/refusals.js';
import brandsRefusals from './brands/refusals.js';
import brandsSender from './brands/sender.js';
import callsList from './calls/list.js';
import callsListAndRetrieve from './calls/list-and-retrieve.js';
import callsRefusals from './calls/refusals.js';
import companiesBulkRefusals from './companies/bulk-refusals.js';
import companiesBulk from './companies/bulk.js';
import companiesCustomAttributes from './companies/custom-attributes.js';
import companiesFindAndList from './companies/find-and-list.js';
import companiesLifecycle from './companies/lifecycle.js';
import companiesOrderAndSegment from './companies/order-and-segment.js';
import companiesPages from './companies/pages.js';
import companiesRefusals from './companies/refusals.js';
import companiesScroll from './companies/scroll.js';
import companiesSearchValues from './companies/search-values.js';
import companiesSearch from './companies/search.js';
import contactsActivities from './contacts/activities.js';
import contactsActivityPages from './contacts/activity-pages.js';
import contactsArchive from './contacts/archive.js';
import contactsBlock from './contacts/block.js';
import contactsBulkRefusals from './contacts/bulk-refusals.js';
import contactsBulk from './contacts/bulk.js';
import contactsCompanies from './contacts/companies.js';
import contactsConflict from './contacts/conflict.js';
import contactsCreateAndRetrieve from './contacts/create-and-retrieve.js';
import contactsCustomAttributes from './contacts/custom-attributes.js';
import contactsDelete from './contacts/delete.js';
import contactsDeletedPages from './contacts/deleted-pages.js';
import contactsDeleted from './contacts/deleted.js';
import contactsEscapeIdentity from './contacts/escape-identity.js';
import contactsExternalId from './contacts/external-id.js';
import contactsGrantedCompanies from './contacts/granted-companies.js';
import contactsGrantedCompanyPages from './contacts/granted-company-pages.js';
import contactsList from './contacts/list.js';
import contactsMergeHistoryShown from './contacts/merge-history-shown.js';
import contactsMergeHistory from './contacts/merge-history.js';
import contactsMergePreview from './contacts/merge-preview.js';
import contactsMerge from './contacts/merge.js';
import contactsMergedExternalId from './contacts/merged-external-id.js';
import contactsRefusals from './contacts/refusals.js';
import contactsSearchValues from './contacts/search-values.js';
import contactsSearch from './contacts/search.js';
import contactsSubscriptions from './contacts/subscriptions.js';
import contactsTags from './contacts/tags.js';
import contactsTakenExternalId from './contacts/taken-external-id.js';
import contactsUpdate from './contacts/update.js';
import contentSnippetsBlocks from './content-snippets/blocks.js';
import contentSnippetsConflicts from './content-snippets/conflicts.js';
import contentSnippetsPages from './content-snippets/pages.js';
import contentSnippetsRefusals from './content-snippets/refusals.js';
import contentSnippetsWriteAndTag from './content-snippets/write-and-tag.js';
import contentBulkActions from './content/bulk-actions.js';
import contentBulkAudience from './content/bulk-audience.js';
import contentRefusals from './content/refusals.js';
import contentSearchInFolder from './content/search-in-folder.js';
import contentSearchPages from './content/search-pages.js';
import contentSearch from './content/search.js';
import conversationAttributesConflicts from './conversation-attributes/conflicts.js';
import conversationAttributesCreateAndEnforce from './conversation-attributes/create-and-enforce.js';
import conversationAttributesKinds from './conversation-attributes/kinds.js';
import conversationAttributesRefusals from './conversation-attributes/refusals.js';
import conversationsAssign from './conversations/assign.js';
import conversationsAssignToTeam from './conversations/assign-to-team.js';
import conversationsAttachBy from './conversations/attach-by.js';
import conversationsCompany from './conversations/company.js';
import conversationsConsultations from './conversations/consultations.js';
import conversationsConvertToTicket from './conversations/convert-to-ticket.js';
import conversationsDelete from './conversations/delete.js';
import conversationsDeletedIds from './conversations/deleted-ids.js';
import conversationsDeletedOrder from './conversations/deleted-order.js';
import conversationsErrors from './conversations/errors.js';
import conversationsHandlingEvents from './conversations/handling-events.js';
import conversationsList from './conversations/list.js';
import conversationsMerge from './conversations/merge.js';
import conversationsMonitorsAndScorecards from './conversations/monitors-and-scorecards.js';
import conversationsOfferAnswers from './conversations/offer-answers.js';
import conversationsParticipants from './conversations/participants.js';
import conversationsPlanRestricted from './conversations/plan-restricted.js';
import conversationsQuickReplies from './conversations/quick-replies.js';
import conversationsRate from './conversations/rate.js';
import conversationsRedact from './conversations/redact.js';
import conversationsRefusals from './conversations/refusals.js';
import conversationsReplyAndClose from './conversations/reply-and-close.js';
import conversationsReplyAsContact from './conversations/reply-as-contact.js';
import conversationsReplyByAddress from './conversations/reply-by-address.js';
import conversationsReplyToLast from './conversations/reply-to-last.js';
import conversationsRunAssignmentRules from './conversations/run-assignment-rules.js';
import conversationsSearchValues from './conversations/search-values.js';
import conversationsSearch from './conversations/search.js';
import conversationsShownParts from './conversations/shown-parts.js';
import conversationsSideConversations from './conversations/side-conversations.js';
import conversationsSnooze from './conversations/snooze.js';
import conversationsTag from './conversations/tag.js';
import conversationsTitle from './conversations/title.js';
import conversationsUnknownCompany from './conversations/unknown-company.js';
import conversationsUpdatePart from './conversations/update-part.js';
import conversationsUpdate from './conversations/update.js';
import conversationsVersionWithoutEndpoint from './conversations/version-without-endpoint.js';
import customObjectsLinkedById from './custom-objects/linked-by-id.js';
import customObjectsLinked from './custom-objects/linked.js';
import customObjectsOrder from './custom-objects/order.js';
import customObjectsPages from './custom-objects/pages.js';
import customObjectsRefusals from './custom-objects/refusals.js';
import dataAttributesChoicesOfTexts from './data-attributes/choices-of-texts.js';
import dataAttributesConflicts from './data-attributes/conflicts.js';
import dataAttributesCreateAndArchive from './data-attributes/create-and-archive.js';
import dataAttributesEnforce from './data-attributes/enforce.js';
import dataAttributesOfConversations from './data-attributes/of-conversations.js';
import dataAttributesOptions from './data-attributes/options.js';
import dataAttributesRefusals from './data-attributes/refusals.js';
import dataConnectorsConflicts from './data-connectors/conflicts.js';
import dataConnectorsDraftAndLive from './data-connectors/draft-and-live.js';
import dataConnectorsExecutionPages from './data-connectors/execution-pages.js';
import dataConnectorsExecutions from './data-connectors/executions.js';
import dataConnectorsHealth from './data-connectors/health.js';
import dataConnectorsPages from './data-connectors/pages.js';
import dataConnectorsRefusals from './data-connectors/refusals.js';
import dataConnectorsVersions from './data-connectors/versions.js';
import dataEventsOfANewContact from './data-events/of-a-new-contact.js';
import dataEventsOfNobody from './data-events/of-nobody.js';
import dataEventsOfWhom from './data-events/of-whom.js';
import dataEventsRefusals from './data-events/refusals.js';
import dataEventsReport from './data-events/report.js';
import dynamicContentBlocks from './dynamic-content/blocks.js';
import dynamicContentConflicts from './dynamic-content/conflicts.js';
import dynamicContentPages from './dynamic-content/pages.js';
import dynamicContentRefusals from './dynamic-content/refusals.js';
import dynamicContentWriteAndRead from './dynamic-content/write-and-read.js';
import ecommerceRefusals from './ecommerce/refusals.js';
import ecommerceUpload from './ecommerce/upload.js';
import emailsList from './emails/list.js';
import exportsCanceledTwice from './exports/canceled-twice.js';
import exportsMessages from './exports/messages.js';
import exportsRefusals from './exports/refusals.js';
import finVoiceRefusals from './fin-voice/refusals.js';
import finVoiceRegisterAndFind from './fin-voice/register-and-find.js';
import finVoiceSources from './fin-voice/sources.js';
import finAskRunAndEscalate from './fin/ask-run-and-escalate.js';
import finAttachments from './fin/attachments.js';
import finEscalateByUser from './fin/escalate-by-user.js';
import finRefusals from './fin/refusals.js';
import finTalkAndRate from './fin/talk-and-rate.js';
import foldersConflicts from './folders/conflicts.js';
import foldersPages from './folders/pages.js';
import foldersPutAway from './folders/put-away.js';
import foldersRefusals from './folders/refusals.js';
import helpCenterCollections from './help-center/collections.js';
import helpCenterNestedCollections from './help-center/nested-collections.js';
import helpCenterPages from './help-center/pages.js';
import helpCenterRedirectPages from './help-center/redirect-pages.js';
import helpCenterRedirects from './help-center/redirects.js';
import helpCenterRefusals from './help-center/refusals.js';
import helpCenterSectionPages from './help-center/section-pages.js';
import helpCenterSections from './help-center/sections.js';
import identitySecretsCreateAndDelete from './identity-secrets/create-and-delete.js';
import identitySecretsRefusals from './identity-secrets/refusals.js';
import internalArticlesBlocks from './internal-articles/blocks.js';
import internalArticlesConflicts from './internal-articles/conflicts.js';
import internalArticlesPages from './internal-articles/pages.js';
import internalArticlesRefusals from './internal-articles/refusals.js';
import internalArticlesSearchPages from './internal-articles/search-pages.js';
import internalArticlesTags from './internal-articles/tags.js';
import internalArticlesWriteAndRead from './internal-articles/write-and-read.js';
import ipAllowlistRead from './ip-allowlist/read.js';
import ipAllowlistRefusals from './ip-allowlist/refusals.js';
import ipAllowlistSet from './ip-allowlist/set.js';
import macrosList from './macros/list.js';
import macrosOfATeam from './macros/of-a-team.js';
import macrosPages from './macros/pages.js';
import macrosRefusals from './macros/refusals.js';
import messagesCopies from './messages/copies.js';
import messagesEmailWithoutSubject from './messages/email-without-subject.js';
import messagesEmail from './messages/email.js';
import messagesFromContact from './messages/from-contact.js';
import messagesRefusals from './messages/refusals.js';
import messagesSend from './messages/send.js';
import messagesSms from './messages/sms.js';
import messagesToSeveral from './messages/to-several.js';
import messagesWhatsappStatus from './messages/whatsapp-status.js';
import messagesWhatsapp from './messages/whatsapp.js';
import newsDraft from './news/draft.js';
import newsPages from './news/pages.js';
import newsPublish from './news/publish.js';
import newsRefusals from './news/refusals.js';
import notesCompanyBeforeWriting from './notes/company-before-writing.js';
import notesCompanyPages from './notes/company-pages.js';
import notesCompany from './notes/company.js';
import notesPages from './notes/pages.js';
import notesRefusals from './notes/refusals.js';
import notesWriteAndRead from './notes/write-and-read.js';
import officeHoursConflicts from './office-hours/conflicts.js';
import officeHoursExceptions from './office-hours/exceptions.js';
import officeHoursRefusals from './office-hours/refusals.js';
import officeHoursSchedule from './office-hours/schedule.js';
import phoneSwitchesLandline from './phone-switches/landline.js';
import phoneSwitchesRefusals from './phone-switches/refusals.js';
import phoneSwitchesSwitch from './phone-switches/switch.js';
import proceduresCollectInput from './procedures/collect-input.js';
import proceduresRefusals from './procedures/refusals.js';
import reportingExportsConversations from './reporting-exports/conversations.js';
import reportingExportsDatasets from './reporting-exports/datasets.js';
import reportingExportsRefusals from './reporting-exports/refusals.js';
import rolesOfAdmins from './roles/of-admins.js';
import segmentsList from './segments/list.js';
import segmentsMembers from './segments/members.js';
import slaRulesListAndRetrieve from './sla-rules/list-and-retrieve.js';
import tagsCreateAndApply from './tags/create-and-apply.js';
import tagsList from './tags/list.js';
import tagsOfNobody from './tags/of-nobody.js';
import tagsRefusals from './tags/refusals.js';
import tagsRenameAndDelete from './tags/rename-and-delete.js';
import teamsIdle from './teams/idle.js';
import teamsList from './teams/list.js';
import teamsMembers from './teams/members.js';
import teamsMetrics from './teams/metrics.js';
import teamsRefusals from './teams/refusals.js';
import ticketTypesCreateWithFields from './ticket-types/create-with-fields.js';
import ticketTypesKindsOfFields from './ticket-types/kinds-of-fields.js';
import ticketTypesRefusals from './ticket-types/refusals.js';
import ticketsCreateAndReply from './tickets/create-and-reply.js';
import ticketsDelete from './tickets/delete.js';
import ticketsEnqueue from './tickets/enqueue.js';
import ticketsForAnAddress from './tickets/for-an-address.js';
import ticketsForWhom from './tickets/for-whom.js';
import ticketsLinkAndChangeType from './tickets/link-and-change-type.js';
import ticketsQuickReplies from './tickets/quick-replies.js';
import ticketsRefusals from './tickets/refusals.js';
import ticketsReplyAsContact from './tickets/reply-as-contact.js';
import ticketsReplyByAddress from './tickets/reply-by-address.js';
import ticketsSearchAndTag from './tickets/search-and-tag.js';
import ticketsSearchValues from './tickets/search-values.js';
import ticketsSnooze from './tickets/snooze.js';
import ticketsStateByCategory from './tickets/state-by-category.js';
import ticketsState from './tickets/state.js';
import ticketsUnlinkFromAnother from './tickets/unlink-from-another.js';
import visitorsConvertToLead from './visitors/convert-to-lead.js';
import visitorsConvert from './visitors/convert.js';
import visitorsMergeByAddress from './visitors/merge-by-address.js';
import visitorsMergeIntoContact from './visitors/merge-into-contact.js';
import visitorsRefusals from './visitors/refusals.js';
import workflowsExport from './workflows/export.js';
import workflowsRefusals from './workflows/refusals.js';

/** Every story, by resource. */
export const scenarios: readonly Scenario[] = [
  adminsActivityLogSearch,
  adminsActivityLog,
  adminsAway,
  adminsDirectory,
  adminsMe,
  adminsRefusals,
  aiContentPageWithoutAddress,
  aiContentPages,
  aiContentRefusals,
  aiContentSourcesAndAudiences,
  aiContentSourcesAndPages,
  aiContentTags,
  articlesConflicts,
  articlesDraftAndVersions,
  articlesDraftLanguages,
  articlesLanguages,
  articlesPages,
  articlesRefusals,
  articlesSearch,
  articlesTags,
  articlesTranslatedVersions,
  articlesVersionPages,
  articlesWriteAndRead,
  audiencesConflicts,
  audiencesDefineAndAim,
  audiencesPages,
  audiencesPredicates,
  audiencesRefusals,
  awayStatusReasonsChoose,
  awayStatusReasonsList,
  bannersDismiss,
  bannersOfANewContact,
  bannersRefusals,
  brandsRefusals,
  brandsSender,
  callsList,
  callsListAndRetrieve,
  callsRefusals,
  companiesBulkRefusals,
  companiesBulk,
  companiesCustomAttributes,
  companiesFindAndList,
  companiesLifecycle,
  companiesOrderAndSegment,
  companiesPages,
  companiesRefusals,
  companiesScroll,
  companiesSearchValues,
  companiesSearch,
  contactsActivities,
  contactsActivityPages,
  contactsArchive,
  contactsBlock,
  contactsBulkRefusals,
  contactsBulk,
  contactsCompanies,
  contactsConflict,
  contactsCreateAndRetrieve,
  contactsCustomAttributes,
  contactsDelete,
  contactsDeletedPages,
  contactsDeleted,
  contactsEscapeIdentity,
  contactsExternalId,
  contactsGrantedCompanies,
  contactsGrantedCompanyPages,
  contactsList,
  contactsMergeHistoryShown,
  contactsMergeHistory,
  contactsMergePreview,
  contactsMerge,
  contactsMergedExternalId,
  contactsRefusals,
  contactsSearchValues,
  contactsSearch,
  contactsSubscriptions,
  contactsTags,
  contactsTakenExternalId,
  contactsUpdate,
  contentSnippetsBlocks,
  contentSnippetsConflicts,
  contentSnippetsPages,
  contentSnippetsRefusals,
  contentSnippetsWriteAndTag,
  contentBulkActions,
  contentBulkAudience,
  contentRefusals,
  contentSearchInFolder,
  contentSearchPages,
  contentSearch,
  conversationAttributesConflicts,
  conversationAttributesCreateAndEnforce,
  conversationAttributesKinds,
  conversationAttributesRefusals,
  conversationsAssign,
  conversationsAssignToTeam,
  conversationsAttachBy,
  conversationsCompany,
  conversationsConsultations,
  conversationsConvertToTicket,
  conversationsDelete,
  conversationsDeletedIds,
  conversationsDeletedOrder,
  conversationsErrors,
  conversationsHandlingEvents,
  conversationsList,
  conversationsMerge,
  conversationsMonitorsAndScorecards,
  conversationsOfferAnswers,
  conversationsParticipants,
  conversationsPlanRestricted,
  conversationsQuickReplies,
  conversationsRate,
  conversationsRedact,
  conversationsRefusals,
  conversationsReplyAndClose,
  conversationsReplyAsContact,
  conversationsReplyByAddress,
  conversationsReplyToLast,
  conversationsRunAssignmentRules,
  conversationsSearchValues,
  conversationsSearch,
  conversationsShownParts,
  conversationsSideConversations,
  conversationsSnooze,
  conversationsTag,
  conversationsTitle,
  conversationsUnknownCompany,
  conversationsUpdatePart,
  conversationsUpdate,
  conversationsVersionWithoutEndpoint,
  customObjectsLinkedById,
  customObjectsLinked,
  customObjectsOrder,
  customObjectsPages,
  customObjectsRefusals,
  dataAttributesChoicesOfTexts,
  dataAttributesConflicts,
  dataAttributesCreateAndArchive,
  dataAttributesEnforce,
  dataAttributesOfConversations,
  dataAttributesOptions,
  dataAttributesRefusals,
  dataConnectorsConflicts,
  dataConnectorsDraftAndLive,
  dataConnectorsExecutionPages,
  dataConnectorsExecutions,
  dataConnectorsHealth,
  dataConnectorsPages,
  dataConnectorsRefusals,
  dataConnectorsVersions,
  dataEventsOfANewContact,
  dataEventsOfNobody,
  dataEventsOfWhom,
  dataEventsRefusals,
  dataEventsReport,
  dynamicContentBlocks,
  dynamicContentConflicts,
  dynamicContentPages,
  dynamicContentRefusals,
  dynamicContentWriteAndRead,
  ecommerceRefusals,
  ecommerceUpload,
  emailsList,
  exportsCanceledTwice,
  exportsMessages,
  exportsRefusals,
  finVoiceRefusals,
  finVoiceRegisterAndFind,
  finVoiceSources,
  finAskRunAndEscalate,
  finAttachments,
  finEscalateByUser,
  finRefusals,
  finTalkAndRate,
  foldersConflicts,
  foldersPages,
  foldersPutAway,
  foldersRefusals,
  helpCenterCollections,
  helpCenterNestedCollections,
  helpCenterPages,
  helpCenterRedirectPages,
  helpCenterRedirects,
  helpCenterRefusals,
  helpCenterSectionPages,
  helpCenterSections,
  identitySecretsCreateAndDelete,
  identitySecretsRefusals,
  internalArticlesBlocks,
  internalArticlesConflicts,
  internalArticlesPages,
  internalArticlesRefusals,
  internalArticlesSearchPages,
  internalArticlesTags,
  internalArticlesWriteAndRead,
  ipAllowlistRead,
  ipAllowlistRefusals,
  ipAllowlistSet,
  macrosList,
  macrosOfATeam,
  macrosPages,
  macrosRefusals,
  messagesCopies,
  messagesEmailWithoutSubject,
  messagesEmail,
  messagesFromContact,
  messagesRefusals,
  messagesSend,
  messagesSms,
  messagesToSeveral,
  messagesWhatsappStatus,
  messagesWhatsapp,
  newsDraft,
  newsPages,
  newsPublish,
  newsRefusals,
  notesCompanyBeforeWriting,
  notesCompanyPages,
  notesCompany,
  notesPages,
  notesRefusals,
  notesWriteAndRead,
  officeHoursConflicts,
  officeHoursExceptions,
  officeHoursRefusals,
  officeHoursSchedule,
  phoneSwitchesLandline,
  phoneSwitchesRefusals,
  phoneSwitchesSwitch,
  proceduresCollectInput,
  proceduresRefusals,
  reportingExportsConversations,
  reportingExportsDatasets,
  reportingExportsRefusals,
  rolesOfAdmins,
  segmentsList,
  segmentsMembers,
  slaRulesListAndRetrieve,
  tagsCreateAndApply,
  tagsList,
  tagsOfNobody,
  tagsRefusals,
  tagsRenameAndDelete,
  teamsIdle,
  teamsList,
  teamsMembers,
  teamsMetrics,
  teamsRefusals,
  ticketTypesCreateWithFields,
  ticketTypesKindsOfFields,
  ticketTypesRefusals,
  ticketsCreateAndReply,
  ticketsDelete,
  ticketsEnqueue,
  ticketsForAnAddress,
  ticketsForWhom,
  ticketsLinkAndChangeType,
  ticketsQuickReplies,
  ticketsRefusals,
  ticketsReplyAsContact,
  ticketsReplyByAddress,
  ticketsSearchAndTag,
  ticketsSearchValues,
  ticketsSnooze,
  ticketsStateByCategory,
  ticketsState,
  ticketsUnlinkFromAnother,
  visitorsConvertToLead,
  visitorsConvert,
  visitorsMergeByAddress,
  visitorsMergeIntoContact,
  visitorsRefusals,
  workflowsExport,
  workflowsRefusals,
];
