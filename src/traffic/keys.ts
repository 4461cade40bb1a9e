/** How a key tells that its value is an id or a time. The one place where redaction and normalization guess by name. */

/** Keys of ids that do not say so: the opaque cursors, jobs, and Intercom's `id_code`. */
const OTHER_ID_KEYS = new Set([
  'starting_after',
  'scroll_param',
  'cursor',
  'next_cursor',
  'job_identifier',
  'id_code',
]);

/** `id`, `admin_id`, `tag_ids`, and what is an id under another name. */
export const isIdKey = (key: string) => /(^|_)ids?$/.test(key) || OTHER_ID_KEYS.has(key);

/** A Unix time (seconds or milliseconds) or an ISO text under a key that speaks of time. */
export function isTimestamp(key: string, value: unknown): boolean {
  if (!/(_at|_until|_since|_date)$/.test(key) && key !== 'date') return false;
  return typeof value === 'number'
    ? value >= 1e9
    : typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
}

/** Seconds that something took, different in every run. */
export const isDuration = (key: string) => /^(median_)?time_to_/.test(key);

/** The key that a field's value stands for: a search filter names it in `field` and has it in `value`. */
export function meaningOf(key: string, parent: object): string {
  return key === 'value' && 'field' in parent && typeof parent.field === 'string' ? parent.field : key;
}
