import type { Scenario } from '../../src/suite/run.js';
import admins from './admins/directory.js';
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
import dataAttributes from './data-attributes/create-and-archive.js';
import dataAttributeEnforce from './data-attributes/enforce.js';
import dataAttributeOptions from './data-attributes/options.js';
import dataEventReport from './data-events/report.js';
import identity from './admins/me.js';
import noteCompany from './notes/company.js';
import noteCompanyBefore from './notes/company-before-writing.js';
import notes from './notes/write-and-read.js';
import segmentMembers from './segments/members.js';
import tagCreate from './tags/create-and-apply.js';
import tagDelete from './tags/rename-and-delete.js';
import tags from './tags/list.js';
import teams from './teams/list.js';
import visitorConvert from './visitors/convert.js';

/** Every story, in the order in which the table shows them. */
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
  conversationErrors,
  conversationVersion,
  notes,
  dataAttributes,
];
