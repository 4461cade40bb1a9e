import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FindingError, type Command } from './command.js';
import { executeCommand } from './testing/execute-command.js';
import { UsageError } from './usage.js';

class Misuse extends Error {
  override name = 'Misuse' as const;
}

const run = (command: Partial<Command>, ...args: string[]) =>
  executeCommand({ name: 'sum', run: () => 0, ...command }, args);

const failing = (error: Error) => ({
  run: () => {
    throw error;
  },
});

test('--help prints the help and runs nothing', async () => {
  const command = { help: 'Adds numbers.', ...failing(new Error('It ran.')) };
  expect(await run(command, '1', '--help')).toEqual({ code: 0, stdout: 'Adds numbers.', stderr: '' });
});

test.each<[string, Error, number]>([
  ['wrong usage', new UsageError('Give a number.'), 2],
  ['an error that the command names', new Misuse('Give a number.'), 2],
  ['something missing', new FindingError('Give a number.'), 1],
  ['a file that cannot be read', Object.assign(new Error('Give a number.'), { syscall: 'open' }), 1],
])('%s is one sentence', async (_, error, code) => {
  expect(await run({ misuse: ['Misuse'], ...failing(error) })).toEqual({
    code,
    stdout: '',
    stderr: 'sum: Give a number.',
  });
});

test('a bug keeps its trace', async () => {
  await expect(run(failing(new TypeError('x is not a function')))).rejects.toThrow(TypeError);
});

test('a reader that stops early is no error', async () => {
  const module = new URL('./command.ts', import.meta.url).href;
  const program = `import { runAsProcess } from '${module}';
const line = 'a line of output '.repeat(1000);
await runAsProcess({ name: 'lines', run: async (_, { print }) => {
  for (let count = 0; count < 100; count++) { print(line); await new Promise(setImmediate); }
  return 1;
} });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
});
