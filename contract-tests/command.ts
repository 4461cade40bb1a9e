import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a TypeScript file of the project as its own process. */
export const runFile = (file: string, args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, ['--import', 'tsx', file, ...args], env);

/** Runs `npm run contract -- …` as it stands in the README. */
export const runContract = (...args: string[]) =>
  run('npm', ['run', '--silent', 'contract', '--', ...args], {});

function run(command: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { INTERCOM_TOKEN: _, CONTRACT_TARGET: __, ...inherited } = process.env;
    const child = spawn(command, args, { cwd: root, env: { ...inherited, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
