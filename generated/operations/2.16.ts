// Made from openapi/ by `npm run generate`. Do not edit.
import type { operations } from '../types/2.16.js';
import type * as all from './groups.js';

/** The operations of version 2.16, by group. */
export interface Groups {
  aiContent: AiContent;
  admins: Admins;
  articles: Articles;
  audiences: Audiences;
  awayStatusReasons: AwayStatusReasons;
  banners: Banners;
  brands: Brands;
  calls: Calls;
  companies: Companies;
  contacts: Contacts;
  content: Content;
  contentSnippets: ContentSnippets;
  conversationAttributes: ConversationAttributes;
  conversations: Conversations;
  customObjectInstances: CustomObjectInstances;
  dataAttributes: DataAttributes;
  dataConnectors: DataConnectors;
  dataEvents: DataEvents;
  dataExport: DataExport;
  emails: Emails;
  finAgent: FinAgent;
  helpCenter: HelpCenter;
  ipAllowlist: IpAllowlist;
  internalArticles: InternalArticles;
  jobs: Jobs;
  macros: Macros;
  messages: Messages;
  news: News;
  notes: Notes;
  officeHours: OfficeHours;
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
export interface Admins extends all.Admins<operations> {}
export interface Articles extends all.Articles<operations> {}
export interface Audiences extends all.Audiences<operations> {}
export interface AwayStatusReasons extends all.AwayStatusReasons<operations> {}
export interface Banners extends all.Banners<operations> {}
export interface Brands extends all.Brands<operations> {}
export interface Calls extends all.Calls<operations> {}
export interface Companies extends Pick<all.Companies<operations>, 'createCompanyNote' | 'createOrUpdateCompany' | 'deleteCompany' | 'listAllCompanies' | 'listCompanyContacts' | 'listCompanyNotes' | 'listCompanySegments' | 'retrieveCompany' | 'retrieveCompanyById' | 'scrollOverAllCompanies' | 'updateCompany'> {}
export interface Contacts extends Pick<all.Contacts<operations>, 'archiveContact' | 'attachContactToCompany' | 'attachSubscriptionTypeToContact' | 'attachTagToContact' | 'blockContact' | 'createContact' | 'deleteContact' | 'detachContactFromCompany' | 'detachSubscriptionTypeFromContact' | 'detachTagFromContact' | 'listContactCompanies' | 'listContactMergeHistory' | 'listContactSegments' | 'listContactSubscriptions' | 'listContactTags' | 'listContacts' | 'mergeContact' | 'retrieveContact' | 'retrieveContactByExternalId' | 'searchContacts' | 'unarchiveContact' | 'updateContact'> {}
export interface Content extends all.Content<operations> {}
export interface ContentSnippets extends all.ContentSnippets<operations> {}
export interface ConversationAttributes extends all.ConversationAttributes<operations> {}
export interface Conversations extends Pick<all.Conversations<operations>, 'attachContactToConversation' | 'attachTagToConversation' | 'convertConversationToTicket' | 'createConversation' | 'deleteConversation' | 'detachContactFromConversation' | 'detachTagFromConversation' | 'listConversations' | 'listDeletedConversationIds' | 'listHandlingEvents' | 'listSideConversations' | 'manageConversation' | 'mergeConversation' | 'redactConversation' | 'replyConversation' | 'retrieveConversation' | 'searchConversations' | 'updateConversation'> {}
export interface CustomObjectInstances extends all.CustomObjectInstances<operations> {}
export interface DataAttributes extends all.DataAttributes<operations> {}
export interface DataConnectors extends Pick<all.DataConnectors<operations>, 'createDataConnector' | 'deleteDataConnector' | 'listDataConnectorExecutionResults' | 'listDataConnectors' | 'retrieveDataConnector' | 'retrieveDataConnectorExecutionResult' | 'updateDataConnector'> {}
export interface DataEvents extends all.DataEvents<operations> {}
export interface DataExport extends all.DataExport<operations> {}
export interface Emails extends all.Emails<operations> {}
export interface FinAgent extends Pick<all.FinAgent<operations>, 'replyToFin' | 'startFinConversation' | 'submitFinCsat'> {}
export interface HelpCenter extends Pick<all.HelpCenter<operations>, 'createCollection' | 'createHelpCenterRedirect' | 'deleteCollection' | 'deleteHelpCenterRedirect' | 'listCollections' | 'listHelpCenterRedirects' | 'listHelpCenters' | 'retrieveCollection' | 'retrieveHelpCenter' | 'retrieveHelpCenterRedirect' | 'updateCollection'> {}
export interface IpAllowlist extends all.IpAllowlist<operations> {}
export interface InternalArticles extends all.InternalArticles<operations> {}
export interface Jobs extends all.Jobs<operations> {}
export interface Macros extends all.Macros<operations> {}
export interface Messages extends all.Messages<operations> {}
export interface News extends all.News<operations> {}
export interface Notes extends all.Notes<operations> {}
export interface OfficeHours extends all.OfficeHours<operations> {}
export interface PhoneCallRedirects extends all.PhoneCallRedirects<operations> {}
export interface ReportingDataExport extends all.ReportingDataExport<operations> {}
export interface Segments extends all.Segments<operations> {}
export interface SubscriptionTypes extends all.SubscriptionTypes<operations> {}
export interface Tags extends all.Tags<operations> {}
export interface Teams extends Pick<all.Teams<operations>, 'listTeamMetrics' | 'listTeams' | 'retrieveTeam'> {}
export interface TicketStates extends all.TicketStates<operations> {}
export interface TicketTypes extends all.TicketTypes<operations> {}
export interface Tickets extends all.Tickets<operations> {}
export interface Visitors extends all.Visitors<operations> {}
export interface Workflows extends all.Workflows<operations> {}
