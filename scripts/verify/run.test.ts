import { afterAll, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps } from './run.js';
import { STEPS, type Step } from './steps.js';

const root = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(root, { recursive: true }));

const step = (name: string, script: string, packages?: Step['packages']): Step => ({
  name,
  shows: 'a test',
  node: ['--input-type=module', '--eval', script],
  ...(packages && { packages }),
});

/** A package in a folder of its own, which npm installs as it installs any. */
function packageAt(folder: string, value: string): string {
  mkdirSync(join(root, folder));
  writeFileSync(
    join(root, folder, 'package.json'),
    '{"name":"tool","version":"1.0.0","type":"module","main":"tool.js"}',
  );
  writeFileSync(join(root, folder, 'tool.js'), `export const value = ${JSON.stringify(value)};`);
  return `file:${join(root, folder)}`;
}

const run = async (...steps: Step[]) =>
  (await runSteps(steps, root)).map(({ step, passed, output }) => ({ name: step.name, passed, output }));

test('a step passes when its program ends with 0, and what it prints is kept', async () => {
  const steps = [
    step('good', 'console.log("looked")'),
    step('bad', 'console.log("found"); process.exitCode = 1'),
  ];
  expect(await run(...steps)).toEqual([
    { name: 'good', passed: true, output: 'looked' },
    { name: 'bad', passed: false, output: 'found' },
  ]);
});

test('a step finds its packages in its scratch folder, in the version of the table', async () => {
  const script = `
    const { load } = await import('file://' + process.env.VERIFY_SCRATCH + '/load.mjs');
    console.log((await load('tool')).value);
  `;
  const first = packageAt('first', 'one');
  const second = packageAt('second', 'two');
  expect(await run(step('tool', script, { tool: first }))).toEqual([
    { name: 'tool', passed: true, output: 'one' },
  ]);
  expect(await run(step('tool', script, { tool: second }))).toEqual([
    { name: 'tool', passed: true, output: 'two' },
  ]);
});

test('a step whose packages cannot be installed has failed', async () => {
  const missing = step('missing', '', { tool: `file:${join(root, 'nowhere.tgz')}` });
  expect(await run(missing)).toEqual([
    { name: 'missing', passed: false, output: expect.stringContaining('What it needs cannot be installed.') },
  ]);
});

test('every step has a name of its own, exact versions, and a program that is there', () => {
  expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
  for (const { packages = {}, node } of STEPS) {
    for (const version of Object.values(packages)) expect(version).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
    const program = node.find((argument) => argument.startsWith('scripts/')) ?? '';
    expect(existsSync(new URL(`../../${program}`, import.meta.url))).toBe(true);
  }
});
