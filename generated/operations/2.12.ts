// Made from openapi/ by `npm run generate`. Do not edit.
import type { operations } from '../types/2.12.js';
import type * as all from './groups.js';

/** The operations of version 2.12, by group. */
export interface Groups {
  aiContent: AiContent;
  admins: Admins;
  articles: Articles;
  companies: Companies;
  contacts: Contacts;
  conversations: Conversations;
  dataAttributes: DataAttributes;
  dataEvents: DataEvents;
  dataExport: DataExport;
  helpCenter: HelpCenter;
  messages: Messages;
  news: News;
  notes: Notes;
  phoneCallRedirects: PhoneCallRedirects;
  segments: Segments;
  subscriptionTypes: SubscriptionTypes;
  tags: Tags;
  teams: Teams;
  ticketStates: TicketStates;
  ticketTypes: TicketTypes;
  tickets: Tickets;
  visitors: Visitors;
}

export interface AiContent extends Pick<all.AiContent<operations>, 'createContentImportSource' | 'createExternalPage' | 'deleteContentImportSource' | 'deleteExternalPage' | 'listContentImportSources' | 'listExternalPages' | 'retrieveContentImportSource' | 'retrieveExternalPage' | 'updateContentImportSource' | 'updateExternalPage'> {}
export interface Admins extends Pick<all.Admins<operations>, 'identifyAdmin' | 'listActivityLogs' | 'listAdmins' | 'retrieveAdmin' | 'setAwayAdmin'> {}
export interface Articles extends Pick<all.Articles<operations>, 'createArticle' | 'deleteArticle' | 'listArticles' | 'retrieveArticle' | 'searchArticles' | 'updateArticle'> {}
export interface Companies extends Pick<all.Companies<operations>, 'createOrUpdateCompany' | 'deleteCompany' | 'listAllCompanies' | 'listCompanyContacts' | 'listCompanySegments' | 'retrieveCompany' | 'retrieveCompanyById' | 'scrollOverAllCompanies' | 'updateCompany'> {}
export interface Contacts extends Pick<all.Contacts<operations>, 'archiveContact' | 'attachContactToCompany' | 'attachSubscriptionTypeToContact' | 'attachTagToContact' | 'createContact' | 'deleteContact' | 'detachContactFromCompany' | 'detachSubscriptionTypeFromContact' | 'detachTagFromContact' | 'listContactCompanies' | 'listContactSegments' | 'listContactSubscriptions' | 'listContactTags' | 'listContacts' | 'mergeContact' | 'retrieveContact' | 'searchContacts' | 'unarchiveContact' | 'updateContact'> {}
export interface Conversations extends Pick<all.Conversations<operations>, 'attachContactToConversation' | 'attachTagToConversation' | 'convertConversationToTicket' | 'createConversation' | 'detachContactFromConversation' | 'detachTagFromConversation' | 'listConversations' | 'manageConversation' | 'redactConversation' | 'replyConversation' | 'retrieveConversation' | 'searchConversations' | 'updateConversation'> {}
export interface DataAttributes extends all.DataAttributes<operations> {}
export interface DataEvents extends all.DataEvents<operations> {}
export interface DataExport extends all.DataExport<operations> {}
export interface HelpCenter extends Pick<all.HelpCenter<operations>, 'createCollection' | 'deleteCollection' | 'listCollections' | 'listHelpCenters' | 'retrieveCollection' | 'retrieveHelpCenter' | 'updateCollection'> {}
export interface Messages extends Pick<all.Messages<operations>, 'createMessage'> {}
export interface News extends all.News<operations> {}
export interface Notes extends all.Notes<operations> {}
export interface PhoneCallRedirects extends all.PhoneCallRedirects<operations> {}
export interface Segments extends all.Segments<operations> {}
export interface SubscriptionTypes extends all.SubscriptionTypes<operations> {}
export interface Tags extends all.Tags<operations> {}
export interface Teams extends Pick<all.Teams<operations>, 'listTeams' | 'retrieveTeam'> {}
export interface TicketStates extends all.TicketStates<operations> {}
export interface TicketTypes extends all.TicketTypes<operations> {}
export interface Tickets extends Pick<all.Tickets<operations>, 'attachTagToTicket' | 'createTicket' | 'detachTagFromTicket' | 'replyTicket' | 'retrieveTicket' | 'searchTickets' | 'updateTicket'> {}
export interface Visitors extends all.Visitors<operations> {}
