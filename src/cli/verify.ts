import { formatFinding, groupKey, type Finding } from '../contract/finding.js';
import { validateExchange } from '../contract/validate.js';
import { loadDescription } from '../description/load.js';
import { readVersion } from '../description/versions.js';
import { plural } from '../description/words.js';
import type { Version } from '../../generated/versions.js';
import { requestLine, type Exchange } from '../traffic/exchange.js';
import { INTERCOM_HOSTS } from '../traffic/har.js';
import { redactExchanges } from '../traffic/redaction/redact-exchanges.js';
import { readTraffic, type Entry } from './read-traffic.js';
import { countOthers, createTally, leftOut, nothingJudged, type Tally } from './tally.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Judges recorded traffic by the description of its version. What is shown of it is redacted.

Usage: intercom-contract verify <file>... [options]

  <file>          HAR as browsers, proxies and test runners export it, nock's recordings, our own recordings, exchanges
                  as lines of JSON; - is standard input, a folder all that is in it
  --version <v>   the version of exchanges that name none in Intercom-Version
  --host <host>   a host that stands for the API, beside Intercom's own; may be repeated
  --json          print the groups of findings as JSON
  --ndjson        print each finding as a line of JSON, as soon as it is found
  --help, -h      this text

Exit code: 0 nothing found, 1 findings or entries that cannot be read, 2 nothing was judged.
`;

/** The same finding at the same place of an operation, however often. */
interface Group {
  count: number;
  versions: Version[];
  /** The first one, redacted. */
  finding: Finding;
  file: string;
  at: string;
  exchange: string;
}

interface Outcome extends Tally {
  judged: number;
  findings: number;
  errors: number;
  groups: Map<string, Group>;
}

export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { print, note } = terminal;
  const { values, positionals } = readArgs('intercom-contract verify --help', {
    args,
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      host: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  if (positionals.length === 0)
    throw new UsageError('Which file? Give the path of a recording or a HAR file, or - for standard input.');
  const options = {
    fallback: values.version === undefined ? undefined : readVersion(values.version),
    hosts: [...INTERCOM_HOSTS, ...values.host],
  };
  const outcome: Outcome = { judged: 0, findings: 0, errors: 0, groups: new Map(), ...createTally() };
  for (const file of positionals) {
    for await (const entry of readTraffic(file, options)) {
      for (const found of take(entry, file, outcome)) if (values.ndjson) print(JSON.stringify(found));
    }
  }
  for (const message of outcome.broken) note(message);
  if (outcome.judged === 0) throw new UsageError(nothingJudged(outcome, positionals));
  if (values.json) print(JSON.stringify(toJson(outcome), null, 2));
  else if (values.ndjson) note(totals(outcome));
  else print([...[...outcome.groups.values()].map(formatGroup), totals(outcome)].join('\n'));
  return outcome.errors > 0 || outcome.broken.length > 0 ? 1 : 0;
}

/** Adds an entry to the outcome, and returns what was found in it. */
function take(entry: Entry, file: string, outcome: Outcome) {
  const read = countOthers(outcome, entry, file);
  if (!read) return [];
  const { version, exchange, at } = read;
  outcome.judged++;
  const { findings, line } = judge(version, exchange);
  for (const finding of findings) {
    outcome.findings++;
    if (finding.severity === 'error') outcome.errors++;
    const key = groupKey(finding);
    const group = outcome.groups.get(key);
    if (!group) outcome.groups.set(key, { count: 1, versions: [version], finding, file, at, exchange: line });
    else {
      group.count++;
      if (!group.versions.includes(version)) group.versions.push(version);
    }
  }
  return findings.map((finding) => ({ file, at, exchange: line, ...finding }));
}

/** Judges an exchange; what is found is told of its redacted form, which has the same findings at the same places. */
function judge(version: Version, exchange: Exchange): { findings: Finding[]; line: string } {
  const description = loadDescription(version);
  if (validateExchange(description, exchange).length === 0) return { findings: [], line: '' };
  const [redacted = exchange] = redactExchanges([exchange], { description });
  return { findings: validateExchange(description, redacted), line: requestLine(redacted) };
}

function formatGroup({ count, versions, finding, file, at, exchange }: Group): string {
  const line = formatFinding(finding).replace(` ${finding.version} `, ` [${versions.join(', ')}] `);
  const times = count === 1 ? 'in' : `${count} times, first in`;
  return `${line}\n    ${times} ${file}, ${at}, ${exchange}`;
}

function totals(outcome: Outcome): string {
  const { judged, findings, groups } = outcome;
  const places = groups.size === findings ? '' : ` in ${plural(groups.size, 'place')}`;
  return [`${plural(judged, 'exchange')}, ${plural(findings, 'finding')}${places}`, ...leftOut(outcome)].join(
    '; ',
  );
}

const toJson = ({ judged, findings, groups, passedOver, broken }: Outcome) => ({
  exchanges: judged,
  findings,
  groups: [...groups.values()].map(({ finding, ...group }) => ({ ...group, ...finding })),
  passedOver: Object.fromEntries(passedOver),
  broken,
});
