// The client as it is installed, beside the official SDK, openapi-fetch alone and bare fetch, all in one run.
import { rmSync } from 'node:fs';
import { installPackage } from '../package/installed-package.js';
import { benchCalls } from './client-calls.js';
import { benchImports, benchSizes } from './client-sizes.js';
import { benchTypes } from './client-types.js';

export async function benchClient(runs: number): Promise<void> {
  console.error('Packing and installing');
  const { project: lab } = await installPackage(['intercom-client', 'typescript', '@types/node']);
  try {
    await benchSizes(lab);
    benchImports(lab, runs);
    await benchCalls(lab, runs);
    benchTypes(lab, runs);
  } finally {
    rmSync(lab, { recursive: true });
  }
}
