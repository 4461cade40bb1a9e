import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSIONS } from '../../generated/versions.js';
import { asList, asObject } from '../../src/description/json.js';
import { readGenerated } from '../diff/published.js';
import { answeredFields } from './unseen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The places in answers and notifications at which several words are possible and no other. */
function closedSets(): Set<string> {
  const sets = VERSIONS.flatMap((version) =>
    answeredFields(readGenerated(root, version)).flatMap(({ address, schema }) => [
      ...(isClosed(schema) ? [address] : []),
      ...(isClosed(schema.items) ? [`${address}[]`] : []),
    ]),
  );
  return new Set(sets.filter((address) => !address.endsWith('Notification.topic')));
}

const isClosed = (schema: unknown) =>
  asList(asObject(schema).enum).filter((word) => typeof word === 'string').length > 1;

test('openapi/closed-sets.yaml says of every closed set why it is closed, and of no other', () => {
  const rows = parse(readFileSync(new URL('openapi/closed-sets.yaml', `file://${root}`), 'utf8')) as {
    why: string;
    sets: string[];
  }[];
  expect(rows.flatMap(({ sets }) => sets).sort()).toEqual([...closedSets()].sort());
});
