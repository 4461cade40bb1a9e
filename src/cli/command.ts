import { processTerminal, type Terminal } from './terminal.js';

/** A program of the command line. */
export interface Command {
  /** What its errors begin with; without it, they stand alone. */
  name?: string;
  /** What `--help` prints; a program of several commands leaves that to each of them. */
  help?: string;
  /** Names of the errors that mean, beside `UsageError`, that it was called wrongly: by name, so that nothing is loaded for their sake. */
  misuse?: readonly string[];
  /** Resolves to the exit code: 0, or 1 if there are findings. */
  run: (args: string[], terminal: Terminal) => number | Promise<number>;
}

/** What a command needs is missing or broken. It ends with exit code 1 and this message. */
export class FindingError extends Error {
  override name = 'FindingError' as const;
}

/**
 * Runs a command and resolves to its exit code: 0, 1 for findings, 2 if it was called wrongly. An error that is not the
 * user's to repair is a bug and keeps its trace.
 */
export async function execute(
  { name, help, misuse = [], run }: Command,
  args: string[],
  terminal: Terminal,
): Promise<number> {
  if (help !== undefined && (args.includes('--help') || args.includes('-h'))) {
    terminal.print(help);
    return 0;
  }
  try {
    return await run(args, terminal);
  } catch (error) {
    const exitCode = exitCodeOf(error, ['UsageError', ...misuse]);
    if (exitCode === undefined) throw error;
    const { message } = error as Error;
    terminal.note(name === undefined ? message : `${name}: ${message}`);
    return exitCode;
  }
}

/** Runs a command as this process. */
export async function runAsProcess(command: Command): Promise<void> {
  process.stdout.on('error', forgiveClosedPipe);
  process.stderr.on('error', forgiveClosedPipe);
  process.exitCode = await execute(command, process.argv.slice(2), processTerminal());
}

function exitCodeOf(error: unknown, misuse: readonly string[]): 1 | 2 | undefined {
  if (error instanceof Error && misuse.includes(error.name)) return 2;
  // A file that cannot be read or written is named by Node's own message.
  if (error instanceof FindingError || (error instanceof Error && 'syscall' in error)) return 1;
  return undefined;
}

/** Whoever reads the output may stop early, as `head` does; the exit code still says what was found. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}
