import type { JsonObject } from '../../src/description/json.js';
import type { Difference } from '../../src/diff/difference.js';
import { diffDocuments } from '../../src/diff/diff.js';
import { operationsOf, type Operation } from '../../src/diff/operations.js';
import { sentence } from '../../src/diff/sentences.js';
import { breakingTable } from './changelog-table.js';

/** What the two documents are called in the text. */
export interface ChangelogNames {
  before: string;
  after: string;
}

/** Lines under one heading: one operation, several that change in the same way, or a shared schema. */
interface Group {
  heading: string;
  lines: string[];
}

const BANNER = '<!-- Made from openapi/ by `npm run generate`. Do not edit. -->';

const LEGEND =
  '_Sending_ breaks code that sends requests, _reading_ breaks code that reads responses or notifications.';

/**
 * What changed between two documents, as Markdown: by resource (the first tag), and in it by operation and by shared
 * schema. A change in a shared schema stands once, under the resource that uses it most.
 */
export function renderChangelog(before: JsonObject, after: JsonObject, names: ChangelogNames): string {
  const differences = diffDocuments(before, after);
  const title = `# ${names.after}\n\nWhat changed from ${names.before} to ${names.after} for somebody who calls the API.`;
  if (differences.length === 0) return `${title}\n\nNothing.\n`;
  const operations = new Map(
    [...operationsOf(before).values(), ...operationsOf(after).values()].map((o) => [o.id, o]),
  );

  const breaking = differences.filter((difference) => difference.breaking !== null);
  const stronger = differences.filter(isStronger);
  const others = differences.filter(
    (difference) => !breaking.includes(difference) && !stronger.includes(difference),
  );
  const resources = groupBy(others, (difference) => resourceOf(difference, operations));
  const sections = [...resources.keys()].sort().map((resource) => {
    const list = resources.get(resource) ?? [];
    return `## ${resource}\n\n${renderResource(list, operations)}`;
  });
  const table =
    breaking.length > 0 ? [`## What can break existing code\n\n${LEGEND}\n\n${breakingTable(breaking)}`] : [];
  return `${[title, summary(differences), ...table, ...sections, ...folded(stronger)].join('\n\n')}\n`;
}

/** Kinds that tighten an answer where they break nobody. */
const TIGHTENING: ReadonlySet<Difference['kind']> = new Set([
  'type',
  'nullable',
  'constant',
  'enum-closed',
  'enum-value-removed',
  'variant-removed',
  'constraint',
]);

/** What an answer only promises more of: nobody has to do anything. */
function isStronger({ kind, where, breaking, after }: Difference): boolean {
  if (breaking !== null || !where.startsWith('response') || where.includes(' header.')) return false;
  return TIGHTENING.has(kind) || (kind === 'required' && after === 'required');
}

/** Kept, but out of the way. */
function folded(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [];
  const lines = differences.map((difference) => {
    const { schema, operations } = difference;
    const owner = schema === null ? '' : `\`${schema}\`: `;
    return `- ${owner}${sentence(difference)} (${names(operations)})`;
  });
  const title = `${differences.length} ${differences.length === 1 ? 'guarantee' : 'guarantees'} of answers that only got stronger`;
  return [`<details>\n<summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}

/** All of them: whoever looks for an operation finds it. */
function names(items: Iterable<string>): string {
  const list = [...items].map((item) => `\`${item}\``);
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;
}

/** The files of generated/changelog: for each version but the first, what changed from the one before. Documents oldest first. */
export function changelogFiles(documents: ReadonlyMap<string, JsonObject>): Map<string, string> {
  const files = new Map<string, string>();
  const versions = [...documents];
  for (const [index, [after, document]] of versions.entries()) {
    const [before, earlier] = versions[index - 1] ?? [];
    if (before === undefined || !earlier) continue;
    files.set(
      `generated/changelog/${after}.md`,
      `${BANNER}\n\n${renderChangelog(earlier, document, { before, after })}`,
    );
  }
  return files;
}

function summary(differences: readonly Difference[]): string {
  const count = (test: (difference: Difference) => boolean): number => differences.filter(test).length;
  const added = count(({ kind }) => kind === 'operation-added');
  const removed = count(({ kind }) => kind === 'operation-removed');
  const breaking = count((difference) => difference.breaking !== null);
  const other = differences.length - added - removed;
  const list = [`${added} new ${added === 1 ? 'operation' : 'operations'}`, `${removed} gone`];
  return `${list.join(', ')}, and ${other} other ${other === 1 ? 'change' : 'changes'}. ${breaking} of these can break existing code.`;
}

/** The resource that gave a schema its name, else the one that most of the operations belong to. */
function resourceOf(difference: Difference, operations: ReadonlyMap<string, Operation>): string {
  const votes = new Map<string, number>();
  for (const id of difference.operations) {
    const tag = operations.get(id)?.tag ?? 'Other operations';
    votes.set(tag, (votes.get(tag) ?? 0) + 1);
  }
  const schema = difference.schema?.toLowerCase().replaceAll('_', '');
  const rank = (tag: string): number =>
    (schema?.startsWith(singular(tag)) ? 1_000_000 : 0) + (votes.get(tag) ?? 0);
  const [winner] = [...votes.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  return winner ?? 'Other operations';
}

/** `Ticket types` → `tickettype` */
function singular(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

function renderResource(
  differences: readonly Difference[],
  operations: ReadonlyMap<string, Operation>,
): string {
  const presence = differences.filter(
    ({ kind }) => kind === 'operation-added' || kind === 'operation-removed',
  );
  const blocks: string[] = [];
  if (presence.length > 0) {
    blocks.push(
      presence
        .map((difference) => {
          const summary = operations.get(difference.operations[0] ?? '')?.summary ?? '';
          return line(
            difference,
            difference.kind === 'operation-added' && summary !== '' ? `: ${summary}` : '',
          );
        })
        .join('\n'),
    );
  }
  const rest = differences.filter((difference) => !presence.includes(difference));
  for (const group of [...operationGroups(rest, operations), ...schemaGroups(rest)]) {
    blocks.push(`### ${group.heading}\n\n${group.lines.join('\n')}`);
  }
  return blocks.join('\n\n');
}

/** One group per operation; operations with exactly the same changes share one. */
function operationGroups(
  differences: readonly Difference[],
  operations: ReadonlyMap<string, Operation>,
): Group[] {
  const byOperation = groupBy(differences, ({ schema, operations }) =>
    schema === null ? (operations[0] ?? '') : null,
  );
  const byLines = groupBy([...byOperation.keys()], (id) =>
    (byOperation.get(id) ?? []).map((difference) => line(difference)).join('\n'),
  );
  return [...byLines].map(([lines, ids]) => ({
    heading: operationHeading(ids, operations),
    lines: lines.split('\n'),
  }));
}

function operationHeading(ids: readonly string[], operations: ReadonlyMap<string, Operation>): string {
  const [id = ''] = ids;
  const operation = operations.get(id);
  if (ids.length > 1 || !operation) return names(ids);
  return operation.webhook ? `\`${id}\`` : `\`${id}\`: \`${operation.method} ${operation.path}\``;
}

/** One group per shared schema and set of operations that a change in it reaches; equal changes of several schemas share one. */
function schemaGroups(differences: readonly Difference[]): Group[] {
  const bySchema = groupBy(differences, ({ schema, where, operations }) =>
    schema === null ? null : [schema, where, ...operations].join(' '),
  );
  const byLines = groupBy([...bySchema.values()], (list) =>
    [list[0]?.where, ...list.map((difference) => line(difference))].join('\n'),
  );
  return [...byLines.values()].map((lists) => {
    const [first = []] = lists;
    const schemas = names(lists.map((list) => list[0]?.schema ?? ''));
    const operations = new Set(lists.flatMap((list) => list[0]?.operations ?? []));
    return {
      heading: `${schemas} in ${first[0]?.where ?? ''} of ${names([...operations].sort())}`,
      lines: first.map((difference) => line(difference)),
    };
  });
}

/** The items by key, in their order; those with the key null are left out. */
function groupBy<Item>(items: readonly Item[], key: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function line(difference: Difference, addition = ''): string {
  const { instead = [] } = difference;
  return `- ${sentence(difference)}${addition}${instead.length > 0 ? `; use ${names(instead)}` : ''}`;
}
