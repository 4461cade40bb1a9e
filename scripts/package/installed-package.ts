// The package as a stranger gets it: packed, and installed from the tarball into an empty project.
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { runProgram } from '../check/run-program.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Manifest {
  exports: Record<string, string | { types?: string; import?: { default: string } } | null>;
  dependencies: Record<string, string>;
}

export interface InstalledPackage {
  /** The folder of the project that has the package. */
  project: string;
  /** Where the tarball is that was installed. */
  tarball: string;
  /** What the tarball has for a package.json. */
  manifest: Manifest;
}

/** Packs the package, and installs the tarball together with development dependencies of ours, in our versions. */
export async function installPackage(beside: string[]): Promise<InstalledPackage> {
  const project = await mkdtemp(join(tmpdir(), 'intercom-fetch-package-'));
  const { devDependencies } = await readJson<{ devDependencies: Record<string, string> }>(
    join(root, 'package.json'),
  );
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const install = (...packages: string[]) =>
    succeed('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], project);
  const [packed] = await Promise.all([
    succeed('npm', ['pack', '--json', '--silent', '--pack-destination', project], root),
    install(...beside.map((name) => `${name}@${devDependencies[name]}`)),
  ]);
  const [{ filename }] = JSON.parse(packed.slice(packed.lastIndexOf('\n[') + 1)) as [{ filename: string }];
  await install(`./${filename}`);
  return {
    project,
    tarball: join(project, filename),
    manifest: await readJson(join(project, 'node_modules/intercom-fetch/package.json')),
  };
}

/** Something that can be imported from the package. */
export interface Entry {
  specifier: string;
  kind: 'module' | 'types' | 'file';
}

/** All that the manifest exports. Where it has a pattern, these are all files that the pattern lets through. */
export async function entriesOf({ project, manifest }: InstalledPackage): Promise<Entry[]> {
  const folder = join(project, 'node_modules/intercom-fetch');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => `./${relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/')}`)
    .sort();
  const patterns = Object.entries(manifest.exports);
  const refused = patterns.flatMap(([pattern, target]) =>
    target === null ? [pattern.replace('*', '')] : [],
  );
  return patterns.flatMap(([pattern, target]) => {
    if (target === null) return [];
    const kind = typeof target === 'string' ? 'file' : target.import === undefined ? 'types' : 'module';
    const file = typeof target === 'string' ? target : (target.import?.default ?? target.types ?? '');
    return namesOf(pattern, file, files)
      .filter((name) => !refused.some((start) => name.startsWith(start)))
      .map((name) => ({ specifier: `intercom-fetch${name.slice(1)}`, kind }));
  });
}

/** What can stand for a pattern, as there is a file for it. */
function namesOf(pattern: string, file: string, files: string[]): string[] {
  if (!pattern.includes('*')) return [pattern];
  const [start = '', end = ''] = file.split('*');
  return files
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => pattern.replace('*', name.slice(start.length, -end.length)));
}

/** Whether TypeScript finds what a program in the project imports by this name. */
export function resolves({ project }: InstalledPackage, specifier: string): boolean {
  const options = { moduleResolution: ts.ModuleResolutionKind.NodeNext, resolveJsonModule: true };
  const importer = join(project, 'importer.mts');
  return ts.resolveModuleName(specifier, importer, options, ts.sys).resolvedModule !== undefined;
}

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

// Two at a time: a small machine has no more processors, and the compiler takes half a gigabyte.
let free = 2;
const waiting: (() => void)[] = [];

/** Runs a command. When too many are running, it waits for its turn. */
export async function run(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else free--;
  const { code, stdout, stderr } = await runProgram(command, args, { cwd, env: { ...process.env, ...env } });
  const next = waiting.shift();
  if (next) next();
  else free++;
  return { status: code === 0 ? 0 : 1, stdout, stderr };
}

/** What a command prints. @throws when it fails. */
export async function succeed(
  command: string,
  args: string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): Promise<string> {
  const { status, stdout, stderr } = await run(command, args, cwd, env);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
