// A project of somebody else: a folder of its own outside ours, in which the packages of the step are installed. Test
// runners leave out what is in a node_modules, so it cannot stand where the packages do.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../check/run-program.js';
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
export async function findingsOf(
  command: string,
  args: readonly string[],
  folder: string,
): Promise<string[]> {
  const { code, stdout, stderr } = await runProgram(command, args, { cwd: folder });
  return code === 0 ? [] : [`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`];
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
