import type { Version } from '../../generated/versions.js';
import { PLACE_KINDS } from './coverage-exercise.js';
import { EVIDENCE, type ContractCoverage } from './coverage-measure.js';
import { isTopic, resourcesOf, shownSuccesses, sumOf, type Sum } from './coverage-summary.js';

/** What the tables mean; every form says it. */
export const SCALE = `Each answer of an operation stands, in each version, at the best step of one scale: **live** was recorded on a workspace by
this project, **observed** is traffic that others published, **published** is a whole example in Intercom's own description,
**inferred** has the same contract as another version that has one of these, **sandbox** is agreement with our own sandbox, **none** is
neither. Only the first three say anything about Intercom.`;

export interface MarkdownOptions {
  versions: readonly Version[];
  /** Without the table of each resource. */
  summary: boolean;
  /** Stands below the title: how the page is made. */
  note?: string | undefined;
}

/** The coverage as a Markdown page. */
export function formatMarkdown(
  contracts: readonly ContractCoverage[],
  { versions, summary, note }: MarkdownOptions,
): string {
  const operations = contracts.filter((contract) => !isTopic(contract));
  const resources = resourcesOf(contracts);
  const of = (resource: string) => contracts.filter((contract) => contract.resource === resource);
  const figures = (name: string, sum: Sum) => [
    name,
    String(sum.operations),
    String(sum.answers),
    ...EVIDENCE.map((step) => String(sum.known[step])),
    ...PLACE_KINDS.map((kind) => exercised(sum.exercise[kind])),
  ];
  const head = (name: string) => [name, 'operations', 'answers', ...EVIDENCE, ...PLACE_KINDS];
  return [
    '# Coverage',
    ...(note === undefined ? [] : [note]),
    SCALE,
    `Parameters, variants (branches of the unions in request bodies) and fields of the bodies of successes are counted once for each contract:
exercised by any exchange, of all, and in brackets by one that says something about Intercom.`,
    '## By version',
    'Operations alone, without the deliveries of webhooks.',
    table(
      head('version'),
      versions.map((version) => figures(version, sumOf(operations, version))),
    ),
    '## By resource',
    'All versions together: an answer counts in each of its versions. The operations of Webhooks are topics.',
    table(
      head('resource'),
      resources.map((resource) => figures(resource, sumOf(of(resource)))),
    ),
    '## Successes that are known, by resource and version',
    'Live, observed or published in that very version, of all that are described.',
    table(
      ['resource', ...versions],
      resources.map((resource) => [
        resource,
        ...versions.map((version) => {
          const { shown, all } = shownSuccesses(of(resource), version);
          return all === 0 ? '' : `${shown}/${all}`;
        }),
      ]),
    ),
    ...(summary ? [] : resources.flatMap((resource) => [`## ${resource}`, resourceTable(of(resource))])),
  ].join('\n\n');
}

/** Operation × contract × status, and a column for each step. */
function resourceTable(contracts: readonly ContractCoverage[]): string {
  const head = ['operation', 'contract', 'status', ...EVIDENCE, ...PLACE_KINDS];
  const rows = contracts.flatMap(({ operationId, fingerprint, answers, exercise }) =>
    answers.map(({ status, versions }, index) => [
      `\`${operationId}\``,
      `\`${fingerprint.slice(0, 7)}\``,
      status,
      ...EVIDENCE.map((step) => versions[step].join(' ')),
      ...PLACE_KINDS.map((kind) => (index === 0 ? exercised(exercise[kind]) : '')),
    ]),
  );
  return table(head, rows, 3);
}

const exercised = ({
  declared,
  exercised: all,
  shown,
}: {
  declared: number;
  exercised: number;
  shown: number;
}) => (declared === 0 ? '' : `${all}/${declared} (${shown})`);

/** Cells are padded as Prettier pads them; columns of figures stand right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isRight = (column: number) => column >= texts;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isRight(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
