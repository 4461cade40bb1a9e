import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/description/json.js';
import { rangesFor, versionSet, type Timeline, type VersionSet } from '../source/versions.js';
import { bodiesOf, readTestimonies, type Testimony } from './bodies.js';
import type { Shown } from './evidence.js';
import { PUBLISHED_FILE, readPublished } from './published.js';
import { noticeFields } from './seen.js';

/** The folder of recordings, witnesses and deliveries. */
const TESTIMONIES = 'contract-tests';

/** What the recordings, the witnesses, the deliveries and the published examples of a repository show. */
export function readShown(
  root: string,
  documents: ReadonlyMap<string, JsonObject>,
  timeline: Timeline,
): Shown {
  const file = join(root, PUBLISHED_FILE);
  const testimonies = readTestimonies(join(root, TESTIMONIES));
  return {
    live: shownIn(
      testimonies.filter(({ kind }) => kind === 'live'),
      documents,
      timeline,
    ),
    observed: shownIn(
      testimonies.filter(({ kind }) => kind === 'observed'),
      documents,
      timeline,
    ),
    published: existsSync(file) ? readPublished(readFileSync(file, 'utf8'), timeline) : new Map(),
  };
}

/** `listTags 200` → the ranges of versions in which Intercom's own description has a whole example of the answer. */
export function publishedAnswers(root: string, timeline: Timeline): Map<string, string[]> {
  const file = join(root, PUBLISHED_FILE);
  const published = existsSync(file)
    ? readPublished(readFileSync(file, 'utf8'), timeline)
    : new Map<string, VersionSet>();
  const answers = [...published].filter(([address]) => / \d+$/.test(address));
  return new Map(answers.map(([address, versions]) => [address, rangesFor(timeline, versions)]));
}

function shownIn(
  testimonies: readonly Testimony[],
  documents: ReadonlyMap<string, JsonObject>,
  timeline: Timeline,
): Map<string, VersionSet> {
  const shown = new Map<string, VersionSet>();
  for (const testimony of testimonies) {
    const document = documents.get(testimony.version);
    if (!document) continue;
    const version = versionSet(timeline, testimony.version);
    for (const body of bodiesOf(document, testimony)) {
      noticeFields(document, body, (address, present) => {
        if (present) shown.set(address, (shown.get(address) ?? 0) | version);
      });
    }
  }
  return shown;
}
