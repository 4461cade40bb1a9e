// Builds dist/: the compiled sources, and beside them the generated files that tsc leaves behind.
// tsc does not write them, and without them the published types silently become `any`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { VERSIONS } from '../generated/versions.js';
import { shareTypes } from './package/shared-types.js';
import { writeVersionEntries } from './package/version-entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'scripts/package/tsconfig.build.json')],
  { stdio: 'inherit' },
);
if (compiled.status !== 0) process.exit(1);

cpSync(join(root, 'generated/operations.json'), join(dist, 'generated/operations.json'));

const types = new Map(
  VERSIONS.map((version) => [version, readFileSync(join(root, `generated/types/${version}.d.ts`), 'utf8')]),
);
mkdirSync(join(dist, 'generated/types/parts'), { recursive: true });
for (const [file, text] of shareTypes(types)) {
  // A third of the types is the spaces before them; a tab does as well.
  const tabbed = text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
  writeFileSync(join(dist, 'generated/types', file), tabbed);
}

// The client does without the names of single components, so the compiler need not read them for it.
const table = join(dist, 'generated/versions.d.ts');
writeFileSync(table, readFileSync(table, 'utf8').replaceAll(/\.\/types\//g, './types/parts/'));

// `intercom-contract openapi` and the contract engine unpack the descriptions.
mkdirSync(join(dist, 'generated/openapi'), { recursive: true });
for (const version of VERSIONS) {
  const file = `generated/openapi/${version}.json`;
  writeFileSync(join(dist, `${file}.gz`), gzipSync(readFileSync(join(root, file)), { level: 9 }));
}

writeVersionEntries(dist);
