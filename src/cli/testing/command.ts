import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contractCommand } from '../command-line.js';
import { executeCommand, type Outcome } from './execute-command.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Carries out `intercom-contract …` in this process. */
export const runCommand = (args: readonly string[], env?: Record<string, string>): Promise<Outcome> =>
  executeCommand(contractCommand, args, env);

/** Starts `intercom-contract …` as a process of its own. */
export const startCommand = (...args: string[]) => startCommandWith({}, ...args);

/** The same, with these variables in its environment. */
export const startCommandWith = (env: Record<string, string>, ...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root, env: { ...process.env, ...env } });

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
