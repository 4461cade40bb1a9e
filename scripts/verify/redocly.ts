// The rules as the CLI brings them, without openapi/redocly.yaml.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
function lint(file: string): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const options = { cwd: scratchFolder(), maxBuffer: 2 ** 26 };
    execFile(process.execPath, [CLI, 'lint', file, ...OPTIONS], options, (_, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr));
      else resolve((JSON.parse(stdout) as { problems: Problem[] }).problems);
    });
  });
}
