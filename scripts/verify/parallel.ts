// The recipe of docs/contract.md for large archives, as it stands there: judged in pieces, all is found that is found at once.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORDINGS } from '../../contract-tests/files.js';
import { readRecordings } from '../../src/traffic/recording-files.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

const folder = scratchFolder();
const guide = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');
const [pieces = '', count = ''] = [...guide.matchAll(/```sh\n((?:parallel|jq) [\s\S]*?)```/g)].map(
  ([, command = '']) => command,
);

// Every tenth answer lacks what is in it: so there is something to find in each piece.
const lines = readRecordings(RECORDINGS).flatMap(({ recording: { version, exchanges } }) =>
  exchanges.map(({ request, response }) => ({ version, request, response })),
);
const damaged = lines.map((line, index) =>
  index % 10 === 0 && line.response.body !== undefined
    ? { ...line, response: { ...line.response, body: { type: 1 } } }
    : line,
);
const calls = join(folder, 'calls.ndjson');
writeFileSync(calls, damaged.map((line) => `${JSON.stringify(line)}\n`).join(''));

const shell = (command: string) =>
  execFileSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
/** What was found, whatever file and line it was found in. */
const sorted = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.stringify({ ...(JSON.parse(line) as object), file: '', at: '' }))
    .sort();

const atOnce = sorted(shell('npx intercom-contract verify --ndjson calls.ndjson || [ $? -eq 1 ]'));
shell(pieces);
const inPieces = sorted(readFileSync(join(folder, 'findings.ndjson'), 'utf8'));
const places = new Set(atOnce.map((line) => placeOf(JSON.parse(line) as Record<string, string>)));
const counted = shell(count).trimEnd().split('\n');

function placeOf({ severity, version, operationId, target, path, message }: Record<string, string>): string {
  return [severity, version, operationId, target, path, message].join(' ');
}

const findings: string[] = [];
if (atOnce.length < 100) findings.push(`Only ${atOnce.length} findings: too few to tell.`);
if (inPieces.join('\n') !== atOnce.join('\n'))
  findings.push(`In pieces there are ${inPieces.length} findings, at once ${atOnce.length}.`);
if (counted.length !== places.size)
  findings.push(`The count has ${counted.length} rows in place of ${places.size}.`);
report(findings, `${lines.length} exchanges, ${atOnce.length} findings in ${places.size} places`);
