import type { Breaking, Difference } from '../../src/diff/difference.js';
import { sentence } from '../../src/diff/sentences.js';

/** The scale of evidence, as a reader is told of it. */
export const EVIDENCE_WORDS: Readonly<Record<string, string>> = {
  live: 'recorded by this project on a workspace',
  observed: 'in traffic of the real API that others have published',
  published: 'in a whole example that Intercom has published',
  inferred: 'reads the same in another version, where it was seen',
  none: 'described, and shown by nothing public',
};

/** Who has to change code, after the word "breaks". */
const breakingWords = (breaking: Breaking): string | null =>
  breaking === null ? null : breaking === 'both' ? 'sending and reading' : breaking.replace('callers ', '');

const insteadWords = ({ instead = [] }: Difference): string =>
  instead.length === 0 ? '' : `; use ${instead.map((name) => `\`${name}\``).join(' and ')} instead`;

/** A difference as a line, with the schema that it lies in. */
export const changeLine = (difference: Difference): { text: string; breaking: string | null } => ({
  text: `${difference.schema === null ? '' : `\`${difference.schema}\` in ${difference.where}: `}${sentence(difference)}${insteadWords(difference)}`,
  breaking: breakingWords(difference.breaking),
});

/** How the pages of a list are walked, by the style that the description names. */
export const PAGINATION_WORDS: Readonly<Record<string, string>> = {
  'cursor-query':
    'The answer says where the next page starts, in `pages.next.starting_after`; send it as the query parameter `starting_after`.',
  'cursor-body':
    'The answer says where the next page starts, in `pages.next.starting_after`; send it in the body, in `pagination.starting_after`.',
  'cursor-opaque': 'The answer carries a cursor for the next page; send it back as it came.',
  'page-number': 'Pages are counted from 1; send the query parameter `page`.',
  'page-body': 'Pages are counted from 1; send `page` in the body.',
  'next-url': 'The answer carries the whole address of the next page, in `pages.next`.',
  scroll:
    'Every answer carries a `scroll_param` that leads on; one scroll at a time, and it ends a minute after its last use.',
  none: 'All entries come in one answer.',
};

/** Versions as spans of neighbours: `2.9 to 2.11, 2.14`. */
export function spansOf(names: readonly string[], all: readonly string[]): string {
  const spans: string[][] = [];
  for (const name of all.filter((one) => names.includes(one))) {
    const last = spans.at(-1);
    if (last && all.indexOf(name) === all.indexOf(last.at(-1) ?? '') + 1) last.push(name);
    else spans.push([name]);
  }
  return spans
    .map((span) => (span.length > 1 ? `${span[0] ?? ''} to ${span.at(-1) ?? ''}` : (span[0] ?? '')))
    .join(', ');
}
