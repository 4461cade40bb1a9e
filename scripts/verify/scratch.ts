// Where a step has its packages and leaves its files. They are no dependencies of the project, whose lockfile would be
// several times as long with them.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Step } from './steps.js';

/** How a program of a step learns where its scratch folder is. */
export const SCRATCH = 'VERIFY_SCRATCH';

/**
 * The folder of a step below `root`, with its packages installed. They stay until their versions change.
 * @throws what npm says when a package cannot be installed.
 */
export async function prepareScratch(root: string, { name, packages }: Step): Promise<string> {
  const folder = join(root, 'node_modules/.cache/verify', name);
  const manifest = JSON.stringify({ private: true, dependencies: packages ?? {} }, null, 2);
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // An import is resolved from the file that it stands in.
  writeFileSync(join(folder, 'load.mjs'), 'export const load = (name) => import(name);\n');
  if (packages) {
    await npmInstall(
      folder,
      Object.entries(packages).map(([each, version]) => `${each}@${version}`),
    );
  }
  // Written last, so that an installation that was broken off is made again.
  writeFileSync(file, manifest);
  return folder;
}

/** Packs the package, and returns where the tarball is. */
export async function packItself(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/verify');
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', '--json', '--silent', '--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', pack, { cwd: root, maxBuffer: 2 ** 26 });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as [{ filename: string }];
  return join(folder, filename);
}

/** Installs the package from its tarball, in the place of what was installed before. */
export async function installItself(folder: string, tarball: string): Promise<void> {
  rmSync(join(folder, 'node_modules/intercom-fetch'), { recursive: true, force: true });
  await npmInstall(folder, [tarball]);
}

async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--no-package-lock'];
  await promisify(execFile)('npm', ['install', ...options, '--prefix', folder, ...packages], { cwd: folder });
}

/** The scratch folder of the step that this program belongs to. */
export function scratchFolder(): string {
  const folder = process.env[SCRATCH];
  if (folder === undefined) throw new Error('Run this with `npm run verify -- --only <step>`.');
  return folder;
}

/** A package of the step. */
export async function load<Module>(name: string): Promise<Module> {
  const file = pathToFileURL(join(scratchFolder(), 'load.mjs')).href;
  const { load } = (await import(file)) as { load: (name: string) => Promise<Module> };
  return load(name);
}

/** The files of such a name in the packages of a scope: a program that npm has in a package for each system. */
export function packageFiles(scope: string, name: string): string[] {
  const folder = join(scratchFolder(), 'node_modules', scope);
  return readdirSync(folder)
    .map((each) => join(folder, each, name))
    .filter((file) => existsSync(file));
}
