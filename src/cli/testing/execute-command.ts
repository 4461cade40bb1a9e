import { execute, type Command } from '../command.js';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Carries out a command in this process, on a terminal that nobody watches. */
export async function executeCommand(
  command: Command,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await execute(command, [...args], {
    print: (text) => void stdout.push(text.trimEnd()),
    note: (text) => void stderr.push(text.trimEnd()),
    progress: () => undefined,
    watched: false,
    env,
  });
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
