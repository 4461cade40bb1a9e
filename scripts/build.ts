// Builds dist/: the compiled sources, and beside them the generated files that tsc leaves behind.
// tsc does not write them, and without them the published types silently become `any`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeVersionEntries } from './version-entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'scripts/tsconfig.build.json')],
  { stdio: 'inherit' },
);
if (compiled.status !== 0) process.exit(1);

cpSync(join(root, 'generated/types'), join(dist, 'generated/types'), { recursive: true });
cpSync(join(root, 'generated/operations.json'), join(dist, 'generated/operations.json'));

// Nobody reads the packed descriptions line by line, so they travel without their indentation.
mkdirSync(join(dist, 'generated/openapi'), { recursive: true });
for (const file of readdirSync(join(root, 'generated/openapi'))) {
  const document: unknown = JSON.parse(readFileSync(join(root, 'generated/openapi', file), 'utf8'));
  writeFileSync(join(dist, 'generated/openapi', file), JSON.stringify(document));
}

writeVersionEntries(dist);
