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
 * The number that an option gives, from 0 to `max`.
 * @throws {@link UsageError}
 */
export function readNumber(option: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= max) return number;
  throw new UsageError(`${option} is ${JSON.stringify(text)}. Expected a number from 0 to ${max}.`);
}
