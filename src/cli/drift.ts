import type { Version } from '../../generated/versions.js';
import type { Description } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { readVersion } from '../description/versions.js';
import { plural } from '../description/words.js';
import { createDriftComparison, type Changes } from '../suite/drift/comparison.js';
import { formatChanges, formatChangesPage } from '../suite/drift/format-comparison.js';
import { DRIFT_MARK, formatDrift, formatDriftPage } from '../suite/drift/format.js';
import { createDriftReport, type Proposal } from '../suite/drift/proposals.js';
import { readSource, type Source } from '../suite/drift/source.js';
import { checkFile, writeFileWhole } from '../suite/reporters.js';
import type { Exchange } from '../traffic/exchange.js';
import { INTERCOM_HOSTS } from '../traffic/har.js';
import { readTraffic } from './read-traffic.js';
import { countOthers, createTally, leftOut, nothingJudged, type Tally } from './tally.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Shows what traffic has and the description has not, as edits of the description for a maintainer to read and apply.
Values of the traffic are never shown: types, formats and counts are.

Usage: intercom-contract drift <traffic> [options]
       intercom-contract drift <before> <after> [options]

  <traffic>          traffic in any form that intercom-contract verify reads; - is standard input, a folder all that is in it
  <before> <after>   traffic of two times: shown is what is new in the second and the description does not allow, and
                     apart from it what changed in the answers and the description allows
  --version <v>      the version of exchanges that name none in Intercom-Version
  --host <host>      a host that stands for the API, beside Intercom's own; may be repeated
  --source <folder>  the source of the description, in which each place is found (default: openapi, if it is there)
  --reporter <form>  text (default), markdown or json
  --output <file>    write that to a file; .md and .json choose the form
  --force            let --output replace a file that is no such report
  --show-words       print unknown words and names as they came; they are the workspace's own, so never to a file
  --help, -h         this text

Exit code: 0 nothing found but what the description allows, 1 proposals or entries that cannot be read, 2 nothing was
judged, of one of two.
`;

const FORMS = ['text', 'markdown', 'json'] as const;
type Form = (typeof FORMS)[number];

interface Options {
  fallback: Version | undefined;
  hosts: readonly string[];
  source: Source | undefined;
  showWords: boolean;
  form: Form;
}

/** What is told of traffic, and whether something is to be done about it. */
interface Outcome {
  text: string;
  totals: string;
  found: boolean;
}

export async function drift(args: string[], { print, note }: Terminal): Promise<number> {
  const { values, positionals } = readArgs('intercom-contract drift --help', {
    args,
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      host: { type: 'string', multiple: true, default: [] },
      source: { type: 'string' },
      reporter: { type: 'string' },
      output: { type: 'string' },
      force: { type: 'boolean', default: false },
      'show-words': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const { output, 'show-words': showWords } = values;
  const [first, second] = chooseFiles(positionals);
  if (showWords && output !== undefined)
    throw new UsageError(
      "--show-words prints a workspace's own words, which are not for a file. Leave out one of it and --output.",
    );
  const options: Options = {
    fallback: values.version === undefined ? undefined : readVersion(values.version),
    hosts: [...INTERCOM_HOSTS, ...values.host],
    form: chooseForm(values.reporter, output),
    source: openSource(values.source),
    showWords,
  };
  if (output !== undefined)
    checkFile(output, options.form === 'json' ? JSON_MARK : DRIFT_MARK, 'drift report', values.force);

  const tally = createTally();
  const tell =
    second === undefined ? tellOne(first, tally, options) : tellBoth(first, second, tally, options);
  const { text, totals, found } = await tell.finally(() => {
    for (const message of tally.broken) note(message);
  });
  if (output === undefined) print(text);
  else {
    writeFileWhole(output, `${text.trimEnd()}\n`);
    note(totals);
  }
  return found || tally.broken.length > 0 ? 1 : 0;
}

function chooseFiles(files: readonly string[]): [first: string, second?: string] {
  const [first, second, ...more] = files;
  if (first === undefined)
    throw new UsageError(
      'Which traffic? Give the path of a recording, a HAR file or a folder of them, or - for standard input.',
    );
  if (more.length > 0)
    throw new UsageError(
      `There are ${files.length} files. Give one, or two to compare; a folder stands for all that is in it.`,
    );
  if (first === '-' && second === '-')
    throw new UsageError('Standard input cannot be both. Give the path of one of the two.');
  return second === undefined ? [first] : [first, second];
}

async function tellOne(file: string, tally: Tally, options: Options): Promise<Outcome> {
  const report = createDriftReport();
  await judge(file, tally, options, report.add);
  if (report.judged === 0) throw new UsageError(nothingJudged(tally, [file]));
  const proposals = report.proposals(options);
  const totals = [
    `${plural(report.judged, 'exchange')}, ${plural(proposals.length, 'proposal')}`,
    ...leftOut(tally),
  ].join('; ');
  return {
    text: format(options.form, proposals, totals, report.judged),
    totals,
    found: proposals.length > 0,
  };
}

async function tellBoth(before: string, after: string, tally: Tally, options: Options): Promise<Outcome> {
  const comparison = createDriftComparison();
  for (const [when, file] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const own = createTally();
    await judge(file, own, options, (...read) => comparison.add(when, ...read));
    tally.broken.push(...own.broken);
    for (const [why, count] of own.passedOver)
      tally.passedOver.set(why, (tally.passedOver.get(why) ?? 0) + count);
    if (comparison.judged(when) === 0) throw new UsageError(nothingJudged(own, [file]));
  }
  const changes = comparison.changes(options);
  const exchanges = { before: comparison.judged('before'), after: comparison.judged('after') };
  const totals = [
    `${exchanges.before} and ${plural(exchanges.after, 'exchange')}, ${plural(changes.proposals.length, 'proposal')}`,
    `${plural(changes.allowed.length, 'change')} that the description allows`,
    ...leftOut(tally),
  ].join('; ');
  return {
    text: formatBoth(options.form, changes, totals, exchanges),
    totals,
    found: changes.proposals.length > 0,
  };
}

/** Reads traffic and hands over each exchange. */
async function judge(
  file: string,
  tally: Tally,
  options: Options,
  add: (description: Description, exchange: Exchange) => void,
): Promise<void> {
  for await (const entry of readTraffic(file, options)) {
    const read = countOthers(tally, entry, file);
    if (read) add(loadDescription(read.version), read.exchange);
  }
}

function chooseForm(reporter: string | undefined, output = ''): Form {
  const byName: Form = output.endsWith('.md') ? 'markdown' : output.endsWith('.json') ? 'json' : 'text';
  const form = FORMS.find((name) => name === (reporter ?? byName));
  if (!form)
    throw new UsageError(`--reporter is ${JSON.stringify(reporter)}. Expected one of ${FORMS.join(', ')}.`);
  return form;
}

function openSource(folder: string | undefined): Source | undefined {
  const source = readSource(folder ?? 'openapi');
  if (folder !== undefined && !source)
    throw new UsageError(
      `${folder}: there is no source of the description. Expected a folder with openapi.yaml and versions.yaml.`,
    );
  return source;
}

const JSON_MARK = '"proposals": [';

function format(form: Form, proposals: readonly Proposal[], totals: string, exchanges: number): string {
  if (form === 'json') return JSON.stringify({ exchanges, proposals }, null, 2);
  if (form === 'markdown') return formatDriftPage(proposals, totals);
  return proposals.length === 0
    ? `${DRIFT_MARK}\n\n${totals}`
    : `${DRIFT_MARK}\n\n${formatDrift(proposals)}\n\n${totals}`;
}

function formatBoth(form: Form, changes: Changes, totals: string, exchanges: object): string {
  if (form === 'json') return JSON.stringify({ exchanges, ...changes }, null, 2);
  return form === 'markdown' ? formatChangesPage(changes, totals) : formatChanges(changes, totals);
}
