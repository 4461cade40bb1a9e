import { readFileSync } from 'node:fs';
import type { Version } from '../../generated/versions.js';

/** `generated/operations.json`: per operation and version a fingerprint of its contract. */
export type Operations = Record<
  string,
  {
    method: string;
    path: string;
    versions: Partial<Record<Version, string>>;
    /** Status → the ranges of versions in which Intercom's own description has a whole example of the answer. */
    published?: Record<string, readonly string[]>;
  }
>;

/** The table generated beside the descriptions. */
export const loadOperations = (): Operations => readGenerated('operations.json');

/** The same of the deliveries of webhooks: the path is the topic. */
export const loadTopics = (): Operations => readGenerated('topics.json');

function readGenerated(name: string): Operations {
  const file = new URL(`../../generated/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Operations;
}
