import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs } from '../src/cli/usage.js';
import { runProgram } from './check/run-program.js';

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
        const { code, stdout, stderr } = await runProgram('npm', ['run', '--silent', ...step.split(' ')], {
          cwd: root,
        });
        print(`${code === 0 ? '✓' : '✗'} npm run ${step}`);
        if (code === 0) continue;
        passed = false;
        print(`${stdout}${stderr}`.trim());
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return passed ? 0 : 1;
  },
});
