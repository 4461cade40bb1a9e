// The closest peer of our judging, `redocly drift`, over all recordings as HAR: like ours it finds nothing, but for what is
// explained here.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { formatFinding } from '../../src/contract/finding.js';
import { validateExchange } from '../../src/contract/validate.js';
import { loadDescription } from '../../src/description/load.js';
import type { Exchange } from '../../src/traffic/exchange.js';
import { readRecordings } from '../../src/traffic/recording-files.js';
import { runProgram } from '../check/run-program.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

/** Why the two differ: the problems that a pattern fits are no findings. One that fits none is stale. */
const DIFFERENCES: readonly { problem: RegExp; why: string }[] = [
  {
    problem: /: Undocumented endpoint: DELETE \/conversations \(/,
    why: 'refused with 404: that a path is refused agrees with a description that does not have it',
  },
  {
    problem: /: Undocumented endpoint: PUT \/conversations\/\d+\/conversation_parts\/\d+ \(/,
    why: 'refused in versions that do not have it, which the answer says',
  },
  {
    problem: /: Undocumented endpoint: POST \/conversations\/\d+\/convert \(/,
    why: 'refused in versions that do not have it, which the answer says',
  },
  {
    problem: /^listDeletedContacts response \/data\/\*\/email: .* does not match format "email"/,
    why: 'escaped for HTML, as `escape_identity` asks, an address with an apostrophe is none any more',
  },
];

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const OPTIONS = ['--format=json', '--rules=undocumented-endpoint,schema-consistency', '--min-severity=info'];

interface Problem {
  exchangeIndex: number;
  ruleId: string;
  message: string;
  operationId?: string;
  target?: string;
  dataPath?: string;
  schemaPath?: string;
}

const folder = join(scratchFolder(), 'traffic');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const recordings = readRecordings('contract-tests/recordings').map(({ recording }) => recording);

const findings: string[] = [];
const explained = new Set<RegExp>();
let judged = 0;
for (const version of VERSIONS) {
  const exchanges = recordings.filter((each) => each.version === version).flatMap((each) => each.exchanges);
  judged += exchanges.length;
  const description = loadDescription(version);
  const ours = exchanges.flatMap((exchange) => validateExchange(description, exchange));
  findings.push(...ours.map((finding) => `ours: ${formatFinding(finding)}`));

  const problems = await judge(version, [...exchanges, ...damaged(exchanges)]);
  if (!problems.some(({ exchangeIndex }) => exchangeIndex === exchanges.length))
    findings.push(`${version}: it does not notice that a required field is missing.`);
  for (const problem of problems.filter(({ exchangeIndex }) => exchangeIndex < exchanges.length)) {
    const text = textOf(problem);
    const reason = DIFFERENCES.find((difference) => difference.problem.test(text));
    if (reason) explained.add(reason.problem);
    else findings.push(`${version} ${text}`);
  }
}
for (const { problem, why } of DIFFERENCES)
  if (!explained.has(problem))
    findings.push(`Stale: nothing is like ${problem.source} any more, of which is said: ${why}`);
report(findings, `${judged} exchanges, ${DIFFERENCES.length} differences explained`);

/** `listTags response /data/*∕name: …`, alike for the same place in whatever body. */
function textOf({ operationId, ruleId, target, dataPath = '', message, schemaPath = '' }: Problem): string {
  const place = dataPath.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return `${operationId ?? ruleId} ${target} ${place}: ${message} (${schemaPath})`;
}

/** A first answer with a list of tags, without the type of the list. */
function damaged(exchanges: readonly Exchange[]): Exchange[] {
  const list = exchanges.find(({ request, response }) => request.path === '/tags' && response.status === 200);
  const copy = structuredClone(list);
  if (!copy) throw new Error('No recording lists tags.');
  Reflect.deleteProperty(copy.response.body as object, 'type');
  return [copy];
}

async function judge(version: Version, exchanges: readonly Exchange[]): Promise<Problem[]> {
  const traffic = join(folder, `${version}.har`);
  const output = join(folder, `${version}.json`);
  writeFileSync(traffic, JSON.stringify(toHar(exchanges)));
  const args = [CLI, 'drift', traffic, '--api', `generated/openapi/${version}.json`, '--output', output];
  // It ends with 1 when it finds something, and writes nothing when it cannot run.
  const { stdout, stderr } = await runProgram(process.execPath, [...args, ...OPTIONS]);
  try {
    return (JSON.parse(readFileSync(output, 'utf8')) as { problems: Problem[] }).problems;
  } catch (cause) {
    throw new Error(`Redocly wrote no report.\n${stdout}${stderr}`, { cause });
  }
}

function toHar(exchanges: readonly Exchange[]) {
  const creator = { name: 'intercom-fetch', version: '0' };
  return { log: { version: '1.2', creator, entries: exchanges.map(toEntry) } };
}

function toEntry({ request, response }: Exchange) {
  const headers = (all: Record<string, string>) =>
    Object.entries(all).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    request: {
      method: request.method,
      url: `https://api.intercom.io${request.path}`,
      headers: headers(request.headers),
      ...(request.body === undefined
        ? {}
        : { postData: { mimeType: request.headers['content-type'] ?? '', text: textOfBody(request.body) } }),
    },
    response: {
      status: response.status,
      headers: headers(response.headers),
      content: {
        mimeType: response.headers['content-type'] ?? '',
        ...(response.body === undefined ? {} : { text: textOfBody(response.body) }),
      },
    },
  };
}

function textOfBody(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
