// Made from openapi/ by `npm run generate`. Do not edit.

/** All versions that are described, oldest first. */
export const VERSIONS = ['2.9', '2.10', '2.11', '2.12', '2.13', '2.14', '2.15', '2.16', '2.17', 'Unstable'] as const;

/** A version of Intercom's REST API. */
export type Version = (typeof VERSIONS)[number];

/** Versions that Intercom has announced and that are not described yet. */
export const UNDESCRIBED_VERSIONS: readonly string[] = ['2.18'];

/** Other names that Intercom accepts for a version. */
export const VERSION_ALIASES = {
  Preview: 'Unstable',
} as const;

/** The paths of each version, as `openapi-fetch` reads them. */
export interface PathsByVersion {
  '2.9': import('./types/2.9.js').paths;
  '2.10': import('./types/2.10.js').paths;
  '2.11': import('./types/2.11.js').paths;
  '2.12': import('./types/2.12.js').paths;
  '2.13': import('./types/2.13.js').paths;
  '2.14': import('./types/2.14.js').paths;
  '2.15': import('./types/2.15.js').paths;
  '2.16': import('./types/2.16.js').paths;
  '2.17': import('./types/2.17.js').paths;
  'Unstable': import('./types/Unstable.js').paths;
}

/** The notifications of each version, by topic. */
export interface WebhooksByVersion {
  '2.9': import('./types/2.9.js').webhooks;
  '2.10': import('./types/2.10.js').webhooks;
  '2.11': import('./types/2.11.js').webhooks;
  '2.12': import('./types/2.12.js').webhooks;
  '2.13': import('./types/2.13.js').webhooks;
  '2.14': import('./types/2.14.js').webhooks;
  '2.15': import('./types/2.15.js').webhooks;
  '2.16': import('./types/2.16.js').webhooks;
  '2.17': import('./types/2.17.js').webhooks;
  'Unstable': import('./types/Unstable.js').webhooks;
}
