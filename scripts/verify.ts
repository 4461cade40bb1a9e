import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs, UsageError } from '../src/cli/usage.js';
import { printTable } from './bench/table.js';
import { runSteps } from './verify/run.js';
import { STEPS, type Step } from './verify/steps.js';

const HELP = `Usage: npm run verify -- [--only <step>]...

Runs what takes too long, or needs too much, for every change. What a step needs is installed from npm into
node_modules/.cache/verify, in the versions of scripts/verify/steps.ts. A step that cannot run has failed.

  --only <step>   only this step; may be given several times
  --help          print this text

${STEPS.map(({ name, shows }) => `  ${name.padEnd(20)}${shows}`).join('\n')}

Exit code: 0 if every step passed, 1 if one did not, 2 if the command was called wrongly.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runAsProcess({
  name: 'verify',
  help: HELP,
  run: async (args, { print }) => {
    const { values } = readArgs('npm run verify -- --help', {
      args,
      options: { only: { type: 'string', multiple: true } },
    });
    const outcomes = await runSteps(chooseSteps(values.only), root, ({ step, passed, output }) => {
      print(`${passed ? '✓' : '✗'} ${step.name}: ${step.shows}`);
      if (!passed) print(output);
    });
    print('');
    printTable(
      ['step', 'seconds', 'result'],
      outcomes.map(({ step, seconds, passed }) => [
        step.name,
        seconds.toFixed(1),
        passed ? 'passed' : 'failed',
      ]),
    );
    return outcomes.every(({ passed }) => passed) ? 0 : 1;
  },
});

function chooseSteps(only: readonly string[] | undefined): readonly Step[] {
  const names = STEPS.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`There is no step ${JSON.stringify(unknown)}. Expected one of ${names.join(', ')}.`);
  }
  return only ? STEPS.filter(({ name }) => only.includes(name)) : STEPS;
}
