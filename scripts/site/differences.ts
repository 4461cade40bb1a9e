import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from '../../generated/versions.js';
import type { JsonObject } from '../../src/description/json.js';
import { diffDocuments } from '../../src/diff/diff.js';
import type { Difference } from '../../src/diff/difference.js';

/** What differs between two versions. */
export type DiffPairs = (before: Version, after: Version) => readonly Difference[];

/**
 * Compares versions once. A comparison takes seconds and there are dozens of pairs, so what came out is kept under
 * node_modules/.cache until one of the two documents, or what compares them, is another.
 */
export function cachedDifferences(root: string): DiffPairs {
  const folder = join(root, 'node_modules/.cache/site');
  const made = new Map<string, readonly Difference[]>();
  const texts = new Map<Version, string>();
  const textOf = (version: Version): string => {
    let text = texts.get(version);
    if (text === undefined)
      texts.set(version, (text = readFileSync(join(root, `generated/openapi/${version}.json`), 'utf8')));
    return text;
  };
  const rules = ['diff', 'schemas', 'normalize', 'operations', 'describe', 'variants', 'branch', 'difference']
    .map((name) => readFileSync(join(root, `src/diff/${name}.ts`), 'utf8'))
    .join('');
  return (before, after) => {
    const key = createHash('sha256')
      .update(rules)
      .update(textOf(before))
      .update('\0')
      .update(textOf(after))
      .digest('hex')
      .slice(0, 24);
    const known = made.get(key);
    if (known) return known;
    const file = join(folder, `${key}.json`);
    let differences: readonly Difference[];
    if (existsSync(file)) differences = JSON.parse(readFileSync(file, 'utf8')) as Difference[];
    else {
      const [from, to] = [before, after].map((version) => JSON.parse(textOf(version)) as JsonObject);
      differences = diffDocuments(from ?? {}, to ?? {});
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(differences));
    }
    made.set(key, differences);
    return differences;
  };
}
