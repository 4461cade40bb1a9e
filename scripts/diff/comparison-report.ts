import type { Comparison, Located } from './compare.js';
import type { Deviation } from './deviations.js';
import type { Edit } from './edits.js';
import { KINDS, type Difference } from '../../src/diff/difference.js';

/**
 * The report that `npm run compare` prints: what has to be explained first, then rows that explain nothing, then counts.
 *
 * @param edit where the source would change, and how
 */
export function renderComparison(
  comparison: Comparison,
  file: string,
  edit: (located: Located) => Edit | undefined = () => undefined,
): string {
  const { version, unexplained, explained, stale, unseen, refinements, undescribed } = comparison;
  const parts: string[] = [`${file}, compared with our description of ${version}`];
  if (unexplained.length > 0) parts.push(unexplainedText(unexplained, edit));
  if (stale.length > 0) parts.push(staleText(stale, version));
  const explainedCount = explained.reduce((sum, { differences }) => sum + differences.length, 0);
  const counts = [
    `${unexplained.length} unexplained`,
    `${explainedCount} explained by ${plural(explained.length, 'row')}`,
    `${plural(stale.length, 'row')} without a difference`,
    plural(refinements.length, 'refinement') +
      (refinements.length > 0 ? ` (${countByKind(refinements)})` : ''),
  ];
  if (unseen.length > 0) counts.push(`${plural(unseen.length, 'row')} about what a comparison cannot see`);
  if (undescribed.length > 0)
    counts.push(`${plural(undescribed.length, 'operation')} of theirs that ours leaves out`);
  parts.push(`Summary\n${counts.map((count) => `  ${count}`).join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

/** Whether the comparison should fail: something is unexplained, or a row explains nothing. */
export function isClean({ unexplained, stale }: Comparison): boolean {
  return unexplained.length === 0 && stale.length === 0;
}

function unexplainedText(list: readonly Located[], edit: (located: Located) => Edit | undefined): string {
  const groups = new Map<string, string[]>();
  for (const located of list) {
    const { address, difference } = located;
    const head = /^[^\s.]+/.exec(address)?.[0] ?? address;
    const used = difference.schema === null ? '' : `, in ${difference.where}`;
    const heading = `${head}${used}`;
    const lines = [`${address}: ${phrase(difference)}`, ...editLines(edit(located))];
    groups.set(heading, [...(groups.get(heading) ?? []), ...lines.map((line) => `    ${line}`)]);
  }
  const text = [...groups].map(([heading, lines]) => `  ${heading}\n${lines.join('\n')}`);
  return `Unexplained: each needs a change of the description, or a row in openapi/deviations.yaml\n${text.join('\n')}`;
}

function editLines(edit: Edit | undefined): string[] {
  if (!edit) return [];
  const snippet = edit.snippet?.split('\n').map((line) => `    ${line}`) ?? [];
  return [`  ${edit.file}${edit.line === null ? '' : `:${edit.line}`}`, ...snippet];
}

function phrase({ kind, before, after }: Difference): string {
  if (kind.endsWith('value-removed')) return `values that only theirs has: ${before ?? ''}`;
  if (kind.endsWith('value-added')) return `values that only ours has: ${after ?? ''}`;
  if (before === null) return `only in ours: ${after ?? ''}`;
  if (after === null) return `only in theirs: ${before}`;
  return `theirs ${before}, ours ${after}`;
}

function staleText(rows: readonly Deviation[], version: string): string {
  const lines = rows.map((row) => `  openapi/deviations.yaml:${row.place.line} ${row.where.join(', ')}`);
  return `Rows that explain no difference in ${version}: correct their range, or remove them\n${lines.join('\n')}`;
}

function countByKind(differences: readonly Difference[]): string {
  return KINDS.flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count > 0 ? [`${kind} ${count}`] : [];
  }).join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
