import { readFileSync } from 'node:fs';
import { isHar, type HarEntry } from '../traffic/har.js';
import { UsageError } from './usage.js';

/**
 * Reads a HAR file as browsers and proxies export it.
 * @throws {@link UsageError} for a file that is none.
 */
export function readHar(file: string): { log: { entries: HarEntry[] } } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(
      `${file}: this cannot be read as a HAR file (${(cause as Error).message}). Export it again.`,
      { cause },
    );
  }
  if (isHar(value)) return value;
  throw new UsageError(`${file}: this is no HAR file: it has no log.entries. Export it again.`);
}
