import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs } from '../src/cli/usage.js';

/** Scripts of package.json, those that take longest first. None of them writes anything. */
const STEPS = ['lint', 'generate -- --check', 'types', 'lint:openapi', 'format:check', 'coverage -- --check'];

const HELP = `Usage: npm run check

Runs what must hold at every change, as many at a time as there are processors, and prints each when it is done:

${STEPS.map((step) => `  npm run ${step}`).join('\n')}

Exit code: 0 if all passed, 1 if one did not, 2 if the command was called wrongly.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runAsProcess({
  name: 'check',
  help: HELP,
  run: async (args, { print }) => {
    readArgs('npm run check -- --help', { args, options: {} });
    const waiting = [...STEPS];
    let passed = true;
    const work = async (): Promise<void> => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        const outcome = await runScript(step);
        passed &&= outcome.passed;
        print(`${outcome.passed ? '✓' : '✗'} npm run ${step}`);
        if (!outcome.passed) print(outcome.output);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return passed ? 0 : 1;
  },
});

function runScript(step: string): Promise<{ passed: boolean; output: string }> {
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', ...step.split(' ')], options, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: `${stdout}${stderr}`.trim() });
    });
  });
}
