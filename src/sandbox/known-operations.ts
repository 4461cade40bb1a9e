import { nearest } from '../description/words.js';

/**
 * @param place The option that names the operations.
 * @throws TypeError for one that no version has, with the one that was probably meant.
 */
export function readOperations(
  given: string | readonly string[],
  place: string,
  known: readonly string[],
): readonly string[] {
  const names = [given].flat();
  for (const name of names)
    if (!known.includes(name))
      throw new TypeError(
        `${place} names ${JSON.stringify(name)}, an operation that no version has. Expected ${nearest(String(name), known)} or another operationId of the description.`,
      );
  return names;
}
