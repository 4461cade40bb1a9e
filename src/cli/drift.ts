import { loadDescription } from '../description/load.js';
import { readVersion } from '../description/versions.js';
import { DRIFT_MARK, formatDrift, formatDriftPage } from '../suite/drift/format.js';
import { createDriftReport, type Proposal } from '../suite/drift/proposals.js';
import { readSource, type Source } from '../suite/drift/source.js';
import { checkFile, writeFileWhole } from '../suite/reporters.js';
import { INTERCOM_HOSTS } from '../traffic/har.js';
import { readTraffic } from './read-traffic.js';
import { countOthers, createTally, leftOut, nothingJudged } from './tally.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Shows what traffic has and the description has not, as edits of the description for a maintainer to read and apply.
Values of the traffic are never shown: types, formats and counts are.

Usage: intercom-contract drift <file>... [options]

  <file>             traffic in any form that intercom-contract verify reads; - is standard input
  --version <v>      the version of exchanges that name none in Intercom-Version
  --host <host>      a host that stands for the API, beside Intercom's own; may be repeated
  --source <folder>  the source of the description, in which each place is found (default: openapi, if it is there)
  --reporter <form>  text (default), markdown or json
  --output <file>    write that to a file; .md and .json choose the form
  --force            let --output replace a file that is no such report
  --show-words       print unknown words and names as they came; they are the workspace's own, so never to a file
  --help, -h         this text

Exit code: 0 nothing found, 1 proposals or entries that cannot be read, 2 nothing was judged.
`;

const FORMS = ['text', 'markdown', 'json'] as const;
type Form = (typeof FORMS)[number];

export async function drift(args: string[], { print, note }: Terminal): Promise<number> {
  const { values, positionals: files } = readArgs('intercom-contract drift --help', {
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
  if (files.length === 0)
    throw new UsageError(
      'Which traffic? Give the path of a recording or a HAR file, or - for standard input.',
    );
  if (showWords && output !== undefined)
    throw new UsageError(
      "--show-words prints a workspace's own words, which are not for a file. Leave out one of it and --output.",
    );
  const form = chooseForm(values.reporter, output);
  const source = openSource(values.source);
  const fallback = values.version === undefined ? undefined : readVersion(values.version);
  if (output !== undefined)
    checkFile(output, form === 'json' ? JSON_MARK : DRIFT_MARK, 'drift report', values.force);

  const report = createDriftReport();
  const tally = createTally();
  for (const file of files)
    for await (const entry of readTraffic(file, { fallback, hosts: [...INTERCOM_HOSTS, ...values.host] })) {
      const read = countOthers(tally, entry, file);
      if (read) report.add(loadDescription(read.version), read.exchange);
    }
  for (const message of tally.broken) note(message);
  if (report.judged === 0) throw new UsageError(nothingJudged(tally, files));

  const proposals = report.proposals({ source, showWords });
  const totals = [`${report.judged} exchanges, ${proposals.length} proposals`, ...leftOut(tally)].join('; ');
  const text = format(form, proposals, totals, report.judged);
  if (output === undefined) print(text);
  else {
    writeFileWhole(output, `${text.trimEnd()}\n`);
    note(totals);
  }
  return proposals.length > 0 || tally.broken.length > 0 ? 1 : 0;
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
