import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what is measured beside ours, in exact versions, and returns the folder. It stays until the versions change. */
export async function installRivals(
  name: string,
  packages: Readonly<Record<string, string>>,
): Promise<string> {
  const lab = join(root, 'node_modules/.cache/bench', name);
  const done = join(lab, 'package.json');
  const manifest = JSON.stringify({ private: true, dependencies: packages });
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return lab;
  const named = Object.entries(packages).map(([each, version]) => `${each}@${version}`);
  console.error(`Installing ${named.join(' and ')}`);
  mkdirSync(lab, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--prefix', lab];
  await promisify(execFile)('npm', ['install', ...options, ...named], { cwd: lab });
  writeFileSync(done, manifest);
  return lab;
}
