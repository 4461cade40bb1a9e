// A story, as an Arazzo document made from its recordings, told by Respect to a listening sandbox in every version; and told
// to one that answers a step otherwise, which Respect has to notice.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../../src/description/load.js';
import { createSandbox, SANDBOX_TOKEN, type SandboxOptions } from '../../src/sandbox/index.js';
import { ARAZZO_SOURCE, toArazzo } from '../../src/suite/arazzo.js';
import { readRecordings } from '../../src/traffic/recording-files.js';
import { runProgram } from '../check/run-program.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

const STORY = 'contract-tests/recordings/conversations/reply-and-close';
const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/** Replies are answered with another status than in the recording. */
const OTHERWISE: SandboxOptions = {
  faults: { operations: ['replyConversation'], kind: 'error', status: 503 },
};

const findings: string[] = [];
const recordings = readRecordings(STORY);
let steps = 0;
for (const { recording } of recordings) {
  const { version } = recording;
  const description = relative(scratchFolder(), `generated/openapi/${version}.json`);
  const document = toArazzo(recording, loadDescription(version), description);
  writeFileSync(fileOf(version), JSON.stringify(document, null, 2));
  steps += recording.exchanges.length;
  const { code, output } = await tell(fileOf(version));
  if (code !== 0) findings.push(`${version}: Respect ended with ${code}.\n${output}`);
  else if (!output.includes(`Steps: ${recording.exchanges.length} passed`))
    findings.push(`${version}: Respect passed, and did not take every step.\n${output}`);
}
const last = recordings.at(-1)?.recording.version;
if (last === undefined) throw new Error(`${STORY} has no recording.`);
const refused = await tell(fileOf(last), OTHERWISE);
if (refused.code !== 1 || !refused.output.includes('stepId - replyConversation'))
  findings.push(`Respect does not notice that a reply is answered with 503.\n${refused.output}`);
report(findings, `${recordings.length} documents, ${steps} steps`);

function fileOf(version: Version): string {
  return join(scratchFolder(), `${version}.arazzo.json`);
}

/** Lets Respect tell a document to a sandbox of its own. */
async function tell(file: string, options: SandboxOptions = {}): Promise<{ code: number; output: string }> {
  const sandbox = createSandbox(options);
  const server = await sandbox.listen({ port: 0 });
  try {
    const args = ['respect', file, '--server', `${ARAZZO_SOURCE}=${server.url}`];
    const { code, stdout, stderr } = await runProgram(
      process.execPath,
      [CLI, ...args, '--input', `token=${SANDBOX_TOKEN}`],
      { cwd: scratchFolder() },
    );
    return { code, output: `${stdout}${stderr}` };
  } finally {
    await server.close();
  }
}
