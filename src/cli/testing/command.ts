import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../command-line.js';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Carries out `intercom-contract …` in this process. */
export async function runCommand(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await commandLine([...args], {
    print: (text) => void stdout.push(text.trimEnd()),
    note: (text) => void stderr.push(text.trimEnd()),
    progress: () => undefined,
    watched: false,
    env,
  });
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}

/** Starts `intercom-contract …` as a process of its own. */
export const startCommand = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root });

/** Runs `npm run contract -- …` as it stands in the README. */
export function runContract(...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { INTERCOM_TOKEN: _, CONTRACT_TARGET: __, ...env } = process.env;
    const child = spawn('npm', ['run', '--silent', 'contract', '--', ...args], { cwd: root, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }));
  });
}
