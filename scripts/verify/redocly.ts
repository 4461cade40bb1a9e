// The rules as the CLI brings them, without openapi/redocly.yaml.
import { fileURLToPath } from 'node:url';
import { runProgram } from '../check/run-program.js';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { scratchFolder } from './scratch.js';

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { pointer?: string }[];
}

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const OPTIONS = [
  '--extends=recommended-strict',
  // Intercom's own paths overlap, such as /contacts/search and /contacts/{contact_id}.
  '--skip-rule=no-ambiguous-paths',
  '--format=json',
  '--max-problems=1000',
];

const findings: string[] = [];
const all = renditions();
for (const { name, file } of all) {
  const problems = await lint(file);
  findings.push(
    ...problems.map(
      ({ ruleId, message, location }) => `${name}: ${ruleId} ${message} ${location[0]?.pointer}`,
    ),
  );
}
report(findings, `${all.length} documents`);

/** The CLI ends with 1 when it finds something, and says nothing on stdout when it cannot run. */
async function lint(file: string): Promise<Problem[]> {
  const args = [CLI, 'lint', file, ...OPTIONS];
  const { stdout, stderr } = await runProgram(process.execPath, args, { cwd: scratchFolder() });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { problems: Problem[] }).problems;
}
