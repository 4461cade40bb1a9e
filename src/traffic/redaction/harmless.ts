/** Numbers that say how much of something there is or where it stands in a list, and nothing about anybody. */
const NUMBERS = [
  'count',
  'count_assignments',
  'count_conversation_parts',
  'count_reopens',
  'http_status',
  'item_count',
  'next_part_number',
  'order',
  'page',
  'part_number',
  'per_page',
  'total_count',
  'total_pages',
];

/** Flags that say how something is set up or which state it is in, and nothing about anybody. */
const FLAGS = [
  'admin_only',
  'allow_multiple_values',
  'api_writable',
  'archived',
  'custom',
  'default',
  'deleted',
  'found',
  'has_more',
  'include_archived',
  'include_count',
  'include_translations',
  'is_default',
  'is_internal',
  'is_shared',
  'messenger_writable',
  'multiline',
  'open',
  'read',
  'redacted',
  'required',
  'required_to_create',
  'required_to_create_for_contacts',
  'seen',
  'success',
  'ui_writable',
  'visible_on_create',
  'visible_to_contacts',
];

/** The declared fields whose numbers and flags are kept as they came. */
export const HARMLESS_FIELDS: ReadonlySet<string> = new Set([...NUMBERS, ...FLAGS]);
