import { UsageError } from './usage.js';

/** Where a command prints to. */
export interface Terminal {
  print: (text: string) => void;
  printError: (text: string) => void;
}

/** A program of the command line. */
export interface Command {
  /** What its errors begin with. */
  name: string;
  /** What `--help` prints; a program of several commands leaves that to each of them. */
  help?: string;
  /** Errors that mean, beside UsageError, that it was called wrongly. */
  misuse?: readonly (new (...args: never[]) => Error)[];
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
  if (help !== undefined && args.includes('--help')) {
    terminal.print(help);
    return 0;
  }
  try {
    return await run(args, terminal);
  } catch (error) {
    const exitCode = exitCodeOf(error, [UsageError, ...misuse]);
    if (exitCode === undefined) throw error;
    terminal.printError(`${name}: ${(error as Error).message}`);
    return exitCode;
  }
}

/** Runs a command as this process. */
export async function runAsProcess(command: Command): Promise<void> {
  process.stdout.on('error', forgiveClosedPipe);
  process.stderr.on('error', forgiveClosedPipe);
  process.exitCode = await execute(command, process.argv.slice(2), {
    print: (text) => console.log(text.trimEnd()),
    printError: (text) => console.error(text),
  });
}

function exitCodeOf(error: unknown, misuse: NonNullable<Command['misuse']>): 1 | 2 | undefined {
  if (misuse.some((kind) => error instanceof kind)) return 2;
  // A file that cannot be read or written is named by Node's own message.
  if (error instanceof FindingError || (error instanceof Error && 'syscall' in error)) return 1;
  return undefined;
}

/** Whoever reads the output may stop early, as `head` does; the exit code still says what was found. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}
