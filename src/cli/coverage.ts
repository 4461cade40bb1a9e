import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { readVersion, selectVersions } from '../description/versions.js';
import { WEBHOOKS } from '../suite/coverage-deliveries.js';
import { COVERAGE_MARK, formatCoveragePage } from '../suite/coverage-html.js';
import { formatMarkdown, SCALE } from '../suite/coverage-markdown.js';
import { measureCoverage, type ContractCoverage, type Testimony } from '../suite/coverage-measure.js';
import { resourcesOf, slugOf } from '../suite/coverage-summary.js';
import { checkFile, writeFileWhole } from '../suite/reporters.js';
import { readRecordings } from '../traffic/recording-files.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Shows how each answer that the description names is known, by operation, contract, status and version, and what of
requests and answers the exchanges exercise.

Usage: intercom-contract coverage [options]

  --folder <path>      where the exchanges are: in its folders live, witnesses and recordings, and the deliveries of
                       webhooks in deliveries (default: contract-tests)
  --version <v>        one version, for example 2.14; may be repeated
  --versions <range>   a range of versions, for example '>=2.12 <Unstable' (default: all)
  --resource <name>    a resource, for example contacts or data-attributes; may be repeated (default: all)
  --reporter <form>    markdown (default), json, or html: one page with a matrix to filter
  --summary            markdown without the table of each resource
  --output <file>      write that to a file
  --check              write nothing; exit code 1 if --output is not what would be written
  --force              let --output replace a file that is no such report
  --help, -h           this text

Exit code: 0, 1 if --check finds the file stale, 2 the command could not be carried out.
`;

const FORMS = ['markdown', 'json', 'html'] as const;
type Form = (typeof FORMS)[number];

/** What each form contains, and other files do not. */
const MARKS: Readonly<Record<Form, string>> = {
  markdown: SCALE,
  json: '"coverage": [',
  html: COVERAGE_MARK,
};

export function coverage(args: string[], { print, note }: Terminal): number {
  const options = readOptions(args);
  if (options.help) {
    print(HELP);
    return 0;
  }
  const { reporter: form, output, folder, summary } = options;
  if (!isForm(form))
    throw new UsageError(`--reporter is ${JSON.stringify(form)}. Expected one of ${FORMS.join(', ')}.`);
  if (summary && form !== 'markdown')
    throw new UsageError('--summary is for markdown. Leave it out, or --reporter.');
  if (options.check && output === undefined)
    throw new UsageError('--check compares a file. Name it with --output.');
  const versions = chooseVersions(options.version, options.versions);
  const testimonies = readTestimonies(folder);
  if (testimonies.length === 0)
    throw new UsageError(
      `There is no exchange in ${folder}. Expected its folders recordings, live, witnesses or deliveries.`,
    );
  if (output !== undefined && !options.check)
    checkFile(output, MARKS[form], 'coverage report', options.force);
  const contracts = chooseResources(measureCoverage(testimonies, { versions }), options.resource);
  const text = format(form, contracts, versions, summary, commandOf(args));
  if (output === undefined) print(text);
  else if (options.check) {
    const isFresh = existsSync(output) && readFileSync(output, 'utf8') === whole(text);
    if (!isFresh) note(`${output} is stale. Run ${commandOf(args)} and commit the result.`);
    return isFresh ? 0 : 1;
  } else writeFileWhole(output, whole(text));
  return 0;
}

const whole = (text: string) => `${text.trimEnd()}\n`;

/** How the result is made again. */
const commandOf = (args: readonly string[]) =>
  [
    'intercom-contract coverage',
    ...args.filter((arg) => arg !== '--check' && arg !== '--force').map(quote),
  ].join(' ');
const quote = (arg: string) => (/^[\w./-]+$/.test(arg) ? arg : `'${arg}'`);

function readOptions(args: string[]) {
  return readArgs('intercom-contract coverage --help', {
    args,
    options: {
      folder: { type: 'string', default: 'contract-tests' },
      version: { type: 'string', multiple: true },
      versions: { type: 'string' },
      resource: { type: 'string', multiple: true },
      reporter: { type: 'string', default: 'markdown' },
      summary: { type: 'boolean', default: false },
      output: { type: 'string' },
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

const isForm = (name: string): name is Form => (FORMS as readonly string[]).includes(name);

function chooseVersions(names: string[] | undefined, range: string | undefined): readonly Version[] {
  if (names && range !== undefined)
    throw new UsageError('--version and --versions are both given. Give one of them.');
  if (range !== undefined) return selectVersions(range);
  const wanted = names?.map(readVersion);
  return wanted ? VERSIONS.filter((version) => wanted.includes(version)) : VERSIONS;
}

function chooseResources(
  contracts: ContractCoverage[],
  names: readonly string[] | undefined,
): ContractCoverage[] {
  if (!names) return contracts;
  const known = resourcesOf(contracts).map(slugOf);
  for (const name of names)
    if (!known.includes(slugOf(name)))
      throw new UsageError(
        `There is no resource ${JSON.stringify(name)}. Expected one of ${known.join(', ')}.`,
      );
  const wanted = names.map(slugOf);
  return contracts.filter(({ resource }) => wanted.includes(slugOf(resource)));
}

function readTestimonies(folder: string): Testimony[] {
  const recordings = ['recordings', 'live', 'witnesses'].flatMap((name) =>
    readRecordings(join(folder, name)),
  );
  return [...recordings.map(({ recording }) => recording), ...readDeliveries(join(folder, 'deliveries'))];
}

function readDeliveries(folder: string): Testimony[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readDelivery(join(folder, name)));
}

function readDelivery(file: string): Testimony {
  const problem = `${file} is no delivery. Expected JSON with version, provenance, topic and body.`;
  let delivery: Partial<Testimony>;
  try {
    delivery = JSON.parse(readFileSync(file, 'utf8')) as Partial<Testimony>;
  } catch (cause) {
    throw new UsageError(problem, { cause });
  }
  const { version, provenance, topic, body } = delivery;
  if (!version || !provenance || typeof topic !== 'string') throw new UsageError(problem);
  return { version: readVersion(version), provenance, topic, body };
}

function format(
  form: Form,
  contracts: readonly ContractCoverage[],
  versions: readonly Version[],
  summary: boolean,
  command: string,
): string {
  if (form === 'html') return formatCoveragePage(contracts, versions);
  if (form === 'markdown')
    return formatMarkdown(contracts, { versions, summary, note: `Made by \`${command}\`.` });
  return JSON.stringify({ versions, webhooks: WEBHOOKS, coverage: contracts }, null, 2);
}
