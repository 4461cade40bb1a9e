import type { DriftKind } from './collect.js';
import type { Proposal } from './proposals.js';

/** Stands in every report of this form, and in no other file. */
export const DRIFT_MARK = 'What the wire shows and the description does not.';

/** Proposals as a terminal shows them. */
export function formatDrift(proposals: readonly Proposal[]): string {
  return proposals
    .map((proposal) =>
      [
        `${proposal.place}: ${proposal.title}`,
        `  ${evidenceOf(proposal)}`,
        ...(proposal.file === null ? [] : [`  ${whereOf(proposal)}`]),
        ...proposal.snippet.split('\n').map((line) => `    ${line}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Proposals as a page of Markdown. */
export function formatDriftPage(proposals: readonly Proposal[], totals: string): string {
  return [
    '# Drift',
    `${DRIFT_MARK} ${totals}.`,
    ...proposals.map((proposal) =>
      [
        `## \`${proposal.place}\`: ${proposal.title}`,
        '',
        `${proposal.file === null ? '' : `\`${whereOf(proposal)}\`: `}${evidenceOf(proposal)}.`,
        '',
        '```yaml',
        proposal.snippet,
        '```',
      ].join('\n'),
    ),
  ].join('\n\n');
}

const whereOf = ({ file, line }: Proposal) => `${file ?? ''}:${line ?? 1}`;

/** Operations that are named; of more there is a count. */
const MOST_NAMED = 4;

/** Those that are no matter of a body are counted in exchanges. */
const OF_EXCHANGES: readonly string[] = [
  'status',
  'media-type',
  'body',
  'parameter',
  'optional-parameter',
  'operation',
] satisfies DriftKind[];

function evidenceOf(proposal: Proposal): string {
  const { kind, bodies, bodiesWithout, versions, versionsWithout, seenIn, format } = proposal;
  const [one, many] = OF_EXCHANGES.includes(kind) ? ['exchange', 'exchanges'] : ['body', 'bodies'];
  const named = seenIn.slice(0, MOST_NAMED).join(', ');
  const more = seenIn.length > MOST_NAMED ? ` and ${seenIn.length - MOST_NAMED} more` : '';
  const where = named === '' ? '' : ` of ${named}${more}`;
  const without = bodiesWithout === 0 ? 'none is without it' : `${bodiesWithout} without it`;
  const never = versionsWithout.length === 0 ? '' : `, never in ${versionsWithout.join(', ')}`;
  const form = format === null ? '' : `; all of the format ${format}`;
  return `in ${bodies} ${bodies === 1 ? one : many}${where}, ${without}; in ${versions.join(', ')}${never}${form}`;
}
