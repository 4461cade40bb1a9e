import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs `intercom-contract …` as its own process. */
export const runCommand = (args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, ['--import', 'tsx', main, ...args], env);

/** Starts `intercom-contract …`, for a test that does not wait for its end. */
export const startCommand = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root });

/** Runs `npm run <script> -- …` as it stands in the README. */
export const runScript = (script: string, ...args: string[]) =>
  run('npm', ['run', '--silent', script, '--', ...args], {});

function run(command: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { INTERCOM_TOKEN: _, CONTRACT_TARGET: __, ...inherited } = process.env;
    const child = spawn(command, args, { cwd: root, env: { ...inherited, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }));
  });
}
