import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import { requestLine, type Exchange } from '../traffic/exchange.js';
import { formatFinding, type Finding } from '../contract/finding.js';
import { fromHar } from '../traffic/har.js';
import { readRecording } from '../traffic/recording-files.js';
import { validateExchange } from '../contract/validate.js';
import { readVersion } from '../description/versions.js';
import { readHar } from './har-file.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Judges recorded exchanges by the description of their version.

Usage: intercom-contract validate <file>... [options]

  <file>          a recording, or a HAR file as browsers and proxies export it
  --version <v>   the version of HAR entries that do not name one in Intercom-Version
  --json          print the findings as JSON
  --help, -h      this text

Exit code: 0 nothing found, 1 findings, 2 the command could not be carried out.
`;

const HOSTS = 'https://api.intercom.io, api.eu.intercom.io or api.au.intercom.io';

interface Judged {
  file: string;
  exchange: string;
  findings: Finding[];
}

export function validate(args: string[], { print }: Terminal): number {
  const { values, positionals } = readArgs('intercom-contract validate --help', {
    args,
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  if (positionals.length === 0)
    throw new UsageError('Which file? Give the path of a recording or a HAR file.');
  const fallback = values.version === undefined ? undefined : readVersion(values.version);

  const judged = positionals.flatMap((file) => judge(file, fallback));
  if (judged.length === 0) {
    throw new UsageError(
      `Nothing was judged: no exchange with ${HOSTS} in ${positionals.join(', ')}. Record one and export it again.`,
    );
  }
  const findings = judged.flatMap((entry) => entry.findings);
  if (values.json)
    print(JSON.stringify({ exchanges: judged.length, findings: judged.flatMap(flatten) }, null, 2));
  else print(format(judged, findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function judge(file: string, fallback: Version | undefined): Judged[] {
  return readExchanges(file, fallback).map(({ version, exchange }) => ({
    file,
    exchange: requestLine(exchange),
    findings: validateExchange(loadDescription(version), exchange),
  }));
}

function readExchanges(
  file: string,
  fallback: Version | undefined,
): { version: Version; exchange: Exchange }[] {
  const har = file.endsWith('.har') ? readHar(file) : undefined;
  if (!har) {
    const { version, exchanges } = readRecording(file);
    return exchanges.map((exchange) => ({ version, exchange }));
  }
  return fromHar(har).map(({ version, ...exchange }) => {
    const named = version === null ? fallback : readVersion(version);
    if (named) return { version: named, exchange };
    throw new UsageError(`${file}: ${requestLine(exchange)} names no version. Give one with --version.`);
  });
}

const flatten = ({ file, exchange, findings }: Judged) =>
  findings.map((finding) => ({ file, exchange, ...finding }));

function format(judged: Judged[], findings: Finding[]): string {
  const lines = judged.flatMap(({ file, exchange, findings: own }) =>
    own.map((finding) => `${formatFinding(finding)}\n    in ${file}, ${exchange}`),
  );
  return [...lines, `${judged.length} exchanges, ${findings.length} findings`].join('\n');
}
