// A project of somebody else: a folder of its own outside ours, in which the packages of the step are installed. Test
// runners leave out what is in a node_modules, so it cannot stand where the packages do.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchFolder } from './scratch.js';

/** Copies a folder of consumers/, hands it over, and removes it. */
export async function inProject<Result>(
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `intercom-fetch-${name}-`));
  try {
    cpSync(fileURLToPath(new URL(`consumers/${name}`, import.meta.url)), folder, { recursive: true });
    symlinkSync(join(scratchFolder(), 'node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command, and returns what it printed if it failed. */
export function findingsOf(command: string, args: readonly string[], folder: string): Promise<string[]> {
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve(error ? [`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`] : []);
    });
  });
}

/** Runs what every runtime must do, the package imported and required, by each command. */
export function findingsOfPrograms(commands: readonly (readonly [string, ...string[]])[]): Promise<string[]> {
  return inProject('runtime', async (folder) => {
    const found: string[] = [];
    for (const [command, ...args] of commands)
      for (const program of ['imported.mjs', 'required.cjs'])
        found.push(...(await findingsOf(command, [...args, program], folder)));
    return found;
  });
}
