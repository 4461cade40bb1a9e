import type { Place } from '../../source/diagnostics.js';
import { asList, asObject, isObject, type Json } from '../../../src/description/json.js';
import { parseRange, type Comparator, type Range } from '../../../src/description/range.js';
import type { VersionSet } from '../../source/versions.js';
import { isWas } from '../../source/visits.js';
import { nameOf, type Subject, type Visit } from './rule.js';

/** A range where it is written: on what, and in which versions that exists anyhow. */
export interface WrittenRange {
  visit: Visit;
  /** Where the text of the range stands. */
  place: Place;
  /** As it was typed. */
  written: string;
  value: Json;
  /** What the range is about, such as `schema Tag` or `'visitor' in Contact.properties.role`. */
  about: string;
  within: VersionSet;
  parsed: Range | undefined;
}

export type ReadRange = WrittenRange & {
  parsed: { ok: true; versions: VersionSet; comparators: readonly Comparator[] };
};

/** Every range of the source: of x-versions, x-was, x-enum-versions and x-required-versions. */
export function rangesOf(subject: Subject): WrittenRange[] {
  return subject.visits.flatMap((visit) => {
    const { node } = visit;
    const own =
      'x-versions' in node ? [written(subject, visit, node, 'x-versions', nameOf(visit), visit.within)] : [];
    const was = asList(node['x-was'])
      // An entry without a range, or an x-was within an entry, is a malformed annotation.
      .filter((entry) => isObject(entry) && 'versions' in entry && !isWas(visit.path))
      .map(asObject)
      .map((entry) =>
        written(subject, visit, entry, 'versions', `x-was of ${nameOf(visit)}`, visit.versions),
      );
    const keyed = ['x-enum-versions', 'x-required-versions'].flatMap((keyword) => {
      const ranges = asObject(node[keyword]);
      return Object.keys(ranges).map((key) =>
        written(subject, visit, ranges, key, `'${key}' in ${nameOf(visit)}`, visit.versions),
      );
    });
    return [...own, ...was, ...keyed];
  });
}

/** The ranges that can be read. */
export function readRangesOf(subject: Subject): ReadRange[] {
  return rangesOf(subject).filter((range): range is ReadRange => range.parsed?.ok === true);
}

function written(
  { places, timeline }: Subject,
  visit: Visit,
  owner: { [key: string]: Json },
  key: string,
  about: string,
  within: VersionSet,
): WrittenRange {
  const value = owner[key] ?? null;
  return {
    visit,
    place: places.ofValue(owner, key),
    written: places.written(owner, key) ?? JSON.stringify(value),
    value,
    about,
    within,
    parsed: typeof value === 'string' ? parseRange(value, timeline) : undefined,
  };
}
