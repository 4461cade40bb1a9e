import { afterAll, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const coverage = (...args: string[]) => runCommand(['coverage', ...args]);
// Little to read, so that each run is short.
const few = join(folder, 'few');
cpSync('contract-tests/witnesses/tags', join(few, 'witnesses/tags'), { recursive: true });
const witnesses = ['--folder', few, '--resource', 'tags'];

test('a stale file is named, with the command that makes it again', async () => {
  const file = join(folder, 'coverage.md');
  expect(await coverage(...witnesses, '--output', file)).toMatchObject({ code: 0, stdout: '' });
  writeFileSync(file, readFileSync(file, 'utf8').replace('observed', 'seen'));
  expect(await coverage(...witnesses, '--output', file, '--check')).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file} is stale. Run intercom-contract coverage --folder ${few} --resource tags --output ${file} and commit the result.`,
  });
});

test('as data: operation, contract, status, and a step for each version', async () => {
  const { stdout } = await coverage(...witnesses, '--reporter', 'json', '--version', '2.15');
  const { versions, coverage: contracts } = JSON.parse(stdout) as {
    versions: string[];
    coverage: { operationId: string; answers: { status: string; versions: Record<string, string[]> }[] }[];
  };
  expect(versions).toEqual(['2.15']);
  const list = contracts.find(({ operationId }) => operationId === 'listTags');
  const steps = Object.entries(list?.answers.find(({ status }) => status === '200')?.versions ?? {});
  expect(steps.filter(([, each]) => each.length > 0)).toEqual([['observed', ['2.15']]]);
});

test('as one page that holds its data and its script', async () => {
  const file = join(folder, 'coverage.html');
  expect((await coverage(...witnesses, '--reporter', 'html', '--output', file)).code).toBe(0);
  const page = readFileSync(file, 'utf8');
  const [, data = ''] = /id="data">(.*)<\/script>/.exec(page) ?? [];
  expect((JSON.parse(data) as { operations: { id: string }[] }).operations.map(({ id }) => id)).toContain(
    'listTags',
  );
  expect(page).not.toMatch(/https?:/);
  expect(page).not.toMatch(/\b(src|href)=/);
});

test('what cannot be carried out is one sentence and exit code 2, and nothing is overwritten', async () => {
  const empty = join(folder, 'empty');
  const odd = join(folder, 'odd');
  mkdirSync(empty);
  mkdirSync(join(odd, 'deliveries'), { recursive: true });
  writeFileSync(join(odd, 'deliveries/one.json'), '{');
  const cases: [string[], string][] = [
    [['--reporter', 'pdf'], '--reporter is "pdf". Expected one of markdown, json, html.'],
    [['--summary', '--reporter', 'json'], '--summary is for markdown. Leave it out, or --reporter.'],
    [['--check'], '--check compares a file. Name it with --output.'],
    [['--version', '3'], '"3" is no version.'],
    [['--resource', 'cats'], 'There is no resource "cats". Expected one of admins,'],
    [['--folder', empty], `There is no exchange in ${empty}.`],
    [['--folder', odd], `${join(odd, 'deliveries/one.json')} is no delivery.`],
    [['--output', 'package.json'], 'package.json exists and is no coverage report.'],
    [['--output', join(folder, 'no/where.md')], `${join(folder, 'no/where.md')} cannot be written (ENOENT).`],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ];
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await coverage(...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  }
  expect((await coverage('--help')).stdout).toContain('Usage: intercom-contract coverage');
});
