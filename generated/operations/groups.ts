// Made from openapi/ by `npm run generate`. Do not edit.
import type { ListOperation, Operation } from '../../src/client/operation.js';

/**
 * Pages from outside that Fin learns from, and the sources they come from.
 */
export interface AiContent<Operations> {
  /**
   * Tag an external page
   *
   * Puts a tag on an external page. The tag has to exist already, and a file that was uploaded is answered with 404. The teammate behind the token needs the permission to manage knowledge content, an OAuth token the scope `read_write_ai_content`.
   */
  attachTagToExternalPage: Operation<Operations, 'attachTagToExternalPage'>;

  /**
   * Create a content import source
   *
   * Makes a source to which you then add pages with `createExternalPage`. A source that Intercom crawls by itself can only be set up in the workspace. An OAuth token needs the scope `read_write_ai_content`.
   */
  createContentImportSource: Operation<Operations, 'createContentImportSource'>;

  /**
   * Create an external page, or update it by your own id
   *
   * Adds a page to a source whose `sync_behavior` is `api`. If the source has a page with this `external_id` already, that page is updated. An OAuth token needs the scope `read_write_ai_content`.
   */
  createExternalPage: Operation<Operations, 'createExternalPage'>;

  /**
   * Delete a content import source
   *
   * Deletes the source and every page that came from it. An OAuth token needs the scope `read_write_ai_content`.
   */
  deleteContentImportSource: Operation<Operations, 'deleteContentImportSource'>;

  /**
   * Delete an external page
   *
   * Takes the page out of the content library, so that no answer is based on it any more, and returns what is left of it: its `html` is empty. An OAuth token needs the scope `read_write_ai_content`.
   */
  deleteExternalPage: Operation<Operations, 'deleteExternalPage'>;

  /**
   * Untag an external page
   *
   * Takes a tag off an external page. The teammate behind the token needs the permission to manage knowledge content, an OAuth token the scope `read_write_ai_content`.
   */
  detachTagFromExternalPage: Operation<Operations, 'detachTagFromExternalPage'>;

  /**
   * List content import sources
   *
   * The places from which the workspace takes pages for Fin. An answer holds one page of them.
   */
  listContentImportSources: ListOperation<Operations, 'listContentImportSources', 'data'>;

  /**
   * List external pages
   *
   * The pages that Fin knows, whether they came through the API or were imported by Intercom. An answer holds one page of them.
   */
  listExternalPages: ListOperation<Operations, 'listExternalPages', 'data'>;

  /**
   * Retrieve a content import source
   *
   * One source, without its pages.
   */
  retrieveContentImportSource: Operation<Operations, 'retrieveContentImportSource'>;

  /**
   * Retrieve an external page
   *
   * One page with its whole content.
   */
  retrieveExternalPage: Operation<Operations, 'retrieveExternalPage'>;

  /**
   * Update a content import source
   *
   * Changes the source. Send `sync_behavior` and `url` even if they stay the same. An OAuth token needs the scope `read_write_ai_content`.
   */
  updateContentImportSource: Operation<Operations, 'updateContentImportSource'>;

  /**
   * Update an external page
   *
   * Replaces title, content and address of a page that was made through the API; others cannot be changed. An OAuth token needs the scope `read_write_ai_content`.
   */
  updateExternalPage: Operation<Operations, 'updateExternalPage'>;
}

/**
 * Teammates, the people who work in the workspace, and the one behind the access token.
 */
export interface Admins<Operations> {
  /**
   * Identify the token's admin and workspace
   *
   * The admin to whom the access token belongs, together with the workspace. The usual way to check a token.
   *
   * If you use it to sign people in, refuse anyone whose `email_verified` is not true: an unverified address
   * may belong to somebody else.
   */
  identifyAdmin: Operation<Operations, 'identifyAdmin'>;

  /**
   * List kinds of activity
   *
   * The kinds of activity that the workspace logs, in one answer. `searchActivityLogs` filters by them.
   */
  listActivityLogEventTypes: ListOperation<Operations, 'listActivityLogEventTypes', 'event_types'>;

  /**
   * List activity logs
   *
   * What admins have done in the workspace since a moment, latest first, 20 to a page.
   */
  listActivityLogs: ListOperation<Operations, 'listActivityLogs', 'activity_logs'>;

  /**
   * List admins
   *
   * Every teammate of the workspace, in one answer.
   */
  listAdmins: ListOperation<Operations, 'listAdmins', 'admins'>;

  /**
   * Retrieve an admin
   *
   * One teammate.
   */
  retrieveAdmin: Operation<Operations, 'retrieveAdmin'>;

  /**
   * Search activity logs
   *
   * What admins have done in the workspace since a moment, latest first, and if you like only certain kinds of it. The page is chosen in the body. `listActivityLogEventTypes` names the kinds.
   */
  searchActivityLogs: ListOperation<Operations, 'searchActivityLogs', 'activity_logs'>;

  /**
   * Set an admin to away or back
   *
   * Sets a teammate to away in the inbox, or back, and returns the teammate. In a workspace that asks for a reason, going away without one is refused with `away_status_reason_mandatory`.
   */
  setAwayAdmin: Operation<Operations, 'setAwayAdmin'>;
}

/**
 * Articles of the Help Center, with their drafts, versions and tags.
 */
export interface Articles<Operations> {
  /**
   * Tag an article
   *
   * Puts a tag on an article. The tag has to exist already. The teammate behind the token needs the permission to
   * manage knowledge content, whoever `admin_id` names.
   */
  attachTagToArticle: Operation<Operations, 'attachTagToArticle'>;

  /**
   * Create an article
   *
   * Adds an article, as a draft unless `state` says otherwise. The author is needed, here or in the content of the
   * default language; without one the answer is 400 with `parameter_not_found`.
   *
   * Other languages go into `translated_content`, which takes effect once the Help Center is multilingual. Tags
   * cannot be set here; from 2.16 there are operations for them.
   */
  createArticle: Operation<Operations, 'createArticle'>;

  /**
   * Delete an article
   *
   * Removes the article with all its languages. Needs the permission to write articles.
   */
  deleteArticle: Operation<Operations, 'deleteArticle'>;

  /**
   * Untag an article
   *
   * Takes a tag off an article. The teammate behind the token needs the permission to manage knowledge content.
   */
  detachTagFromArticle: Operation<Operations, 'detachTagFromArticle'>;

  /**
   * List the versions of an article
   *
   * The history of an article, page by page, the latest version first. The items come without their texts:
   * retrieve a version to read it. Needs the permission to read articles.
   */
  listArticleVersions: ListOperation<Operations, 'listArticleVersions', 'data'>;

  /**
   * List articles
   *
   * Every article, published or not, page by page, the one that changed last first. Needs the permission to read
   * articles. The items come without `statistics`.
   */
  listArticles: ListOperation<Operations, 'listArticles', 'data'>;

  /**
   * Publish the draft of an article
   *
   * Makes the staged changes live. A multilingual workspace has to name the languages in `locales`; any other may
   * send no body at all. Refused with 422 if there is nothing staged, in the article or in one of the languages.
   *
   * Be ready for a 200 without a body: the answer has been seen empty. Needs the permission to write articles.
   */
  publishArticleDraft: Operation<Operations, 'publishArticleDraft'>;

  /**
   * Retrieve an article
   *
   * One article with its live content and its statistics. The other languages of a multilingual Help Center are in
   * `translated_content`.
   */
  retrieveArticle: Operation<Operations, 'retrieveArticle'>;

  /**
   * Retrieve the draft of an article
   *
   * The article as it will be once its staged changes are live. Only a published article with unpublished changes
   * has such a draft; for any other the answer is 404. Needs the permission to read articles.
   */
  retrieveArticleDraft: Operation<Operations, 'retrieveArticleDraft'>;

  /**
   * Retrieve a version of an article
   *
   * One version with its texts. Reading it changes nothing. Needs the permission to read articles.
   */
  retrieveArticleVersion: Operation<Operations, 'retrieveArticleVersion'>;

  /**
   * Search articles
   *
   * The articles that contain a phrase, ten to a page unless `per_page` says otherwise. With `highlight` each match
   * also comes with the places where the phrase was found.
   */
  searchArticles: ListOperation<Operations, 'searchArticles', 'data.articles'>;

  /**
   * Stage changes to an article
   *
   * Keeps new texts beside a published article, which stays as it is until the draft is published. Only texts
   * are kept, such as `title` and `body`; everything else in the request, `state` included, is passed over.
   * An article that was never published is refused with 422. Needs the permission to write articles.
   */
  stageArticleDraft: Operation<Operations, 'stageArticleDraft'>;

  /**
   * Update an article
   *
   * Changes the fields that are sent and leaves the others alone, `state` included: a draft stays a draft, and
   * new content of a published article is live at once. From 2.16 that is different for an article with a staged
   * draft, or when the request schedules the publication.
   */
  updateArticle: Operation<Operations, 'updateArticle'>;
}

/**
 * Groups of contacts, defined by rules, that content for Fin is aimed at.
 */
export interface Audiences<Operations> {
  /**
   * Create an audience
   *
   * Defines a new audience. An OAuth token needs the scope `read_write_audiences`.
   */
  createAudience: Operation<Operations, 'createAudience'>;

  /**
   * Delete an audience
   *
   * Deletes the audience. An OAuth token needs the scope `read_write_audiences`.
   */
  deleteAudience: Operation<Operations, 'deleteAudience'>;

  /**
   * List audiences
   *
   * The audiences of the workspace. Where the page stands is said at the top of the answer, not under `pages`. An OAuth token needs the scope `read_audiences` or `read_write_audiences`.
   */
  listAudiences: ListOperation<Operations, 'listAudiences', 'data'>;

  /**
   * Retrieve an audience
   *
   * One audience with its rules.
   */
  retrieveAudience: Operation<Operations, 'retrieveAudience'>;

  /**
   * Update an audience
   *
   * Changes the given fields. A list of rules replaces the one before it. An OAuth token needs the scope `read_write_audiences`.
   */
  updateAudience: Operation<Operations, 'updateAudience'>;
}

/**
 * The reasons that teammates can give for being away.
 */
export interface AwayStatusReasons<Operations> {
  /**
   * List away status reasons
   *
   * The reasons that the workspace has set up, in one answer, with those that have been deleted.
   */
  listAwayStatusReasons: ListOperation<Operations, 'listAwayStatusReasons', 'data'>;
}

/**
 * Messages shown on top of a site or app, as a contact is to see them.
 */
export interface Banners<Operations> {
  /**
   * Dismiss a banner for a contact
   *
   * Records that the contact has closed the banner, in the Messenger too. Doing it again changes nothing and is
   * answered alike. The token needs the permission `read_write_users`.
   */
  dismissContactBanner: Operation<Operations, 'dismissContactBanner'>;

  /**
   * List the banners for a contact
   *
   * The banners that the contact is to see now, to show them elsewhere than in the Messenger. Each one in the answer
   * is counted as seen, so ask only when you are about to show them. Banners that depend on the page are left out.
   *
   * The token needs the permission `read_write_users`.
   */
  listContactBanners: ListOperation<Operations, 'listContactBanners', 'data'>;
}

/**
 * The names under which a workspace appears to customers.
 */
export interface Brands<Operations> {
  /**
   * List brands
   *
   * Every brand of the workspace, the default one included, in one answer. An OAuth token needs the scope `read_brands`.
   */
  listBrands: ListOperation<Operations, 'listBrands', 'data'>;

  /**
   * Retrieve a brand
   *
   * One brand. An OAuth token needs the scope `read_brands`.
   */
  retrieveBrand: Operation<Operations, 'retrieveBrand'>;
}

/**
 * Phone calls, with their recordings and transcripts.
 */
export interface Calls<Operations> {
  /**
   * List calls
   *
   * Returns the calls of the workspace page by page. A page holds 25, and no more can be asked for.
   */
  listCalls: ListOperation<Operations, 'listCalls', 'data'>;

  /**
   * List the calls of conversations, with their transcripts
   *
   * Returns the calls that belong to the conversations, each with its transcript as far as there is one. One to 20 conversations can be named; none, or more, are refused with 400 `conversation_id_limit_exceeded`.
   */
  listCallsWithTranscripts: ListOperation<Operations, 'listCallsWithTranscripts', 'data'>;

  /**
   * List the Fin Voice calls of a conversation
   *
   * All matched calls of a conversation, in one answer, which is a plain list. Needs the scope `read_conversations`.
   */
  listFinVoiceCallsOfConversation: Operation<Operations, 'listFinVoiceCallsOfConversation'>;

  /**
   * Register a Fin Voice call
   *
   * Announces a call of your telephone system that Fin is about to take, so that Intercom can match the two. From then on it can be looked up by any of its ids. Needs the scope `read_conversations`.
   */
  registerFinVoiceCall: Operation<Operations, 'registerFinVoiceCall'>;

  /**
   * Retrieve a call
   *
   * Returns one call. Its recording and transcript are fetched apart, where it has the addresses of them.
   */
  retrieveCall: Operation<Operations, 'retrieveCall'>;

  /**
   * Find the recording of a call
   *
   * Redirects to the recording, so a client that follows redirects gets the file itself. The address is signed: it works without the access token, which must not be sent there, and only for a while. A call without a recording is answered with 404.
   */
  retrieveCallRecording: Operation<Operations, 'retrieveCallRecording'>;

  /**
   * Download the transcript of a call
   *
   * Returns the transcript as a text file, one line for each thing said, with the time since the beginning and the speaker. A call that has none is answered with the text `[{}]`, a call that does not exist with 404.
   */
  retrieveCallTranscript: Operation<Operations, 'retrieveCallTranscript'>;

  /**
   * Retrieve a Fin Voice call
   *
   * One call, once Intercom has matched it. Needs the scope `read_conversations`.
   */
  retrieveFinVoiceCall: Operation<Operations, 'retrieveFinVoiceCall'>;

  /**
   * Retrieve a Fin Voice call by the id in your telephone system
   *
   * One call, once Intercom has matched it. Needs the scope `read_conversations`.
   */
  retrieveFinVoiceCallByExternalId: Operation<Operations, 'retrieveFinVoiceCallByExternalId'>;

  /**
   * Retrieve the latest Fin Voice call of a phone number
   *
   * The latest call of this number that Intercom has matched. Needs the scope `read_conversations`.
   */
  retrieveFinVoiceCallByPhoneNumber: Operation<Operations, 'retrieveFinVoiceCallByPhoneNumber'>;
}

/**
 * Organisations that contacts belong to.
 */
export interface Companies<Operations> {
  /**
   * Create or update many companies
   *
   * Starts a job that does for up to 100 companies what `createOrUpdateCompany` does for one: each is found by its
   * `company_id`, or created if none has it. Ask `retrieveBulkCompaniesJob` how far it is.
   *
   * A company that is refused does not hold up the others; the job then ends as `completed_with_errors`.
   * Name a job in `job` to add to it while it is open.
   */
  bulkCreateCompanies: Operation<Operations, 'bulkCreateCompanies'>;

  /**
   * Delete many companies
   *
   * Starts a job that does for up to 100 companies what `deleteCompany` does for one: it archives them and detaches
   * their contacts. Ask `retrieveBulkCompaniesJob` how far it is. Name a job in `job` to add to it while it is open.
   */
  bulkDeleteCompanies: Operation<Operations, 'bulkDeleteCompanies'>;

  /**
   * Update many companies
   *
   * Starts a job that updates up to 100 companies, each named by Intercom's `id`. An unknown id fails that company
   * and creates none. Fields that the request does not list are passed over. Ask `retrieveBulkCompaniesJob` how
   * far it is. Name a job in `job` to add to it while it is open.
   */
  bulkUpdateCompanies: Operation<Operations, 'bulkUpdateCompanies'>;

  /**
   * Write a note on a company
   *
   * Adds a note to the company, in the name of the admin of the access token or of another one.
   */
  createCompanyNote: Operation<Operations, 'createCompanyNote'>;

  /**
   * Create or update a company
   *
   * Updates the company that has the `company_id` of the body, or creates one if none has. The `company_id` itself
   * cannot be changed later.
   *
   * A company is not visible in Intercom until a contact belongs to it.
   */
  createOrUpdateCompany: Operation<Operations, 'createOrUpdateCompany'>;

  /**
   * Delete a company
   *
   * Archives the company and detaches its contacts, which stay. The answer comes at once, the work is done
   * afterwards; a `company.deleted` notification tells the end.
   *
   * An integration that copies companies into Intercom creates the company anew with its next run, unless it is
   * removed there first.
   */
  deleteCompany: Operation<Operations, 'deleteCompany'>;

  /**
   * List companies
   *
   * The companies that have a contact, page by page, ordered by the last activity of their people, latest first
   * unless `order` says otherwise.
   *
   * Only the first 10,000 can be reached: the page after them is refused with 400, `bad_request`. Use
   * `scrollOverAllCompanies` for more.
   */
  listAllCompanies: ListOperation<Operations, 'listAllCompanies', 'data'>;

  /**
   * List the contacts of a company
   *
   * The users and leads that belong to the company, page by page. Pages are asked for by number, although
   * `pages.next` looks like a cursor.
   */
  listCompanyContacts: ListOperation<Operations, 'listCompanyContacts', 'data'>;

  /**
   * List the notes on a company
   *
   * The notes that teammates have written about the company, latest first, page by page.
   */
  listCompanyNotes: ListOperation<Operations, 'listCompanyNotes', 'data'>;

  /**
   * List the segments of a company
   *
   * Every segment that the company falls into, in one answer.
   */
  listCompanySegments: ListOperation<Operations, 'listCompanySegments', 'data'>;

  /**
   * Retrieve a job over many companies
   *
   * How far a job is that creates, updates or deletes companies.
   */
  retrieveBulkCompaniesJob: Operation<Operations, 'retrieveBulkCompaniesJob'>;

  /**
   * Find a company, or list companies by tag or segment
   *
   * With `company_id` or `name`, the one company that has it. With `tag_id` or `segment_id`, the companies that
   * carry the tag or fall into the segment, page by page. Without any of them, all companies, page by page.
   * Tell the two answers apart by `type`.
   *
   * Companies without a contact are left out of lists.
   */
  retrieveCompany: ListOperation<Operations, 'retrieveCompany', 'data'>;

  /**
   * Retrieve a company
   *
   * One company, by the id that Intercom gave it. `retrieveCompany` finds it by yours.
   */
  retrieveCompanyById: Operation<Operations, 'retrieveCompanyById'>;

  /**
   * Scroll over all companies
   *
   * All companies, however many there are. Send no `scroll_param` first, then each time the one of the answer
   * before, until `data` is empty.
   *
   * - An app can have one scroll at a time; a second one is refused with 400, `scroll_exists`.
   * - A scroll that is not used for a minute expires, and its `scroll_param` is refused.
   * - A scroll cannot be resumed. If a request fails with a server error or a timeout, start again.
   */
  scrollOverAllCompanies: ListOperation<Operations, 'scrollOverAllCompanies', 'data'>;

  /**
   * Search companies
   *
   * The companies that match a filter, or a tree of filters two levels deep with at most 15 in each group; 15 to a
   * page unless `per_page` says otherwise. Companies without a contact are never found.
   *
   * - The fields are `company_id`, `name`, `created_at`, `updated_at`, `remote_created_at`, `last_request_at`,
   *   `monthly_spend`, `session_count`, `user_count`, `tag_id` and `custom_attributes.` with the name of an
   *   attribute. Any other, `plan.id` and `plan.name` among them, is refused with `invalid_field`.
   * - `tag_id` knows only `=` and `!=`, and cannot be sorted by.
   * - Dates know neither `IN` nor `NIN`; `<` and `>` are for numbers and dates.
   * - The order is descending unless `sort` says otherwise.
   */
  searchCompanies: ListOperation<Operations, 'searchCompanies', 'data'>;

  /**
   * Update a company
   *
   * Changes the fields that are sent and leaves the others alone. Your own `company_id` cannot be changed.
   */
  updateCompany: Operation<Operations, 'updateCompany'>;
}

/**
 * Users and leads, the people that the workspace talks with.
 */
export interface Contacts<Operations> {
  /**
   * Archive a contact
   *
   * Hides the contact: it is left out of lists and searches, and retrieving it is answered with 404, until
   * `unarchiveContact` brings it back. Keep the id, for nothing finds it again. Email address and external id stay
   * taken meanwhile.
   */
  archiveContact: Operation<Operations, 'archiveContact'>;

  /**
   * Attach a contact to a company
   *
   * Makes the contact a member of the company and returns the company. A contact can belong to 1,000 companies; one
   * more is refused with 400, `contact_company_limit_exceeded`.
   */
  attachContactToCompany: Operation<Operations, 'attachContactToCompany'>;

  /**
   * Add a subscription to a contact
   *
   * Records the contact's decision and returns the subscription type. For a type of consent type `opt_in` the contact
   * is in afterwards; for one of type `opt_out` the contact is out.
   */
  attachSubscriptionTypeToContact: Operation<Operations, 'attachSubscriptionTypeToContact'>;

  /**
   * Tag a contact
   *
   * Puts an existing tag on the contact and returns the tag.
   */
  attachTagToContact: Operation<Operations, 'attachTagToContact'>;

  /**
   * Block a contact
   *
   * Keeps the contact from writing to the workspace any more, and archives the conversations there have been. No
   * operation takes the block back.
   */
  blockContact: Operation<Operations, 'blockContact'>;

  /**
   * Create many contacts
   *
   * Starts a job that creates up to 100 contacts. It never changes a contact that exists: one whose `email` or
   * `external_id` is taken, be it by an archived contact, is refused without holding up the others, and the job then
   * ends as `completed_with_errors`. Leads need not be unique.
   *
   * The job does not tell the ids of the new contacts: find them with `retrieveContactByExternalId` or
   * `searchContacts`. Ask `retrieveBulkContactsJob` how far it is. Name a job in `job` to add to it while it is open.
   */
  bulkCreateContacts: Operation<Operations, 'bulkCreateContacts'>;

  /**
   * Delete many contacts
   *
   * Starts a job that deletes up to 1,000 contacts for good. One that is unknown or cannot be deleted does not hold up
   * the others; the job then ends as `completed_with_errors`. Ask `retrieveBulkContactsJob` how far it is. Name a job
   * in `job` to add to it while it is open.
   */
  bulkDeleteContacts: Operation<Operations, 'bulkDeleteContacts'>;

  /**
   * Update many contacts
   *
   * Starts a job that updates up to 100 contacts, each named by Intercom's `id`. Fields that the request does not list
   * are passed over. Ask `retrieveBulkContactsJob` how far it is. Name a job in `job` to add to it while it is open.
   * Not confirmed for 2.17 (bodies).
   */
  bulkUpdateContacts: Operation<Operations, 'bulkUpdateContacts'>;

  /**
   * Create a contact
   *
   * Creates a user or a lead. At least one of `email`, `external_id` and `role` is needed.
   *
   * If the email of a user or the external id is taken, the answer is 409; its message names the id of the
   * contact that has it. That contact may be an archived one: unarchive it instead.
   */
  createContact: Operation<Operations, 'createContact'>;

  /**
   * Delete a contact
   *
   * Deletes the contact for good. To be able to bring the contact back, use `archiveContact` instead.
   */
  deleteContact: Operation<Operations, 'deleteContact'>;

  /**
   * Detach a contact from a company
   *
   * Ends the membership of the contact and returns the company. Both stay in the workspace.
   */
  detachContactFromCompany: Operation<Operations, 'detachContactFromCompany'>;

  /**
   * Remove a subscription from a contact
   *
   * Forgets the contact's decision on the subscription type, and returns the type.
   */
  detachSubscriptionTypeFromContact: Operation<Operations, 'detachSubscriptionTypeFromContact'>;

  /**
   * Untag a contact
   *
   * Takes the tag off the contact and returns it. The tag itself stays in the workspace.
   */
  detachTagFromContact: Operation<Operations, 'detachTagFromContact'>;

  /**
   * List contact activities
   *
   * What has happened to contacts, oldest first: creations, changes of role, merges and deletions. A way to keep a
   * copy of the contacts in step, since merged and deleted ones disappear from `listContacts`.
   */
  listContactActivities: ListOperation<Operations, 'listContactActivities', 'data'>;

  /**
   * List the companies of a contact
   *
   * The companies to which the contact belongs, page by page.
   */
  listContactCompanies: ListOperation<Operations, 'listContactCompanies', 'data'>;

  /**
   * List what was merged into a user
   *
   * The contacts that have been merged into the user, latest merge first. A lead is answered with 404.
   */
  listContactMergeHistory: ListOperation<Operations, 'listContactMergeHistory', 'data'>;

  /**
   * List the segments of a contact
   *
   * Every segment into which the contact falls, in one answer.
   */
  listContactSegments: ListOperation<Operations, 'listContactSegments', 'data'>;

  /**
   * List the subscriptions of a contact
   *
   * The subscription types on which the contact has decided, in one answer: those of consent type `opt_out` that the
   * contact is out of and those of type `opt_in` that the contact is in. A type on which nothing was decided is left
   * out.
   */
  listContactSubscriptions: ListOperation<Operations, 'listContactSubscriptions', 'data'>;

  /**
   * List the tags of a contact
   *
   * Every tag on the contact, in one answer.
   */
  listContactTags: ListOperation<Operations, 'listContactTags', 'data'>;

  /**
   * List contacts
   *
   * Every user and lead, page by page, 10 to a page unless `per_page` says otherwise. Archived contacts are left
   * out, and of merged ones only the contact that was kept is listed.
   */
  listContacts: ListOperation<Operations, 'listContacts', 'data'>;

  /**
   * List deleted contacts
   *
   * The contacts that are archived, blocked, merged or deleted, page by page, to find the id of one by which it can be deleted for good. An OAuth token needs the scope `read_users_companies` or `read_write_users`.
   */
  listDeletedContacts: ListOperation<Operations, 'listDeletedContacts', 'data'>;

  /**
   * List the companies granted to a contact
   *
   * The companies whose tickets the contact may read, page by page; none if the workspace does not have granted companies. An OAuth token needs the scope `read_users_companies`.
   */
  listGrantedCompanies: ListOperation<Operations, 'listGrantedCompanies', 'company_ids'>;

  /**
   * Merge a lead into a user
   *
   * Moves what the lead has over to the user and returns the user. The lead is gone afterwards, from lists and
   * searches too; from 2.16 retrieving it is answered with 410, whose `Link` header leads to the user. Replace the
   * lead's id wherever you have stored it.
   *
   * From 2.16 two contacts without an email address or telephone number in common are refused, unless
   * `skip_duplicate_validation` is set.
   */
  mergeContact: Operation<Operations, 'mergeContact'>;

  /**
   * Preview a merge
   *
   * Says whether `mergeContact` would accept the two contacts and, if so, what it would change. Nothing is changed
   * by asking. Not confirmed for 2.17 (bodies).
   */
  previewMergeContact: Operation<Operations, 'previewMergeContact'>;

  /**
   * Take a granted company from a contact
   *
   * Takes one company from those that the contact was granted. One that was not granted is answered with 404 and `company_not_found`. An OAuth token needs the scope `write_users_companies`.
   */
  removeGrantedCompany: Operation<Operations, 'removeGrantedCompany'>;

  /**
   * Replace the companies granted to a contact
   *
   * Says whose tickets the contact may read: these companies and no others. Answered with 404 and `granted_companies_not_enabled` in a workspace that does not have granted companies. An OAuth token needs the scope `write_users_companies`.
   */
  replaceGrantedCompanies: Operation<Operations, 'replaceGrantedCompanies'>;

  /**
   * Retrieve a job over many contacts
   *
   * How far a job is that creates, updates or deletes contacts. Not confirmed for 2.17 (bodies).
   */
  retrieveBulkContactsJob: Operation<Operations, 'retrieveBulkContactsJob'>;

  /**
   * Retrieve a contact
   *
   * One user or lead. From 2.16 a contact that was merged into another is answered with 410.
   */
  retrieveContact: Operation<Operations, 'retrieveContact'>;

  /**
   * Retrieve a user by your own id
   *
   * The user who has this `external_id`. Leads are not found this way. From 2.16 a user that was merged into another
   * is answered with 410.
   */
  retrieveContactByExternalId: Operation<Operations, 'retrieveContactByExternalId'>;

  /**
   * Search contacts
   *
   * The contacts that match a filter, or a tree of filters two levels deep with at most 15 in each group.
   *
   * - A contact created a moment ago may take minutes to be found.
   * - Up to 2.16 a date is compared by calendar day in the time zone of the workspace: `=` means that day, `>` the
   *   days after it, `<` the days before it; `!=`, `>=`, `<=`, `IN` and `NIN` are refused. From 2.17 on the dates
   *   of Intercom itself are compared by the second, in UTC, with every operator, and your own date attributes by
   *   the UTC day.
   * - `tag_id` knows only `=` and `!=`.
   * - An attribute of your own is addressed as `custom_attributes.` and its name.
   */
  searchContacts: ListOperation<Operations, 'searchContacts', 'data'>;

  /**
   * Unarchive a contact
   *
   * Brings an archived contact back. Some cannot be brought back; the code of the refusal is then `not_restorable`.
   */
  unarchiveContact: Operation<Operations, 'unarchiveContact'>;

  /**
   * Update a contact
   *
   * Changes the fields that are sent and leaves the others alone. Custom attributes are merged one by one: send
   * null to clear one.
   */
  updateContact: Operation<Operations, 'updateContact'>;
}

/**
 * All kinds of knowledge together: search it, and change many pieces at once.
 */
export interface Content<Operations> {
  /**
   * Change many pieces of content
   *
   * Publishes, unpublishes, deletes, tags or aims up to 1,000 pieces of content. The work is done later; there is no
   * way to ask how far it is. An OAuth token needs the scope `write_content`.
   *
   * Pieces that an action cannot be done to are passed over without a word. Which kinds it can be done to:
   *
   * | Action                             | `article` | `article_content` | `external_content` | others |
   * | ---------------------------------- | --------- | ----------------- | ------------------ | ------ |
   * | `publish`, `unpublish`             |           | yes               |                    |        |
   * | `delete`                           |           | yes               |                    | yes    |
   * | `set_availability`, `set_audience` |           | yes               | yes                | yes    |
   * | `update_tags`                      | yes       |                   | yes                | yes    |
   *
   * `delete` also passes over articles that are kept in step with another system.
   */
  bulkContentActions: Operation<Operations, 'bulkContentActions'>;

  /**
   * Search content
   *
   * Finds articles, internal articles, snippets, external pages and uploaded files by words in their title and text, or by the filters alone. A list in the query is written with commas. An OAuth token needs the scope `read_content`.
   */
  searchContent: ListOperation<Operations, 'searchContent', 'data'>;
}

/**
 * Short pieces of knowledge for Fin and Copilot.
 */
export interface ContentSnippets<Operations> {
  /**
   * Tag a content snippet
   *
   * Puts a tag that exists already on the snippet and returns it. The teammate behind the token must be allowed to manage knowledge base content. An OAuth token needs the scope `read_write_content_snippets`.
   */
  attachTagToContentSnippet: Operation<Operations, 'attachTagToContentSnippet'>;

  /**
   * Create a content snippet
   *
   * Adds a snippet. Give its content as blocks or as Markdown, not both. Fin and Copilot do not use it unless the availability fields say so. An OAuth token needs the scope `read_write_content_snippets`.
   */
  createContentSnippet: Operation<Operations, 'createContentSnippet'>;

  /**
   * Delete a content snippet
   *
   * Deletes the snippet, unless a procedure of Fin uses it. An OAuth token needs the scope `read_write_content_snippets`.
   */
  deleteContentSnippet: Operation<Operations, 'deleteContentSnippet'>;

  /**
   * Untag a content snippet
   *
   * Takes the tag off the snippet and returns it, with `applied_at` and `applied_by` null. The tag itself stays in the workspace. The teammate behind the token must be allowed to manage knowledge base content. An OAuth token needs the scope `read_write_content_snippets`.
   */
  detachTagFromContentSnippet: Operation<Operations, 'detachTagFromContentSnippet'>;

  /**
   * List content snippets
   *
   * The snippets of the workspace. Where the page stands is said at the top of the answer, not under `pages`. An OAuth token needs the scope `read_content_snippets` or `read_write_content_snippets`.
   */
  listContentSnippets: ListOperation<Operations, 'listContentSnippets', 'data'>;

  /**
   * Retrieve a content snippet
   *
   * One snippet.
   */
  retrieveContentSnippet: Operation<Operations, 'retrieveContentSnippet'>;

  /**
   * Update a content snippet
   *
   * Changes the given fields. Give new content as blocks or as Markdown, not both. An OAuth token needs the scope `read_write_content_snippets`.
   */
  updateContentSnippet: Operation<Operations, 'updateContentSnippet'>;
}

/**
 * The fields that the workspace defined for its conversations.
 */
export interface ConversationAttributes<Operations> {
  /**
   * Create a conversation attribute
   *
   * Adds an attribute to the conversations of the workspace. Its `data_type` cannot be changed afterwards.
   */
  createConversationAttribute: Operation<Operations, 'createConversationAttribute'>;

  /**
   * Add an option
   *
   * Adds a choice to an attribute of the type `list` and returns the attribute with all its options. Attributes of other types are refused with 422.
   */
  createConversationAttributeOption: Operation<Operations, 'createConversationAttributeOption'>;

  /**
   * Archive a conversation attribute
   *
   * Archives the attribute and returns it with `archived` true. Nothing is destroyed.
   */
  deleteConversationAttribute: Operation<Operations, 'deleteConversationAttribute'>;

  /**
   * Archive an option
   *
   * Archives a choice of a list and returns the attribute with all its options, in which this one stays with `archived` true.
   */
  deleteConversationAttributeOption: Operation<Operations, 'deleteConversationAttributeOption'>;

  /**
   * List conversation attributes
   *
   * The attributes of the workspace, in one answer. Archived ones are left out unless you ask for them.
   */
  listConversationAttributes: ListOperation<Operations, 'listConversationAttributes', 'data'>;

  /**
   * Retrieve a conversation attribute
   *
   * One attribute, archived or not.
   */
  retrieveConversationAttribute: Operation<Operations, 'retrieveConversationAttribute'>;

  /**
   * Update a conversation attribute
   *
   * Changes the fields that are sent and leaves the others as they are. The options of a list have operations of their own.
   */
  updateConversationAttribute: Operation<Operations, 'updateConversationAttribute'>;

  /**
   * Rename an option
   *
   * Gives a choice of a list another label and returns the attribute with all its options.
   */
  updateConversationAttributeOption: Operation<Operations, 'updateConversationAttributeOption'>;
}

/**
 * Threads of messages between contacts and teammates, with their state, assignment and history.
 */
export interface Conversations<Operations> {
  /**
   * Add a contact to a conversation
   *
   * Adds a contact, in the name of a teammate or of a contact who takes part already; a conversation with several contacts is a group conversation. An email address that nobody in the workspace has becomes a new lead. Returns the contacts, not the conversation.
   */
  attachContactToConversation: Operation<Operations, 'attachContactToConversation'>;

  /**
   * Tag a conversation
   *
   * Puts an existing tag on the conversation and returns the tag, with who applied it and when.
   */
  attachTagToConversation: Operation<Operations, 'attachTagToConversation'>;

  /**
   * Run the assignment rules
   *
   * Assigns the conversation as the assignment rules of the workspace say, and returns it. It does not work in a workspace that assigns with workflows. Intercom ends this operation on 2026-12-31; assign with `manageConversation` instead.
   *
   * @deprecated
   */
  autoAssignConversation: Operation<Operations, 'autoAssignConversation'>;

  /**
   * Convert a conversation to a ticket
   *
   * Turns the conversation into a ticket of the given type and returns the ticket. The messages so far become parts of the ticket.
   */
  convertConversationToTicket: Operation<Operations, 'convertConversationToTicket'>;

  /**
   * Create a conversation
   *
   * Starts a conversation in the name of a contact. A visitor can start one too: send the visitor's id with the type `contact`, and Intercom turns the visitor into a lead. The answer is the first message; the id of the new conversation is its `conversation_id`.
   */
  createConversation: Operation<Operations, 'createConversation'>;

  /**
   * Delete a conversation
   *
   * Deletes the conversation for good; there is no way back. Up to 2.15 its figures stay in the reports. From 2.16 on `retain_metrics` says whether they do. `listDeletedConversationIds` names it from then on.
   */
  deleteConversation: Operation<Operations, 'deleteConversation'>;

  /**
   * Remove a contact from a conversation
   *
   * Takes a contact out of a group conversation, in the name of a teammate. The last contact has to stay: that request is refused with 422. Returns the contacts who remain, not the conversation.
   */
  detachContactFromConversation: Operation<Operations, 'detachContactFromConversation'>;

  /**
   * Untag a conversation
   *
   * Takes the tag off the conversation and returns it. The tag itself stays in the workspace.
   */
  detachTagFromConversation: Operation<Operations, 'detachTagFromConversation'>;

  /**
   * List conversations
   *
   * Returns the conversations of the workspace page by page, the latest first. A page holds 20 unless `per_page` says otherwise. The items come without their parts; retrieve a conversation to read its messages. Those that are tickets are among them only if the app may read tickets.
   */
  listConversations: ListOperation<Operations, 'listConversations', 'conversations'>;

  /**
   * List deleted conversations
   *
   * The ids of the conversations that have been deleted, page by page, the latest deletion first. Use it to delete them from a copy that you keep. A page holds 20 unless `per_page` says otherwise.
   */
  listDeletedConversationIds: ListOperation<Operations, 'listDeletedConversationIds', 'conversations'>;

  /**
   * List handling events
   *
   * When teammates paused their work on the conversation and when they resumed it, in one answer. The token needs the permission to read conversations.
   */
  listHandlingEvents: ListOperation<Operations, 'listHandlingEvents', 'handling_events'>;

  /**
   * List the consultations of a conversation
   *
   * What happened when Fin consulted teammates before it answered, oldest first. A consultation that has not ended is not there. An OAuth token needs the scope `read_conversations`. Not confirmed for 2.17 (bodies).
   */
  listHitlEvents: ListOperation<Operations, 'listHitlEvents', 'data'>;

  /**
   * List side conversations
   *
   * The threads that teammates started from within the conversation, with their messages, page by page. The token needs the permission to read conversations.
   */
  listSideConversations: ListOperation<Operations, 'listSideConversations', 'side_conversations'>;

  /**
   * Close, snooze, open or assign a conversation
   *
   * Changes the state or the assignment of a conversation in the name of a teammate, and records the change as a part. Returns the conversation as it is afterwards.
   */
  manageConversation: Operation<Operations, 'manageConversation'>;

  /**
   * Merge a conversation into another
   *
   * Closes the conversation of the path and links it to the one of the body, which goes on and is returned as it is afterwards. The token needs the permission to write conversations, and to write tickets if the conversation of the path is a ticket. What cannot be merged is answered with 422 `merge_failed`, also if the other conversation does not exist.
   */
  mergeConversation: Operation<Operations, 'mergeConversation'>;

  /**
   * Rate a conversation
   *
   * Records the rating of a contact, and perhaps a remark. The same rating again does no harm; once there is a remark it cannot change. An OAuth token needs the scope `write_conversations`.
   */
  rateConversation: Operation<Operations, 'rateConversation'>;

  /**
   * Redact a message
   *
   * Replaces the content of one message for good: of a part that has a body, or of the first message if a contact wrote it. Anything else is refused with `conversation_part_not_redactable`. Returns the conversation with the message redacted.
   */
  redactConversation: Operation<Operations, 'redactConversation'>;

  /**
   * Reply to a conversation
   *
   * Adds a message: a comment of a teammate or of a contact, or a note that only teammates see. From 2.14 on a teammate can also offer quick replies and a contact can pick one. Returns the conversation with the new part.
   */
  replyConversation: Operation<Operations, 'replyConversation'>;

  /**
   * Retrieve a conversation
   *
   * Returns one conversation with its parts. A conversation with more than 500 parts comes with the latest 500 only. One that is a ticket is found only if the app may read tickets.
   */
  retrieveConversation: Operation<Operations, 'retrieveConversation'>;

  /**
   * Search conversations
   *
   * Finds conversations by the values of their fields, such as `state`, `updated_at`, `admin_assignee_id`, `contact_ids`, `tag_ids` or `source.author.email`. Dates compare to the second. A text in `source.body` is matched word by word, so search it for a single word. The default page holds 20 matches.
   */
  searchConversations: ListOperation<Operations, 'searchConversations', 'conversations'>;

  /**
   * Update a conversation
   *
   * Changes the fields that are sent and leaves the others as they are. It also links a conversation to custom objects, through `custom_attributes`. To answer, close, snooze, open or assign a conversation, use `replyConversation` and `manageConversation`.
   *
   * When the workspace has two active conversation attributes of one name, a request with `custom_attributes` is refused with 400 `parameter_invalid`; rename or archive one of them first.
   */
  updateConversation: Operation<Operations, 'updateConversation'>;

  /**
   * Update a conversation part
   *
   * Experimental. Reports how the delivery of an external reply went, or marks a part as seen by a teammate. Besides the access token it wants `experimental: true` and an HMAC secret in the body.
   */
  updateConversationPart: Operation<Operations, 'updateConversationPart'>;
}

/**
 * Objects of types that the workspace defines, such as orders.
 */
export interface CustomObjectInstances<Operations> {
  /**
   * Create or update a custom object
   *
   * Updates the object that has this `external_id`, or creates one. Without an `external_id` every call creates another object. An OAuth token needs the scope `read_write_custom_object_instances`.
   */
  createOrUpdateCustomObjectInstance: Operation<Operations, 'createOrUpdateCustomObjectInstance'>;

  /**
   * Delete a custom object
   *
   * Deletes the object by Intercom's id. An OAuth token needs the scope `read_write_custom_object_instances`.
   */
  deleteCustomObjectInstance: Operation<Operations, 'deleteCustomObjectInstance'>;

  /**
   * Delete a custom object by your own id
   *
   * Deletes the object that has this `external_id`. An OAuth token needs the scope `read_write_custom_object_instances`.
   */
  deleteCustomObjectInstanceByExternalId: Operation<Operations, 'deleteCustomObjectInstanceByExternalId'>;

  /**
   * List custom objects, or find one by your own id
   *
   * With `external_id`, the one object that has it. Up to 2.15 that is all there is.
   *
   * From 2.16 without it a list: all objects of the type, or those that a contact or a conversation is linked to.
   *
   * If no object has the `external_id`, the status is still 200 and the body says `found: false`. An OAuth token
   * needs one of the scopes `read_conversations`, `read_users_companies`, `read_write_users` and
   * `read_write_custom_object_instances`.
   */
  listCustomObjectInstances: ListOperation<Operations, 'listCustomObjectInstances', 'data'>;

  /**
   * Retrieve a custom object
   *
   * One object by Intercom's id. If the type exists but the object does not, the status is still 200 and the body says `found: false`. An OAuth token needs one of the scopes that `listCustomObjectInstances` names.
   */
  retrieveCustomObjectInstance: Operation<Operations, 'retrieveCustomObjectInstance'>;
}

/**
 * The fields of contacts and companies, Intercom's own and the workspace's.
 */
export interface DataAttributes<Operations> {
  /**
   * Create a data attribute
   *
   * Defines an attribute for contacts or companies. Its name must not be taken by another attribute of either, and
   * a list needs at least two options.
   */
  createDataAttribute: Operation<Operations, 'createDataAttribute'>;

  /**
   * List data attributes
   *
   * The attributes of contacts, of companies or of both, in one answer.
   *
   * Up to 2.15 those of conversations are included as well. From 2.16 they are not, and asking for them is refused
   * with 422; `listConversationAttributes` has them.
   */
  listDataAttributes: ListOperation<Operations, 'listDataAttributes', 'data'>;

  /**
   * Update a data attribute
   *
   * Changes the description, the options or the writability of an attribute of the workspace, or archives it. Its
   * name and type stay as they are; only in Intercom itself can the type be changed. Options that are sent replace
   * the ones before.
   */
  updateDataAttribute: Operation<Operations, 'updateDataAttribute'>;
}

/**
 * Requests to the APIs of others, which Fin, workflows and the inbox make, and what became of them.
 */
export interface DataConnectors<Operations> {
  /**
   * Create a data connector
   *
   * Creates a data connector as a draft. Nothing uses it until `updateDataConnector` sets its `state` to `live`.
   */
  createDataConnector: Operation<Operations, 'createDataConnector'>;

  /**
   * Delete a data connector
   *
   * Deletes a draft that nothing uses. Anything else is refused with 409.
   */
  deleteDataConnector: Operation<Operations, 'deleteDataConnector'>;

  /**
   * List the executions of a data connector
   *
   * What became of the requests of one data connector, latest first; of the last hour unless a time is given. Needs the scope `read_workflow_connector_execution_result` or `read_write_data_connectors`.
   */
  listDataConnectorExecutionResults: ListOperation<Operations, 'listDataConnectorExecutionResults', 'data'>;

  /**
   * List the versions of a data connector
   *
   * What the connector was like, latest version first; nothing if it has never been published. An OAuth token needs the scope `read_data_connector_versions` or `read_write_data_connector_versions`.
   */
  listDataConnectorVersions: ListOperation<Operations, 'listDataConnectorVersions', 'data'>;

  /**
   * List data connectors
   *
   * The data connectors of the workspace, those changed last first.
   */
  listDataConnectors: ListOperation<Operations, 'listDataConnectors', 'data'>;

  /**
   * Retrieve a data connector
   *
   * One data connector with its whole configuration.
   */
  retrieveDataConnector: Operation<Operations, 'retrieveDataConnector'>;

  /**
   * Retrieve an execution of a data connector
   *
   * One execution, with the bodies of request and answer as far as they are kept. Needs the scope `read_workflow_connector_execution_result` or `read_write_data_connectors`.
   */
  retrieveDataConnectorExecutionResult: Operation<Operations, 'retrieveDataConnectorExecutionResult'>;

  /**
   * See how well a data connector fares
   *
   * How often a connector ran, how often it worked and how long it took, over a span of at most 14 days.
   */
  retrieveDataConnectorHealth: Operation<Operations, 'retrieveDataConnectorHealth'>;

  /**
   * Retrieve a version of a data connector
   *
   * One version, with the configuration of then. An OAuth token needs the scope `read_data_connector_versions` or `read_write_data_connector_versions`.
   */
  retrieveDataConnectorVersion: Operation<Operations, 'retrieveDataConnectorVersion'>;

  /**
   * Update a data connector
   *
   * Changes what is given and leaves the rest. `state` puts it to work or takes it back; what something uses cannot be taken back.
   */
  updateDataConnector: Operation<Operations, 'updateDataConnector'>;

  /**
   * Write a note on a version of a data connector
   *
   * Changes the note of a version, and nothing else: it neither publishes the version nor goes back to it. An OAuth token needs the scope `read_write_data_connector_versions`.
   */
  updateDataConnectorVersion: Operation<Operations, 'updateDataConnectorVersion'>;
}

/**
 * What contacts have done in your product.
 */
export interface DataEvents<Operations> {
  /**
   * Report an event
   *
   * Says that a contact has done something. Name the contact by `user_id`, `id` or `email`, a lead by `id`.
   *
   * - Two events of one contact with the same name and the same `created_at` count as one; the second is answered
   *   with 202 as well.
   * - An event cannot be changed once it is sent. A metadata field that a known event did not have before can take
   *   a day to appear.
   */
  createDataEvent: Operation<Operations, 'createDataEvent'>;

  /**
   * Report how often an event happened
   *
   * Says how often a user has done something so far, and when first and last, for events from before you began to
   * report them one by one.
   */
  createDataEventSummaries: Operation<Operations, 'createDataEventSummaries'>;

  /**
   * List the events of a contact
   *
   * What one contact has done. Name the contact by exactly one of `user_id`, `email` and `intercom_user_id`; the
   * last one serves for leads too.
   *
   * The events come one by one, as far as they are less than 90 days old; with `summary` they come counted by
   * name, the older ones included. Tell the two answers apart by `type`.
   */
  listDataEvents: ListOperation<Operations, 'listDataEvents', 'events'>;
}

/**
 * Exports of what happened to outbound messages.
 */
export interface DataExport<Operations> {
  /**
   * Cancel an export of message data
   *
   * Ends a job that is not done yet, so that another one can be started.
   */
  cancelDataExport: Operation<Operations, 'cancelDataExport'>;

  /**
   * Start an export of message data
   *
   * Starts a job that collects who was sent which outbound message (emails, posts, bots, surveys, tours, series …)
   * in a span of time, and what came of it: opened, clicked, replied, completed, dismissed, unsubscribed, bounced.
   * The texts of messages and conversations are not part of it.
   *
   * - The span is about when a message was sent, not about what happened to it later. Both ends are included.
   * - A workspace can have one job at a time; a second one is refused with 429.
   * - At most 10 million rows are exported.
   *
   * Ask `retrieveDataExport` how far the job is, then fetch the data with `downloadDataExport`.
   */
  createDataExport: Operation<Operations, 'createDataExport'>;

  /**
   * Download an export of message data
   *
   * The data of a job that is `completed`: CSV files in a compressed archive. Send the header
   * `Accept: application/octet-stream`. The job's `download_url` leads here.
   *
   * The main file has a row for each message that a contact received. `user_id`, `user_external_id`, `company_id`,
   * `email` and `name` say who, `content_type`, `content_title`, `content_id`, `ruleset_id` and
   * `ruleset_version_id` what, `series_id`, `series_title` and `node_id` in which series (-1 for none), and
   * `received_at` when. The columns that begin with `first_` hold the first time that something happened to it
   * within the span. Rows of other files refer to it by `receipt_id`.
   */
  downloadDataExport: Operation<Operations, 'downloadDataExport'>;

  /**
   * Retrieve an export of message data
   *
   * How far the job is. Its data can be fetched for two days after it is done. A job that has failed is answered
   * with 504.
   */
  retrieveDataExport: Operation<Operations, 'retrieveDataExport'>;
}

/**
 * Pieces of text that articles refer to by key.
 */
export interface DynamicContent<Operations> {
  /**
   * Create dynamic content
   *
   * Adds a piece of dynamic content. `variations` has to hold one of the default language for all brands. An OAuth token needs the scope `read_write_dynamic_content`. Not confirmed for 2.17 (bodies).
   */
  createDynamicContent: Operation<Operations, 'createDynamicContent'>;

  /**
   * Delete dynamic content
   *
   * Deletes a piece of dynamic content; refused while an article uses it. An OAuth token needs the scope `read_write_dynamic_content`.
   */
  deleteDynamicContent: Operation<Operations, 'deleteDynamicContent'>;

  /**
   * List dynamic content
   *
   * All dynamic content of the workspace, page by page, that changed last first. An OAuth token needs the scope `read_dynamic_content` or `read_write_dynamic_content`.
   */
  listDynamicContents: ListOperation<Operations, 'listDynamicContents', 'data'>;

  /**
   * Retrieve dynamic content
   *
   * One piece of dynamic content with all its variations. An OAuth token needs the scope `read_dynamic_content` or `read_write_dynamic_content`.
   */
  retrieveDynamicContent: Operation<Operations, 'retrieveDynamicContent'>;

  /**
   * Update dynamic content
   *
   * Changes what is given and leaves the rest; `variations` is the whole set, and what is not in it is deleted. An OAuth token needs the scope `read_write_dynamic_content`. Not confirmed for 2.17 (bodies).
   */
  updateDynamicContent: Operation<Operations, 'updateDynamicContent'>;
}

/**
 * Product catalogs that Fin recommends from.
 */
export interface EcommerceConnectors<Operations> {
  /**
   * Upload a product catalog
   *
   * Replaces the products of a connector. The catalog is a JSON file with a list of products, at most 99 MB a request. A small one goes up in a single request. A larger one goes up in parts: the first answers `import_job_id` and the number of the next part, all parts say `finalize` `false`, and a last request without a file says `true`. A part can be sent again under its number without harm. Products that are missing from the catalog are forgotten.
   */
  uploadEcommerceCatalog: Operation<Operations, 'uploadEcommerceCatalog'>;
}

/**
 * The addresses from which a workspace sends.
 */
export interface Emails<Operations> {
  /**
   * List email settings
   *
   * Every sender address of the workspace, in one answer.
   */
  listEmails: ListOperation<Operations, 'listEmails', 'data'>;

  /**
   * Retrieve an email setting
   *
   * One sender address.
   */
  retrieveEmail: Operation<Operations, 'retrieveEmail'>;
}

/**
 * Fin, Intercom's AI agent, driven by another application. Access is granted on request. Answers come by events, on the webhook that is set up for it or as Server-Sent Events: `fin_status_updated`, `fin_replied`, `csat_requested` and, as Server-Sent Events only, `fin_reply_chunk`. A webhook request is signed in the header `X-Fin-Agent-API-Webhook-Signature`.
 */
export interface FinAgent<Operations> {
  /**
   * Ask Fin a question
   *
   * Puts one question to Fin, which answers once, by a `fin_replied` event, and is then `complete`. It asks nothing back, runs no procedure and does not escalate; you can still do that with `escalateFinConversation`. Not confirmed for 2.17 (bodies).
   */
  askFin: Operation<Operations, 'askFin'>;

  /**
   * Escalate to a teammate
   *
   * Hands over to people. In the Intercom inbox a new conversation opens, unless a workflow for escalations does otherwise: with Fin's summary as a note, for a conversation; or with the first message, for a person. On Fin for Platforms only a conversation can be escalated, and your own platform takes over. The events `escalated` and then `complete` follow, and `ai_agent.resolution_state` becomes `escalated`.
   */
  escalateFinConversation: Operation<Operations, 'escalateFinConversation'>;

  /**
   * List what Fin can do for a person
   *
   * Tells which operations are open for one person: the live procedures with an API trigger whose audience the person is in, and the actions that are always there. Creates the person as a contact if nobody has the id, and updates email and attributes otherwise. Not confirmed for 2.17 (bodies).
   */
  listFinCapabilities: ListOperation<Operations, 'listFinCapabilities', 'capabilities'>;

  /**
   * Reply to Fin
   *
   * Hands the person's next message to Fin, in a conversation that has begun. Fin waits for it while its status is `awaiting_user_reply`.
   */
  replyToFin: Operation<Operations, 'replyToFin'>;

  /**
   * Run a Fin procedure
   *
   * Starts a new conversation with exactly this procedure. Progress comes by events; when the procedure needs the person, the status is `awaiting_user_reply` and `replyToFin` goes on. Refused with 400 if the conversation id is in use already.
   */
  runFinProcedure: Operation<Operations, 'runFinProcedure'>;

  /**
   * Start a conversation with Fin
   *
   * Hands a person's message to Fin, with what was said before and what is known of the person. Fin answers by events, on your webhook or on the event stream, until its status is `complete`; then the conversation is yours again. Where `askFin` and `runFinProcedure` exist, this one is kept for older integrations.
   */
  startFinConversation: Operation<Operations, 'startFinConversation'>;

  /**
   * Submit a rating
   *
   * Records how a person rates the conversation, once Fin has asked for it by a `csat_requested` event. The same rating can be sent again without harm, another one replaces it while the time for ratings lasts. A remark can be given once, also later; it locks the rating.
   */
  submitFinCsat: Operation<Operations, 'submitFinCsat'>;
}

/**
 * Where content is put away, one folder inside another.
 */
export interface Folders<Operations> {
  /**
   * Create a folder
   *
   * Makes an empty folder, at the top or inside another one. An OAuth token needs the scope `read_write_articles_scope`.
   */
  createFolder: Operation<Operations, 'createFolder'>;

  /**
   * Delete a folder
   *
   * Deletes an empty folder. An OAuth token needs the scope `read_write_articles_scope`. Not confirmed for 2.17.
   */
  deleteFolder: Operation<Operations, 'deleteFolder'>;

  /**
   * List folders
   *
   * The folders of the workspace, at every depth unless `parent_folder_id` is given. An OAuth token needs the scope `read_articles_scope` or `read_write_articles_scope`.
   */
  listFolders: ListOperation<Operations, 'listFolders', 'data'>;

  /**
   * Retrieve a folder
   *
   * One folder, without what is in it. Not confirmed for 2.17.
   */
  retrieveFolder: Operation<Operations, 'retrieveFolder'>;

  /**
   * Update a folder
   *
   * Changes the given fields and moves the folder if `parent_folder_id` is among them. An OAuth token needs the scope `read_write_articles_scope`. Not confirmed for 2.17.
   */
  updateFolder: Operation<Operations, 'updateFolder'>;
}

/**
 * The sites on which articles are published, the collections that order them, and redirects.
 */
export interface HelpCenter<Operations> {
  /**
   * Create a collection
   *
   * Adds a collection, on the first level of the default Help Center unless the request says otherwise. Needs the
   * permission to write articles.
   */
  createCollection: Operation<Operations, 'createCollection'>;

  /**
   * Create a redirect
   *
   * Leads an address of the Help Center to an article or a collection. Each address leads to one target only; a
   * second redirect for it is refused with 409. Needs the permission to write redirects.
   */
  createHelpCenterRedirect: Operation<Operations, 'createHelpCenterRedirect'>;

  /**
   * Create a section
   *
   * Adds a section to a collection.
   */
  createSection: Operation<Operations, 'createSection'>;

  /**
   * Delete a collection
   *
   * Removes the collection. Needs the permission to write articles.
   */
  deleteCollection: Operation<Operations, 'deleteCollection'>;

  /**
   * Delete a redirect
   *
   * Removes a redirect. There is no way to change one; make another. Needs the permission to write redirects.
   */
  deleteHelpCenterRedirect: Operation<Operations, 'deleteHelpCenterRedirect'>;

  /**
   * Delete a section
   *
   * Removes the section. Needs the permission to write articles.
   */
  deleteSection: Operation<Operations, 'deleteSection'>;

  /**
   * List collections
   *
   * The collections of all Help Centers, page by page, the one that changed last first. From 2.10 a collection can
   * be inside another one, which its `parent_id` names; they are all in one list.
   */
  listCollections: ListOperation<Operations, 'listCollections', 'data'>;

  /**
   * List redirects
   *
   * The redirects of a Help Center, page by page: the one that changed last first, from 2.17 on by `from_url`. Needs
   * the permission to read redirects.
   */
  listHelpCenterRedirects: ListOperation<Operations, 'listHelpCenterRedirects', 'data'>;

  /**
   * List Help Centers
   *
   * Every Help Center of the workspace, in one answer.
   */
  listHelpCenters: ListOperation<Operations, 'listHelpCenters', 'data'>;

  /**
   * List sections
   *
   * The sections of all collections, page by page, the one that changed last first. From 2.10 they are among the
   * collections.
   */
  listSections: ListOperation<Operations, 'listSections', 'data'>;

  /**
   * Retrieve a collection
   *
   * One collection. Its articles name it in their `parent_ids`; there is no list of them here.
   */
  retrieveCollection: Operation<Operations, 'retrieveCollection'>;

  /**
   * Retrieve a Help Center
   *
   * One Help Center, with its address.
   */
  retrieveHelpCenter: Operation<Operations, 'retrieveHelpCenter'>;

  /**
   * Retrieve a redirect
   *
   * One redirect. Needs the permission to read redirects.
   */
  retrieveHelpCenterRedirect: Operation<Operations, 'retrieveHelpCenterRedirect'>;

  /**
   * Retrieve a section
   *
   * One section. Its articles name it in `parent_id`; there is no list of them here.
   */
  retrieveSection: Operation<Operations, 'retrieveSection'>;

  /**
   * Update a collection
   *
   * Changes the fields that are sent. From 2.10 a collection can be moved into another one. Its Help Center cannot
   * be changed.
   */
  updateCollection: Operation<Operations, 'updateCollection'>;

  /**
   * Update a section
   *
   * Changes the fields that are sent. A new `parent_id` moves the section to another collection.
   */
  updateSection: Operation<Operations, 'updateSection'>;
}

/**
 * From where a workspace can be reached.
 */
export interface IpAllowlist<Operations> {
  /**
   * Retrieve the IP allowlist
   *
   * The allowlist of the workspace and whether it is in force. Needs the scope `manage_ip_allowlist`.
   */
  retrieveIpAllowlist: Operation<Operations, 'retrieveIpAllowlist'>;

  /**
   * Update the IP allowlist
   *
   * Changes the allowlist. A list that would lock out the address of the caller is refused. Needs the scope `manage_ip_allowlist`.
   */
  updateIpAllowlist: Operation<Operations, 'updateIpAllowlist'>;
}

/**
 * Keys with which an application signs who is using the Messenger.
 */
export interface IdentityVerificationSecrets<Operations> {
  /**
   * Create an identity verification secret
   *
   * Creates a secret and shows its key, this once only. To replace a secret, create the new one, sign with it everywhere, then delete the old one.
   */
  createIdentityVerificationSecret: Operation<Operations, 'createIdentityVerificationSecret'>;

  /**
   * Delete an identity verification secret
   *
   * Deletes a secret. What is signed with it counts no more: the Messenger turns such people away on their next request.
   */
  deleteIdentityVerificationSecret: Operation<Operations, 'deleteIdentityVerificationSecret'>;

  /**
   * List identity verification secrets
   *
   * Every secret of the workspace, in one answer, without the keys themselves.
   */
  listIdentityVerificationSecrets: ListOperation<Operations, 'listIdentityVerificationSecrets', 'data'>;
}

/**
 * Articles that only teammates and Fin can read.
 */
export interface InternalArticles<Operations> {
  /**
   * Tag an internal article
   *
   * Puts a tag on an internal article. The tag has to exist already. The teammate behind the token needs the
   * permission to manage knowledge content, whoever `admin_id` names.
   */
  attachTagToInternalArticle: Operation<Operations, 'attachTagToInternalArticle'>;

  /**
   * Create an internal article
   *
   * Adds an internal article. It has an owner, who looks after it, and an author; both are teammates. From 2.16 no
   * AI feature uses a new one until the request says so.
   */
  createInternalArticle: Operation<Operations, 'createInternalArticle'>;

  /**
   * Delete an internal article
   *
   * Removes the internal article. Needs the permission to write articles.
   */
  deleteInternalArticle: Operation<Operations, 'deleteInternalArticle'>;

  /**
   * Untag an internal article
   *
   * Takes a tag off an internal article. The teammate behind the token needs the permission to manage knowledge
   * content.
   */
  detachTagFromInternalArticle: Operation<Operations, 'detachTagFromInternalArticle'>;

  /**
   * List internal articles
   *
   * Every internal article, page by page. Needs the permission to read articles.
   */
  listInternalArticles: ListOperation<Operations, 'listInternalArticles', 'data'>;

  /**
   * Retrieve an internal article
   *
   * One internal article with its content. Needs the permission to read articles.
   */
  retrieveInternalArticle: Operation<Operations, 'retrieveInternalArticle'>;

  /**
   * Search internal articles
   *
   * The internal articles of a folder and of the folders inside it, ten to a page unless `per_page` says otherwise.
   * Without `folder_id` nothing is found.
   */
  searchInternalArticles: ListOperation<Operations, 'searchInternalArticles', 'internal_articles'>;

  /**
   * Update an internal article
   *
   * Changes the fields that are sent and leaves the others alone. Needs the permission to write articles.
   */
  updateInternalArticle: Operation<Operations, 'updateInternalArticle'>;
}

/**
 * Work that an operation has put off.
 */
export interface Jobs<Operations> {
  /**
   * Retrieve the status of a job
   *
   * How far the work is that an operation such as enqueueing a ticket has put off, and what came of it.
   */
  retrieveJobStatus: Operation<Operations, 'retrieveJobStatus'>;
}

/**
 * Replies that teammates have saved to use again.
 */
export interface Macros<Operations> {
  /**
   * List macros
   *
   * The saved replies of the workspace page by page, the latest changed first. A page holds 50 unless `per_page` says otherwise. The token needs the permission to read conversations.
   */
  listMacros: ListOperation<Operations, 'listMacros', 'data'>;

  /**
   * Retrieve a macro
   *
   * One saved reply. A macro that is kept to teams of which the token's teammate is no member is answered with 404, as if it did not exist. The token needs the permission to read conversations.
   */
  retrieveMacro: Operation<Operations, 'retrieveMacro'>;
}

/**
 * Messages that teammates send to contacts of their own accord.
 */
export interface Messages<Operations> {
  /**
   * Send a message
   *
   * Sends a message from a teammate to a contact: in the Messenger, by email, from 2.16 on by WhatsApp and in
   * Unstable by SMS. It becomes a conversation when the contact answers, or at once with
   * `create_conversation_without_contact_reply`. To find that conversation, search the conversations of the contact
   * for the one whose `source.id` is the id of the message.
   *
   * A contact can write too; that is the same as `createConversation`, and the answer names the new conversation.
   *
   * A contact who was created a moment ago may not be known here yet: that is a 404, and the same request succeeds
   * a little later.
   */
  createMessage: Operation<Operations, 'createMessage'>;

  /**
   * List WhatsApp message statuses
   *
   * How far the messages of one outbound campaign have come, page by page. Only WhatsApp messages are covered. A page holds 50 unless `per_page` says otherwise.
   */
  listWhatsAppMessageStatuses: ListOperation<Operations, 'listWhatsAppMessageStatuses', 'events'>;

  /**
   * Retrieve the status of a WhatsApp message
   *
   * How far one WhatsApp message has come, and why it failed if it did.
   */
  retrieveWhatsAppMessageStatus: Operation<Operations, 'retrieveWhatsAppMessageStatus'>;
}

/**
 * Announcements in the Messenger and the newsfeeds that show them.
 */
export interface News<Operations> {
  /**
   * Create a news item
   *
   * Adds a news item. Nobody sees it before it is live and assigned to a newsfeed. Publication cannot be scheduled
   * here. Needs the permission to write news.
   */
  createNewsItem: Operation<Operations, 'createNewsItem'>;

  /**
   * Delete a news item
   *
   * Removes the news item from all newsfeeds. Needs the permission to write news.
   */
  deleteNewsItem: Operation<Operations, 'deleteNewsItem'>;

  /**
   * List the live items of a newsfeed
   *
   * The news items that a newsfeed shows at present, page by page, the one that was published last first.
   */
  listLiveNewsfeedItems: ListOperation<Operations, 'listLiveNewsfeedItems', 'data'>;

  /**
   * List news items
   *
   * Every news item, live or not, page by page, the newest first. Needs the permission to read news.
   */
  listNewsItems: ListOperation<Operations, 'listNewsItems', 'data'>;

  /**
   * List newsfeeds
   *
   * The newsfeeds of the workspace, page by page. They are set up in Intercom itself and can only be read here.
   */
  listNewsfeeds: ListOperation<Operations, 'listNewsfeeds', 'data'>;

  /**
   * Retrieve a news item
   *
   * One news item, live or not.
   */
  retrieveNewsItem: Operation<Operations, 'retrieveNewsItem'>;

  /**
   * Retrieve a newsfeed
   *
   * One newsfeed. Its items have an operation of their own.
   */
  retrieveNewsfeed: Operation<Operations, 'retrieveNewsfeed'>;

  /**
   * Update a news item
   *
   * Changes a news item. Beware of what is left out: `labels` and `newsfeed_assignments` are emptied and reactions
   * are switched off, so send them along each time. All other fields stay as they are. Needs the permission to
   * write news.
   */
  updateNewsItem: Operation<Operations, 'updateNewsItem'>;
}

/**
 * What teammates have written down about a contact or a company.
 */
export interface Notes<Operations> {
  /**
   * Write a note on a contact
   *
   * Adds a note, which only teammates see. An unknown contact or admin is answered with 404.
   */
  createNote: Operation<Operations, 'createNote'>;

  /**
   * List the notes on a contact
   *
   * The notes that teammates have written about the contact, latest first, page by page.
   */
  listNotes: ListOperation<Operations, 'listNotes', 'data'>;

  /**
   * Retrieve a note
   *
   * One note, on a contact or, from 2.15, on a company.
   */
  retrieveNote: Operation<Operations, 'retrieveNote'>;
}

/**
 * When a workspace is open. Needs the scope `read_write_office_hours`.
 */
export interface OfficeHours<Operations> {
  /**
   * Create an exception of an office hours schedule
   *
   * Closes a day or gives it hours of its own. A schedule has one exception for a date; a second is refused.
   */
  createOfficeHoursException: Operation<Operations, 'createOfficeHoursException'>;

  /**
   * Create an office hours schedule
   *
   * Creates a schedule for the workspace.
   */
  createOfficeHoursSchedule: Operation<Operations, 'createOfficeHoursSchedule'>;

  /**
   * Delete an exception of an office hours schedule
   *
   * Deletes an exception; on its date the hours of the week hold again.
   */
  deleteOfficeHoursException: Operation<Operations, 'deleteOfficeHoursException'>;

  /**
   * Delete an office hours schedule
   *
   * Deletes a schedule.
   */
  deleteOfficeHoursSchedule: Operation<Operations, 'deleteOfficeHoursSchedule'>;

  /**
   * List the exceptions of an office hours schedule
   *
   * Every exception of a schedule, in one answer.
   */
  listOfficeHoursExceptions: ListOperation<Operations, 'listOfficeHoursExceptions', 'data'>;

  /**
   * List office hours schedules
   *
   * Every schedule of the workspace, in one answer.
   */
  listOfficeHoursSchedules: ListOperation<Operations, 'listOfficeHoursSchedules', 'data'>;

  /**
   * Retrieve an exception of an office hours schedule
   *
   * One exception.
   */
  retrieveOfficeHoursException: Operation<Operations, 'retrieveOfficeHoursException'>;

  /**
   * Retrieve an office hours schedule
   *
   * One schedule. Its exceptions are listed apart.
   */
  retrieveOfficeHoursSchedule: Operation<Operations, 'retrieveOfficeHoursSchedule'>;

  /**
   * Update an exception of an office hours schedule
   *
   * Changes what is given and leaves the rest.
   */
  updateOfficeHoursException: Operation<Operations, 'updateOfficeHoursException'>;

  /**
   * Update an office hours schedule
   *
   * Changes what is given and leaves the rest. `time_intervals` replaces the whole week.
   */
  updateOfficeHoursSchedule: Operation<Operations, 'updateOfficeHoursSchedule'>;
}

/**
 * Phone callers who are invited to go on in the Messenger.
 */
export interface PhoneCallRedirects<Operations> {
  /**
   * Move a phone call to the Messenger
   *
   * Sends a text message with a link to the Messenger to the number, so that the caller can go on in writing. Custom attributes that come along are set on the caller's contact.
   */
  createPhoneSwitch: Operation<Operations, 'createPhoneSwitch'>;
}

/**
 * Procedures of Fin that wait for somebody to decide. Has to be enabled for the workspace.
 */
export interface Procedures<Operations> {
  /**
   * Answer what a procedure asks
   *
   * Gives a procedure the values that it asked people for by the topic `procedure.hitl_notification.created`, whose `callback_url` leads here. Every attribute that was asked for needs a value; then the procedure goes on. Needs the scope `write_conversations`, and an admin who may see the conversation.
   */
  collectProcedureAgentInput: Operation<Operations, 'collectProcedureAgentInput'>;
}

/**
 * Exports of the data behind reports.
 */
export interface ReportingDataExport<Operations> {
  /**
   * Download an export of reporting data
   *
   * The data of a job that is `complete`: CSV, compressed. Send the header `Accept: application/octet-stream`.
   */
  downloadReportingDataExport: Operation<Operations, 'downloadReportingDataExport'>;

  /**
   * Start an export of reporting data
   *
   * Starts a job that collects chosen attributes of a dataset over a span of time. A workspace can have five jobs
   * at a time; a sixth is refused with 429. Ask `retrieveReportingDataExport` how far it is, then fetch the data
   * with `downloadReportingDataExport`.
   *
   * The dataset `conversation` holds only conversations in which a contact has replied; in Unstable it holds all.
   */
  enqueueReportingDataExport: Operation<Operations, 'enqueueReportingDataExport'>;

  /**
   * List the datasets of reports
   *
   * Every dataset that can be exported, with its attributes, in one answer.
   */
  listReportingDatasets: ListOperation<Operations, 'listReportingDatasets', 'data'>;

  /**
   * Retrieve an export of reporting data
   *
   * How far the job is.
   */
  retrieveReportingDataExport: Operation<Operations, 'retrieveReportingDataExport'>;
}

/**
 * What teammates may do.
 */
export interface Roles<Operations> {
  /**
   * List roles
   *
   * All roles of the workspace in one answer, also those that nobody has.
   */
  listRoles: ListOperation<Operations, 'listRoles', 'data'>;

  /**
   * Retrieve a role
   *
   * One role with its description, which admins do not show.
   */
  retrieveRole: Operation<Operations, 'retrieveRole'>;
}

/**
 * How fast teammates have promised to answer.
 */
export interface SlaRules<Operations> {
  /**
   * List SLA rules
   *
   * All agreements of the workspace in one answer, archived ones too. An OAuth token needs the scope `read_conversations`.
   */
  listSlaRules: ListOperation<Operations, 'listSlaRules', 'data'>;

  /**
   * Retrieve an SLA rule
   *
   * One agreement, be it archived. An OAuth token needs the scope `read_conversations`.
   */
  retrieveSlaRule: Operation<Operations, 'retrieveSlaRule'>;
}

/**
 * Groups of people or companies that match certain rules.
 */
export interface Segments<Operations> {
  /**
   * List segments
   *
   * Every segment of the workspace, in one answer.
   */
  listSegments: ListOperation<Operations, 'listSegments', 'segments'>;

  /**
   * Retrieve a segment
   *
   * One segment, without the number of its members.
   */
  retrieveSegment: Operation<Operations, 'retrieveSegment'>;
}

/**
 * Kinds of message that a contact can opt into or out of.
 */
export interface SubscriptionTypes<Operations> {
  /**
   * List subscription types
   *
   * Every subscription type of the workspace, in one answer.
   */
  listSubscriptionTypes: ListOperation<Operations, 'listSubscriptionTypes', 'data'>;
}

/**
 * Labels that group contacts, companies and conversations.
 */
export interface Tags<Operations> {
  /**
   * Create or rename a tag, or tag and untag
   *
   * Does one of five things, depending on the body:
   *
   * - `name` alone creates the tag, or returns the one that has this name already.
   * - `name` with `id` renames that tag.
   * - `name` with `companies` tags the companies, or untags them if each entry says `untag: true`.
   * - `name` with `users` does the same for contacts.
   *
   * A tag that does not exist yet is created on the way.
   *
   * Up to 2.15 a contact or company that cannot be found is answered with 404, although the tag itself has then
   * been created. From 2.16 it is passed over, and the answer lists what was tagged.
   */
  createTag: Operation<Operations, 'createTag'>;

  /**
   * Delete a tag
   *
   * Deletes the tag and takes it off everything that carries it. A tag that something in the workspace is built on,
   * such as a segment, is not deleted; the message of the 400 names what that is.
   */
  deleteTag: Operation<Operations, 'deleteTag'>;

  /**
   * List tags
   *
   * Every tag of the workspace, in one answer.
   */
  listTags: ListOperation<Operations, 'listTags', 'data'>;

  /**
   * Retrieve a tag
   *
   * One tag, by its id.
   */
  retrieveTag: Operation<Operations, 'retrieveTag'>;
}

/**
 * Groups of teammates that conversations can be assigned to.
 */
export interface Teams<Operations> {
  /**
   * List the metrics of a team
   *
   * How many open, idle and snoozed conversations each member of the team holds at this moment. Workspaces without real-time monitoring are answered with 403.
   */
  listTeamMetrics: ListOperation<Operations, 'listTeamMetrics', 'data'>;

  /**
   * List teams
   *
   * Every team of the workspace, in one answer.
   */
  listTeams: ListOperation<Operations, 'listTeams', 'teams'>;

  /**
   * Retrieve a team
   *
   * One team, with the ids of its members.
   */
  retrieveTeam: Operation<Operations, 'retrieveTeam'>;

  /**
   * Replace the members of a team
   *
   * Makes the admins that are sent the members of the team; whoever is not among them is removed. The same list
   * again changes nothing, so it can be sent on a schedule.
   *
   * Nothing but the members and their priority can be changed. Other fields of a team may come along as they are,
   * so a team can be retrieved and sent back; a changed one is refused with 400, and so is any query parameter. An
   * admin's token carries that admin's permissions: the admin has to be allowed to manage teams.
   */
  updateTeamMembers: Operation<Operations, 'updateTeamMembers'>;
}

/**
 * The steps that tickets pass through, from submitted to resolved.
 */
export interface TicketStates<Operations> {
  /**
   * List ticket states
   *
   * Every ticket state of the workspace with the ticket types that use it, in one answer.
   */
  listTicketStates: ListOperation<Operations, 'listTicketStates', 'data'>;
}

/**
 * The kinds of ticket that a workspace has, and the fields of each.
 */
export interface TicketTypes<Operations> {
  /**
   * Create a ticket type
   *
   * Makes a ticket type and returns it. It comes with two fields, `_default_title_` and `_default_description_`; add others with `createTicketTypeAttribute`.
   */
  createTicketType: Operation<Operations, 'createTicketType'>;

  /**
   * Add a field to a ticket type
   *
   * Gives the tickets of this type another field and returns the field.
   */
  createTicketTypeAttribute: Operation<Operations, 'createTicketTypeAttribute'>;

  /**
   * List ticket types
   *
   * Every ticket type of the workspace with its fields, in one answer.
   */
  listTicketTypes: ListOperation<Operations, 'listTicketTypes', 'data'>;

  /**
   * Retrieve a ticket type
   *
   * Returns one ticket type with its fields.
   */
  retrieveTicketType: Operation<Operations, 'retrieveTicketType'>;

  /**
   * Update a ticket type
   *
   * Changes what is sent, leaves the rest, and returns the ticket type. There is no way to delete one: archive it, and its tickets stay as they are.
   */
  updateTicketType: Operation<Operations, 'updateTicketType'>;

  /**
   * Change a field of a ticket type
   *
   * Changes what is sent, leaves the rest, and returns the field. What kind of value it holds cannot be changed.
   */
  updateTicketTypeAttribute: Operation<Operations, 'updateTicketTypeAttribute'>;
}

/**
 * Requests that the workspace tracks until they are resolved.
 */
export interface Tickets<Operations> {
  /**
   * Tag a ticket
   *
   * Puts an existing tag on the ticket and returns the tag, with who applied it and when.
   */
  attachTagToTicket: Operation<Operations, 'attachTagToTicket'>;

  /**
   * Change the type of a ticket
   *
   * Moves the ticket to another type of the same category. A field that both types have under one name and with one kind of value keeps its value, unless `ticket_attributes` says otherwise. The present type, a state that is not one of the new type, and a field that the new type does not have are refused with 400 `parameter_invalid`.
   */
  changeTicketType: Operation<Operations, 'changeTicketType'>;

  /**
   * Create a ticket
   *
   * Makes a ticket of the given type for a contact and returns it. A contact named by an email address that nobody has yet is created on the way. Fields that the ticket type requires have to be sent, and a field that the type does not have is refused.
   */
  createTicket: Operation<Operations, 'createTicket'>;

  /**
   * Delete a ticket
   *
   * Deletes the ticket for good, with its messages, field values and files. There is no way back. Reports still count it, though with gaps.
   */
  deleteTicket: Operation<Operations, 'deleteTicket'>;

  /**
   * Untag a ticket
   *
   * Takes the tag off the ticket and returns it. The tag itself stays in the workspace.
   */
  detachTagFromTicket: Operation<Operations, 'detachTagFromTicket'>;

  /**
   * Create a ticket in the background
   *
   * Takes the same body as `createTicket`, checks it as far as that is possible at once, and returns a job without waiting for the ticket. A body that fails the check is refused and nothing is queued. Ask for the job, or wait for the notification `job.completed`, to learn the id of the ticket.
   */
  enqueueCreateTicket: Operation<Operations, 'enqueueCreateTicket'>;

  /**
   * Link a conversation to a tracker ticket
   *
   * Links a conversation, or a customer ticket that was one, to a tracker ticket and returns the linked conversation.
   * The token needs the permission to write tickets.
   *
   * A tracker ticket holds at most 2,500 links, and a conversation has at most one tracker ticket. 400 says what is
   * in the way: `invalid_ticket_type` if the ticket is no tracker ticket, `already_linked_to_tracker`, or
   * `linked_conversation_limit_exceeded`.
   */
  linkConversationToTicket: Operation<Operations, 'linkConversationToTicket'>;

  /**
   * Reply to a ticket
   *
   * Adds a message to the ticket and returns it as a part: a comment of a contact, or a comment, a note or a choice
   * of quick replies of a teammate. In 2.9 a teammate can leave notes, and nothing else is possible.
   *
   * Contacts cannot reply on back-office tickets; the attempt is refused with 400 `parameter_mismatch`.
   */
  replyTicket: Operation<Operations, 'replyTicket'>;

  /**
   * Retrieve a ticket
   *
   * Returns one ticket with its type, its contacts and its parts.
   */
  retrieveTicket: Operation<Operations, 'retrieveTicket'>;

  /**
   * Search tickets
   *
   * Finds tickets by the values of their fields. The default page holds 20 matches. Dates compare to the second.
   *
   * Searchable are `id`, `created_at`, `updated_at`, `title`, `description`, `category`, `ticket_type_id`,
   * `contact_ids`, `teammate_ids`, `admin_assignee_id`, `team_assignee_id`, `open`, `state`, `snoozed_until`, and a
   * field of a ticket type as `ticket_attribute.<id>`.
   *
   * `category` is searched by other words than the ones that tickets carry: `request` for Customer, `task` for
   * Back-office and `tracker` for Tracker.
   */
  searchTickets: ListOperation<Operations, 'searchTickets', 'tickets'>;

  /**
   * Unlink a conversation from a tracker ticket
   *
   * Takes the link away and returns the conversation. Both stay as they are otherwise. A conversation that is not linked to the ticket is answered with 404 `conversation_not_found`. The token needs the permission to write tickets.
   */
  unlinkConversationFromTicket: Operation<Operations, 'unlinkConversationFromTicket'>;

  /**
   * Update a ticket
   *
   * Changes what is sent and leaves the rest as it is: fields, state, assignment, company, whether the ticket is
   * open, snoozed or shared. Returns the ticket.
   *
   * A teammate or assignee who cannot be found is answered with 404 `assignee_not_found`, a state that does not
   * belong to the ticket's type with 400 `ticket_state_id_invalid`, and a company that none of the ticket's contacts
   * belongs to with 400 `parameter_invalid`.
   */
  updateTicket: Operation<Operations, 'updateTicket'>;
}

/**
 * People who use the Messenger without being known yet.
 */
export interface Visitors<Operations> {
  /**
   * Convert a visitor into a contact
   *
   * Makes the visitor a user or a lead and returns it. If there is a contact with the ids in `user` already, the
   * visitor is merged into that contact and ceases to exist.
   */
  convertVisitor: Operation<Operations, 'convertVisitor'>;

  /**
   * Retrieve a visitor
   *
   * One visitor, by the id that the Messenger gave it in the browser.
   */
  retrieveVisitorWithUserId: Operation<Operations, 'retrieveVisitorWithUserId'>;

  /**
   * Update a visitor
   *
   * Changes the name and the custom attributes of a visitor, who is named by `id` or by `user_id` in the body.
   */
  updateVisitor: Operation<Operations, 'updateVisitor'>;
}

/**
 * Automations of the workspace.
 */
export interface Workflows<Operations> {
  /**
   * Export a workflow
   *
   * A workflow as it is set up, with its steps, its rules and its attributes. It exists so that the configuration
   * can be taken elsewhere, as the Data Act of the European Union demands. Moments are ISO 8601 text here.
   */
  exportWorkflow: Operation<Operations, 'exportWorkflow'>;
}
