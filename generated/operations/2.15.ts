// Made from openapi/ by `npm run generate`. Do not edit.
import type { operations } from '../types/2.15.js';
import type * as all from './groups.js';

/** The operations of version 2.15, by group. */
export interface Groups {
  aiContent: AiContent;
  admins: Admins;
  articles: Articles;
  awayStatusReasons: AwayStatusReasons;
  brands: Brands;
  calls: Calls;
  companies: Companies;
  contacts: Contacts;
  conversations: Conversations;
  customObjectInstances: CustomObjectInstances;
  dataAttributes: DataAttributes;
  dataEvents: DataEvents;
  dataExport: DataExport;
  emails: Emails;
  finAgent: FinAgent;
  helpCenter: HelpCenter;
  ipAllowlist: IpAllowlist;
  internalArticles: InternalArticles;
  jobs: Jobs;
  messages: Messages;
  news: News;
  notes: Notes;
  phoneCallRedirects: PhoneCallRedirects;
  reportingDataExport: ReportingDataExport;
  segments: Segments;
  subscriptionTypes: SubscriptionTypes;
  tags: Tags;
  teams: Teams;
  ticketStates: TicketStates;
  ticketTypes: TicketTypes;
  tickets: Tickets;
  visitors: Visitors;
  workflows: Workflows;
}

export interface AiContent extends Pick<all.AiContent<operations>, 'createContentImportSource' | 'createExternalPage' | 'deleteContentImportSource' | 'deleteExternalPage' | 'listContentImportSources' | 'listExternalPages' | 'retrieveContentImportSource' | 'retrieveExternalPage' | 'updateContentImportSource' | 'updateExternalPage'> {}
export interface Admins extends Pick<all.Admins<operations>, 'identifyAdmin' | 'listActivityLogs' | 'listAdmins' | 'retrieveAdmin' | 'setAwayAdmin'> {}
export interface Articles extends Pick<all.Articles<operations>, 'createArticle' | 'deleteArticle' | 'listArticles' | 'retrieveArticle' | 'searchArticles' | 'updateArticle'> {}
export interface AwayStatusReasons extends all.AwayStatusReasons<operations> {}
export interface Brands extends all.Brands<operations> {}
export interface Calls extends all.Calls<operations> {}
export interface Companies extends Pick<all.Companies<operations>, 'createOrUpdateCompany' | 'deleteCompany' | 'listAllCompanies' | 'listCompanyContacts' | 'listCompanyNotes' | 'listCompanySegments' | 'retrieveCompany' | 'retrieveCompanyById' | 'scrollOverAllCompanies' | 'updateCompany'> {}
export interface Contacts extends Pick<all.Contacts<operations>, 'archiveContact' | 'attachContactToCompany' | 'attachSubscriptionTypeToContact' | 'attachTagToContact' | 'blockContact' | 'createContact' | 'deleteContact' | 'detachContactFromCompany' | 'detachSubscriptionTypeFromContact' | 'detachTagFromContact' | 'listContactCompanies' | 'listContactSegments' | 'listContactSubscriptions' | 'listContactTags' | 'listContacts' | 'mergeContact' | 'retrieveContact' | 'retrieveContactByExternalId' | 'searchContacts' | 'unarchiveContact' | 'updateContact'> {}
export interface Conversations extends Pick<all.Conversations<operations>, 'attachContactToConversation' | 'attachTagToConversation' | 'convertConversationToTicket' | 'createConversation' | 'deleteConversation' | 'detachContactFromConversation' | 'detachTagFromConversation' | 'listConversations' | 'listHandlingEvents' | 'manageConversation' | 'redactConversation' | 'replyConversation' | 'retrieveConversation' | 'searchConversations' | 'updateConversation'> {}
export interface CustomObjectInstances extends all.CustomObjectInstances<operations> {}
export interface DataAttributes extends all.DataAttributes<operations> {}
export interface DataEvents extends all.DataEvents<operations> {}
export interface DataExport extends all.DataExport<operations> {}
export interface Emails extends all.Emails<operations> {}
export interface FinAgent extends Pick<all.FinAgent<operations>, 'replyToFin' | 'startFinConversation' | 'submitFinCsat'> {}
export interface HelpCenter extends Pick<all.HelpCenter<operations>, 'createCollection' | 'deleteCollection' | 'listCollections' | 'listHelpCenters' | 'retrieveCollection' | 'retrieveHelpCenter' | 'updateCollection'> {}
export interface IpAllowlist extends all.IpAllowlist<operations> {}
export interface InternalArticles extends Pick<all.InternalArticles<operations>, 'createInternalArticle' | 'deleteInternalArticle' | 'listInternalArticles' | 'retrieveInternalArticle' | 'searchInternalArticles' | 'updateInternalArticle'> {}
export interface Jobs extends all.Jobs<operations> {}
export interface Messages extends Pick<all.Messages<operations>, 'createMessage'> {}
export interface News extends all.News<operations> {}
export interface Notes extends all.Notes<operations> {}
export interface PhoneCallRedirects extends all.PhoneCallRedirects<operations> {}
export interface ReportingDataExport extends all.ReportingDataExport<operations> {}
export interface Segments extends all.Segments<operations> {}
export interface SubscriptionTypes extends all.SubscriptionTypes<operations> {}
export interface Tags extends all.Tags<operations> {}
export interface Teams extends Pick<all.Teams<operations>, 'listTeams' | 'retrieveTeam'> {}
export interface TicketStates extends all.TicketStates<operations> {}
export interface TicketTypes extends all.TicketTypes<operations> {}
export interface Tickets extends Pick<all.Tickets<operations>, 'attachTagToTicket' | 'createTicket' | 'deleteTicket' | 'detachTagFromTicket' | 'enqueueCreateTicket' | 'replyTicket' | 'retrieveTicket' | 'searchTickets' | 'updateTicket'> {}
export interface Visitors extends all.Visitors<operations> {}
export interface Workflows extends all.Workflows<operations> {}
