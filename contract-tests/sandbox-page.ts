import { OPERATIONS } from '../generated/operations.js';
import { VERSIONS } from '../generated/versions.js';
import { NEWEST } from '../src/description/versions.js';
import { handlersOf } from '../src/sandbox/resource.js';
import { RESOURCES } from '../src/sandbox/resources.js';
import {
  measureCoverage,
  type AnswerCoverage,
  type ContractCoverage,
} from '../src/suite/coverage-measure.js';
import { loadOperations, type Operations } from '../src/suite/operations.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { LIVE, RECORDINGS, WITNESSES } from './files.js';
import type { Played } from './played.js';

/** Where the page is. */
export const SANDBOX_PAGE = 'docs/sandbox.md';

interface Material {
  played: ReadonlyMap<string, Played>;
  /** Operations with an exchange that says something about Intercom. */
  observed: ReadonlySet<string>;
  /** Operations with an exchange that was recorded on a live workspace. */
  live: ReadonlySet<string>;
  operations: Operations;
}

/** What the sandbox plays, as a page: all of it is counted, nothing is claimed. */
export function renderSandboxPage(material: Material): string {
  const { played, live, observed } = material;
  const rules = Object.assign({}, ...RESOURCES.map((resource) => resource.rules ?? {})) as Record<
    string,
    string
  >;
  const handled = new Set(Object.keys(handlersOf(RESOURCES)));
  const all = Object.values(OPERATIONS).flatMap((group) => Object.keys(group));
  const count = (test: (operationId: string) => boolean) => all.filter(test).length;
  const sections = Object.entries(OPERATIONS).map(([group, operations]) => {
    const rows = Object.keys(operations).map((operationId) =>
      rowOf(operationId, { ...material, rule: rules[operationId] }),
    );
    return `## ${titleOf(group)}\n\n${HEAD}\n${rows.join('\n')}\n`;
  });
  return `# What the sandbox plays

<!-- Made from the code by \`npm run sandbox:page\`. Do not edit. -->

The sandbox is our reading of Intercom: agreement with it is no evidence about Intercom.

It plays ${count((id) => handled.has(id))} of the ${all.length} operations. In the stories, ${count((id) => played.has(id))} of them succeed, and ${count((id) => (played.get(id)?.changes.size ?? 0) > 0)} change something.
For ${count((id) => rules[id] !== undefined)} a rule stands in place of what only the real service knows. ${count((id) => live.has(id))} were ever compared with a live workspace, and of ${count((id) => observed.has(id))} an
exchange that somebody else published agrees with the description, from which the sandbox answers too.

- **Changes** are the kinds of things of which the stories saw the operation change, make or remove some, and **tells** are the webhook topics that came of it.
- A refusal that needs another token than \`sandbox-token\` can be had with what [Other options](testing.md#other-options) says.
- **Published** says whether a real exchange of it, published by others, is among our witnesses; **live** whether we recorded one ourselves.

${sections.join('\n')}`;
}

const HEAD = `| Operation | Versions | Changes | Tells | A rule in place of the service | Published | Live |
| --- | --- | --- | --- | --- | --- | --- |`;

interface Row extends Material {
  rule: string | undefined;
}

function rowOf(operationId: string, { played, live, operations, rule, observed }: Row): string {
  const { changes, topics } = played.get(operationId) ?? { changes: ['no story succeeds'], topics: [] };
  const cells = [
    `\`${operationId}\``,
    runOf(operations, operationId),
    [...changes].sort().join(', '),
    [...topics].sort().join(', '),
    rule ?? '',
    observed.has(operationId) ? 'yes' : 'no',
    live.has(operationId) ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

function runOf(operations: Operations, operationId: string): string {
  const versions = VERSIONS.filter((version) => operations[operationId]?.versions[version] !== undefined);
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === last) return first ?? '';
  return last === NEWEST ? `from ${first}` : `${first} to ${last}`;
}

/** `helpCenter` → `Help center`. */
const titleOf = (group: string) => {
  const words = group.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Everything that the page is made from, but for what the stories showed. */
export function readMaterial(): Omit<Material, 'played'> {
  const recordings = [RECORDINGS, WITNESSES, LIVE].flatMap((folder) =>
    readRecordings(folder).map(({ recording }) => recording),
  );
  const contracts = measureCoverage(recordings);
  return {
    operations: loadOperations(),
    observed: exchanged(contracts, ({ live, observed }) => live + observed),
    live: exchanged(contracts, ({ live }) => live),
  };
}

const exchanged = (
  contracts: readonly ContractCoverage[],
  count: (exchanges: AnswerCoverage['exchanges']) => number,
) =>
  new Set(
    contracts
      .filter(({ answers }) => answers.some(({ exchanges }) => count(exchanges) > 0))
      .map(({ operationId }) => operationId),
  );
