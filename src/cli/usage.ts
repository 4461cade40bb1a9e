import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line that cannot be carried out. The message says what to give instead. */
export class UsageError extends Error {
  override name = 'UsageError' as const;
}

/**
 * `parseArgs` whose complaints are {@link UsageError}s that end with how to get help.
 * @throws {@link UsageError}
 */
export function readArgs<Config extends ParseArgsConfig>(
  helpCommand: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's first sentence says what is wrong; the others are advice that does not fit every command.
    const [sentence] = (error as Error).message.split(/\.?\n|\. |\.$/);
    throw new UsageError(`${sentence}. See ${helpCommand}.`, { cause: error });
  }
}

/**
 * The number of a port, 0 for any free one.
 * @throws {@link UsageError}
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port is ${JSON.stringify(text)}. Expected a number from 0 to 65535.`);
}
