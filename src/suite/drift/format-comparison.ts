import type { Change, Changes, ComparedProposal, Share } from './comparison.js';
import { DRIFT_MARK, evidenceOf, formatDrift, formatProposals, namesOf } from './format.js';

const SETTLED = 'What the description lacked before, and did not come any more.';
const ALLOWED = 'What changed and the description allows.';

/** Changes as a terminal shows them. */
export function formatChanges(changes: Changes, totals: string): string {
  const { proposals, settled, allowed } = changes;
  return [
    DRIFT_MARK,
    ...(proposals.length === 0 ? [] : [formatDrift(proposals, comparedEvidence)]),
    ...section(SETTLED, settled.map(settledLine), (line) => `  ${line}`),
    ...section(ALLOWED, allowed.map(changeLine), (line) => `  ${line}`),
    ...aloneLines(changes),
    totals,
  ].join('\n\n');
}

/** Changes as a page of Markdown. */
export function formatChangesPage(changes: Changes, totals: string): string {
  const { proposals, settled, allowed } = changes;
  return [
    '# Drift',
    `${DRIFT_MARK} ${totals}.`,
    ...formatProposals(proposals, comparedEvidence),
    ...section(`## ${SETTLED.slice(0, -1)}`, settled.map(settledLine), (line) => `- ${line}`, '\n\n'),
    ...section(`## ${ALLOWED.slice(0, -1)}`, allowed.map(changeLine), (line) => `- ${line}`, '\n\n'),
    ...aloneLines(changes),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[], form: (line: string) => string, gap = '\n') =>
  lines.length === 0 ? [] : [`${title}${gap}${lines.map(form).join('\n')}`];

const shareOf = ({ came, of }: Share) => (of === 0 ? 'no such place' : `${came} of ${of}`);
const sharesOf = ({ before, after }: Pick<Change, 'before' | 'after'>) =>
  `${shareOf(after)}, before ${shareOf(before)}`;

const comparedEvidence = (proposal: ComparedProposal) =>
  `${evidenceOf(proposal)}; before ${shareOf(proposal.before)}`;

const settledLine = (proposal: ComparedProposal) =>
  `${proposal.place}: ${proposal.title}; ${sharesOf(proposal)}`;

const changeLine = (change: Change) =>
  `${change.place}: ${change.title}; ${sharesOf(change)}; ${namesOf(change.operations)} in ${change.versions.join(', ')}`;

const aloneLines = ({ onlyBefore, onlyAfter }: Changes): string[] => [
  ...(onlyBefore.length === 0
    ? []
    : [`Not compared, because only the first has answers: ${onlyBefore.join(', ')}`]),
  ...(onlyAfter.length === 0
    ? []
    : [`Not compared, because only the second has answers: ${onlyAfter.join(', ')}`]),
];
