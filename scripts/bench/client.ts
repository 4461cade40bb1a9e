// The client as it is installed, beside the official SDK, openapi-fetch alone and bare fetch, all in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCalls } from './client-calls.js';
import { installLab } from './client-lab.js';
import { benchImports, benchSizes } from './client-sizes.js';
import { benchTypes } from './client-types.js';

export async function benchClient(runs: number): Promise<void> {
  const lab = mkdtempSync(join(tmpdir(), 'intercom-fetch-bench-'));
  try {
    console.error('Packing and installing');
    installLab(lab);
    await benchSizes(lab);
    benchImports(lab, runs);
    await benchCalls(lab, runs);
    benchTypes(lab, runs);
  } finally {
    rmSync(lab, { recursive: true });
  }
}
