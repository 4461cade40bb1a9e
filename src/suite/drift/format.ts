import type { DriftKind } from './told.js';
import type { Proposal } from './proposals.js';

/** Stands in every report of this form, and in no other file. */
export const DRIFT_MARK = 'What the wire shows and the description does not.';

/** Proposals as a terminal shows them. */
export function formatDrift<Shown extends Proposal>(
  proposals: readonly Shown[],
  evidence: (proposal: Shown) => string = evidenceOf,
): string {
  return proposals
    .map((proposal) =>
      [
        `${proposal.place}: ${proposal.title}`,
        `  ${evidence(proposal)}`,
        ...(proposal.file === null ? [] : [`  ${whereOf(proposal)}`]),
        ...proposal.snippet.split('\n').map((line) => `    ${line}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Proposals as a page of Markdown. */
export const formatDriftPage = (proposals: readonly Proposal[], totals: string): string =>
  ['# Drift', `${DRIFT_MARK} ${totals}.`, ...formatProposals(proposals, evidenceOf)].join('\n\n');

/** Proposals as sections of a page. */
export const formatProposals = <Shown extends Proposal>(
  proposals: readonly Shown[],
  evidence: (proposal: Shown) => string,
): string[] =>
  proposals.map((proposal) =>
    [
      `## \`${proposal.place}\`: ${proposal.title}`,
      '',
      `${proposal.file === null ? '' : `\`${whereOf(proposal)}\`: `}${evidence(proposal)}.`,
      '',
      '```yaml',
      proposal.snippet,
      '```',
    ].join('\n'),
  );

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

/** The first of some names, and how many more there are. */
export const namesOf = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`;

/** How often it was seen, and in which operations and versions. */
export function evidenceOf(proposal: Proposal): string {
  const { kind, bodies, bodiesWithout, versions, versionsWithout, seenIn, format } = proposal;
  const [one, many] = OF_EXCHANGES.includes(kind) ? ['exchange', 'exchanges'] : ['body', 'bodies'];
  const where = seenIn.length === 0 ? '' : ` of ${namesOf(seenIn)}`;
  const without = bodiesWithout === 0 ? 'none is without it' : `${bodiesWithout} without it`;
  const never = versionsWithout.length === 0 ? '' : `, never in ${versionsWithout.join(', ')}`;
  const form = format === null ? '' : `; all of the format ${format}`;
  return `in ${bodies} ${bodies === 1 ? one : many}${where}, ${without}; in ${versions.join(', ')}${never}${form}`;
}
