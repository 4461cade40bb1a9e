import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The scripts that a page asks for when somebody wants what they do, by the name of their file. */
const ISLANDS = ['page', 'search', 'try', 'hook', 'compare'];

/** Bundles the islands and copies what they look like. */
export async function buildAssets(root: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ISLANDS.map((name) => join(root, `src/site/${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    logLevel: 'warning',
  });
  for (const file of ['site.css', 'icon.svg'])
    copyFileSync(join(root, 'scripts/site/assets', file), join(folder, file));
}
