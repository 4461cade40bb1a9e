/** What a command speaks to. The process has one; a test gives another. */
export interface Terminal {
  /** A result, to standard output. */
  print: (text: string) => void;
  /** Progress or a complaint, to standard error. */
  note: (text: string) => void;
  /** Replaces the last such line where somebody watches; elsewhere nothing. */
  progress: (text: string) => void;
  /** Whether {@link Terminal.progress} is seen. */
  watched: boolean;
  env: Readonly<Record<string, string | undefined>>;
}

const CLEAR_LINE = '\r\x1b[2K';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const watched = stderr.isTTY === true;
  return {
    print: (text) => void stdout.write(`${text.trimEnd()}\n`),
    note: (text) => void stderr.write(`${text.trimEnd()}\n`),
    progress: (text) => {
      if (watched) stderr.write(CLEAR_LINE + text);
    },
    watched,
    env,
  };
}
