// Made from openapi/ by `npm run generate`. Do not edit.

/** What the operations answer with that do not answer with JSON. */
export const MEDIA_TYPES: Record<string, string> = {
  'GET /calls/{call_id}/recording': '*/*',
  'GET /calls/{call_id}/transcript': 'text/plain',
  'GET /download/content/data/{job_identifier}': 'application/octet-stream',
  'GET /download/reporting_data/{job_identifier}': 'application/octet-stream',
};

/** The paths of the POSTs that only read. */
export const SAFE_POSTS: readonly string[] = [
  '/admins/activity_logs/search',
  '/calls/search',
  '/companies/list',
  '/companies/search',
  '/contacts/merge/preview',
  '/contacts/search',
  '/conversations/search',
  '/tickets/search',
];

/** The paths of the lists whose every answer moves them on. */
export const SCROLLS: readonly string[] = [
  '/companies/scroll',
];
