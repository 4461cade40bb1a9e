import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../package/bundle.js';
import { median } from './measure.js';
import { printTable } from './table.js';

const BUNDLES: [name: string, module: string, aim: string][] = [
  [
    'intercom-fetch, with retry, pagination, errors',
    `export { createIntercomClient, unwrap, paginate, isIntercomApiError } from 'intercom-fetch'`,
    '9.0',
  ],
  ['intercom-fetch, everything of the main entry', `export * from 'intercom-fetch'`, ''],
  ['intercom-fetch/operations, all of it', `export * from 'intercom-fetch/operations'`, ''],
  ['intercom-fetch/webhooks', `export * from 'intercom-fetch/webhooks'`, '1.5'],
  ['openapi-fetch alone', `export { default } from 'openapi-fetch'`, ''],
  ['intercom-client', `export { IntercomClient } from 'intercom-client'`, ''],
];

/** What each is in a browser's download, and on disk. */
export async function benchSizes(lab: string): Promise<void> {
  const rows: string[][] = [];
  for (const [name, module, aim] of BUNDLES) {
    const { size } = await bundle(lab, module);
    rows.push([name, (size / 1000).toFixed(2), aim]);
  }
  printTable(['min+gzip, kB', 'size', 'aim'], rows);

  const ours = ['intercom-fetch', 'openapi-fetch', 'openapi-typescript-helpers'];
  const [mine, theirs] = [sum(ours.map((name) => weigh(lab, name))), weigh(lab, 'intercom-client')];
  printTable(
    ['installed, MB', 'size', 'aim'],
    [
      ['intercom-fetch and its dependencies', (mine / 1e6).toFixed(1), (theirs / 2e6).toFixed(1)],
      ['intercom-client', (theirs / 1e6).toFixed(1), ''],
    ],
  );
}

/** How long a fresh process takes to import each, and nothing else of that process. */
export function benchImports(lab: string, runs: number): void {
  const [mine, theirs]: [number[], number[]] = [[], []];
  // An import takes milliseconds, so there can be more rounds of it.
  for (let round = 0; round <= runs * 5; round++) {
    const [a, b] = [timeImport(lab, 'intercom-fetch'), timeImport(lab, 'intercom-client')];
    if (round === 0) continue;
    mine.push(a);
    theirs.push(b);
  }
  const ratio = median(mine.map((value, index) => value / (theirs[index] ?? NaN)));
  printTable(
    ['import, ms', 'median', 'ratio', 'aim'],
    [
      ['intercom-fetch', median(mine).toFixed(1), ratio.toFixed(2), '0.20'],
      ['intercom-client', median(theirs).toFixed(1), '1', ''],
    ],
  );
}

function timeImport(lab: string, name: string): number {
  const code = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: lab }));
}

/** What a folder takes on this disk, in bytes, as `du` counts: many small files take more than they hold. */
function weigh(lab: string, name: string): number {
  const folder = join(lab, 'node_modules', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return sum(['.', ...paths].map((path) => 512 * lstatSync(join(folder, path)).blocks));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
