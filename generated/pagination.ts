// Made from openapi/ by `npm run generate`. Do not edit.

/** The paths of all lists, by their method, how their pages are walked, and where in an answer the items are. */
export interface Lists {
  'GET cursor-opaque data':
    | '/contacts/{contact_id}/merge_history';
  'GET cursor-query conversations':
    | '/conversations';
  'GET cursor-query data':
    | '/contacts'
    | '/contacts/activities'
    | '/data_connectors'
    | '/data_connectors/{data_connector_id}/execution_results'
    | '/data_connectors/{data_connector_id}/versions'
    | '/macros';
  'GET cursor-query events':
    | '/messages/status';
  'GET next-url events':
    | '/events';
  'GET none admins':
    | '/admins';
  'GET none data':
    | '/away_status_reasons'
    | '/brands'
    | '/companies/{company_id}/segments'
    | '/contacts/{contact_id}/banners'
    | '/contacts/{contact_id}/segments'
    | '/contacts/{contact_id}/subscriptions'
    | '/contacts/{contact_id}/tags'
    | '/conversations/attributes'
    | '/conversations/{conversation_id}/hitl_events'
    | '/data_attributes'
    | '/emails'
    | '/export/reporting_data/get_datasets'
    | '/help_center/help_centers'
    | '/office_hours_schedules'
    | '/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions'
    | '/roles'
    | '/secure_mode_secrets'
    | '/sla_rules'
    | '/subscription_types'
    | '/tags'
    | '/teams/{team_id}/metrics'
    | '/ticket_states'
    | '/ticket_types';
  'GET none event_types':
    | '/admins/activity_log_event_types';
  'GET none handling_events':
    | '/conversations/{conversation_id}/handling_events';
  'GET none segments':
    | '/segments';
  'GET none teams':
    | '/teams';
  'GET page-number activity_logs':
    | '/admins/activity_logs';
  'GET page-number company_ids':
    | '/contacts/{contact_id}/granted_companies';
  'GET page-number conversations':
    | '/conversations/deleted';
  'GET page-number data':
    | '/ai/content_import_sources'
    | '/ai/external_pages'
    | '/articles'
    | '/articles/{article_id}/versions'
    | '/audiences'
    | '/calls'
    | '/companies'
    | '/companies/{company_id}/contacts'
    | '/companies/{company_id}/notes'
    | '/contacts/deleted'
    | '/contacts/{contact_id}/companies'
    | '/contacts/{contact_id}/notes'
    | '/content/search'
    | '/content_snippets'
    | '/custom_object_instances/{custom_object_type_identifier}'
    | '/dynamic_contents'
    | '/folders'
    | '/help_center/collections'
    | '/help_center/help_centers/{help_center_id}/redirects'
    | '/help_center/sections'
    | '/internal_articles'
    | '/news/news_items'
    | '/news/newsfeeds'
    | '/news/newsfeeds/{newsfeed_id}/items';
  'GET page-number data.articles':
    | '/articles/search';
  'GET page-number internal_articles':
    | '/internal_articles/search';
  'GET page-number side_conversations':
    | '/conversations/{conversation_id}/side_conversations';
  'GET scroll data':
    | '/companies/scroll';
  'POST cursor-body conversations':
    | '/conversations/search';
  'POST cursor-body data':
    | '/companies/search'
    | '/contacts/search';
  'POST cursor-body tickets':
    | '/tickets/search';
  'POST none capabilities':
    | '/fin/capabilities';
  'POST none data':
    | '/calls/search';
  'POST page-body activity_logs':
    | '/admins/activity_logs/search';
  'POST page-number data':
    | '/companies/list';
}

/** What a list is that is not in `LISTS`; one of them has more than one page only if its answers count pages. */
export const COMMON_LIST = 'GET page-number data';

/** The lists that are not like most, as `Lists` has them. */
export const LISTS = {
  'GET cursor-opaque data': [
    '/contacts/{contact_id}/merge_history',
  ],
  'GET cursor-query conversations': [
    '/conversations',
  ],
  'GET cursor-query data': [
    '/contacts',
    '/contacts/activities',
    '/data_connectors',
    '/data_connectors/{data_connector_id}/execution_results',
    '/data_connectors/{data_connector_id}/versions',
    '/macros',
  ],
  'GET cursor-query events': [
    '/messages/status',
  ],
  'GET next-url events': [
    '/events',
  ],
  'GET none admins': [
    '/admins',
  ],
  'GET none event_types': [
    '/admins/activity_log_event_types',
  ],
  'GET none handling_events': [
    '/conversations/{conversation_id}/handling_events',
  ],
  'GET none segments': [
    '/segments',
  ],
  'GET none teams': [
    '/teams',
  ],
  'GET page-number activity_logs': [
    '/admins/activity_logs',
  ],
  'GET page-number company_ids': [
    '/contacts/{contact_id}/granted_companies',
  ],
  'GET page-number conversations': [
    '/conversations/deleted',
  ],
  'GET page-number data.articles': [
    '/articles/search',
  ],
  'GET page-number internal_articles': [
    '/internal_articles/search',
  ],
  'GET page-number side_conversations': [
    '/conversations/{conversation_id}/side_conversations',
  ],
  'GET scroll data': [
    '/companies/scroll',
  ],
  'POST cursor-body conversations': [
    '/conversations/search',
  ],
  'POST cursor-body data': [
    '/companies/search',
    '/contacts/search',
  ],
  'POST cursor-body tickets': [
    '/tickets/search',
  ],
  'POST none capabilities': [
    '/fin/capabilities',
  ],
  'POST none data': [
    '/calls/search',
  ],
  'POST page-body activity_logs': [
    '/admins/activity_logs/search',
  ],
  'POST page-number data': [
    '/companies/list',
  ],
} as const;

/** The query parameters of the lists that are walked by the address of a next page: others in it are not sent. */
export const NEXT_PARAMETERS: Record<string, readonly string[]> = {
  '/events': ['type', 'user_id', 'email', 'intercom_user_id', 'summary', 'per_page', 'before', 'since'],
};
