import { execFile } from 'node:child_process';

/** How a program ended, and what it printed. */
export interface Ended {
  /** 1 also where it could not be started, or was killed. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, whatever that is. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 2 ** 28, ...options }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 1;
      resolve({ code: error ? code : 0, stdout, stderr });
    });
  });
}
