// The contract engine beside what others judge answers with, on all recordings; and what the suite takes.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { JUDGES } from './contract-judges.js';
import type { Laps } from './contract-lap.js';
import { median, seconds, timeProcess } from './measure.js';
import { installRivals } from './rivals.js';
import { printTable } from './table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/src/cli/main.js');
const RIVALS = { '@stoplight/prism-http': '5.12.0', 'openapi-response-validator': '12.1.3' };

export async function benchContract(runs: number): Promise<void> {
  if (!existsSync(main)) throw new Error('The suite is measured as it is published: `npm run build` first.');
  const lab = await installRivals('contract', RIVALS);
  await judging(lab, runs);
  await suite(runs);
}

/** The others are measured once: they differ from ours by more than a round could. */
async function judging(lab: string, runs: number): Promise<void> {
  const ours: Laps[] = [];
  for (let run = 0; run < runs; run += 1) ours.push(await lap('ours', lab));
  const rows = [rowOf('ours', ours)];
  for (const name of Object.keys(JUDGES).filter((each) => each !== 'ours')) {
    const other = await lap(name, lab);
    // Who does not get through all in time is held against ours on as many.
    const same = other.isSlow ? [await lap('ours', lab, other.judged)] : ours;
    rows.push(rowOf(name, [other], same));
  }
  printTable(
    [
      'exchanges judged in a second of CPU',
      'judged',
      ...['cold', 'warm', 'one in ten damaged'].flatMap((title) => [title, 'of ours']),
      'caught',
      'blamed',
    ],
    rows,
  );
  console.log(
    'aim of ours: warm within 8 of ajv alone and ahead of the others, cold at least 3 of ajv alone\n',
  );
}

function rowOf(name: string, laps: readonly Laps[], ours: readonly Laps[] = laps): string[] {
  const of = (all: readonly Laps[], kind: 'cold' | 'warm' | 'damaged') =>
    median(all.map((each) => each[kind]));
  const rates = (['cold', 'warm', 'damaged'] as const).flatMap((kind) => [
    of(laps, kind).toFixed(0),
    (of(laps, kind) / of(ours, kind)).toFixed(2),
  ]);
  const [{ judged, caught, blamed } = { judged: 0, caught: 0, blamed: 0 }] = laps;
  return [name, ...[judged, ...rates, caught, blamed].map(String)];
}

/** In a process of its own, so that each begins cold. */
async function lap(name: string, lab: string, most = Infinity): Promise<Laps> {
  console.error(`Judging with ${name}`);
  const args = ['--import', 'tsx', 'scripts/bench/contract-lap.ts', name, lab, String(most)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Laps;
}

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** What takes long is measured once. */
async function suite(runs: number): Promise<void> {
  const rows: [what: string, count: number, args: string[], aim: string][] = [
    ['replay of all recordings', 1, [...JEST, 'contract-tests/replay.test.ts'], '60'],
    ['all stories in the sandbox, all versions', 1, [main, 'run'], '60'],
    ['one resource in one version', runs, [main, 'run', '--version', '2.14', '--resource', 'tags'], '3'],
  ];
  const table: string[][] = [];
  for (const [what, count, args, aim] of rows) {
    console.error(what);
    const times: number[] = [];
    for (let run = 0; run < count; run += 1) times.push(await timeProcess(args));
    table.push([what, seconds(times), aim]);
  }
  printTable(['from a cold start', 'took', 'aim, s'], table);
}
