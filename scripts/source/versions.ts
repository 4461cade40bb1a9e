import {
  findVersion,
  type NamedVersion,
  type Timeline,
  type VersionSet,
} from '../../src/description/range.js';
import type { Diagnostic } from './diagnostics.js';
import { asList, asObject, isObject, textOf, type Json } from '../../src/description/json.js';
import type { Places } from './places.js';

export type { Timeline, VersionSet };

/** A VersionSet is a 32-bit integer. */
const MOST_VERSIONS = 30;

export function allVersions(timeline: Timeline): VersionSet {
  return 2 ** timeline.length - 1;
}

export function versionSet(timeline: Timeline, name: string): VersionSet {
  return 1 << timeline.findIndex((version) => version.name === name);
}

/** `2.9–2.11, 2.14`, or `no version`. */
export function describeVersions(timeline: Timeline, set: VersionSet): string {
  const runs: string[] = [];
  for (let first = 0; first < timeline.length; first++) {
    if (!(set & (1 << first))) continue;
    let last = first;
    while (last + 1 < timeline.length && set & (1 << (last + 1))) last++;
    runs.push(
      last === first ? nameAt(timeline, first) : `${nameAt(timeline, first)}–${nameAt(timeline, last)}`,
    );
    first = last;
  }
  return runs.length === 0 ? 'no version' : runs.join(', ');
}

/** A range that selects exactly these versions, in the notation of the annotations; undefined for a set with gaps. */
export function rangeFor(timeline: Timeline, set: VersionSet): string | undefined {
  const members = timeline.map((_, index) => index).filter((index) => set & (1 << index));
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== members.length) return undefined;
  if (first === last) return `=${nameAt(timeline, first)}`;
  const since = first === 0 ? [] : [`>=${nameAt(timeline, first)}`];
  const until = last === timeline.length - 1 ? [] : [`<${nameAt(timeline, last + 1)}`];
  return [...since, ...until].join(' ') || undefined;
}

/** Ranges that together select exactly these versions: one for each unbroken run of them. */
export function rangesFor(timeline: Timeline, set: VersionSet): string[] {
  const ranges: string[] = [];
  let run = 0;
  timeline.forEach((_, index) => {
    const bit = 1 << index;
    if (set & bit) run |= bit;
    if (run === 0 || (set & (bit << 1) && index + 1 < timeline.length)) return;
    ranges.push(rangeFor(timeline, run) ?? `>=${nameAt(timeline, 0)}`);
    run = 0;
  });
  return ranges;
}

function nameAt(timeline: Timeline, index: number): string {
  return timeline[index]?.name ?? '';
}

/** Reads openapi/versions.yaml: `versions:`, and in `undescribed:` the names of those that are not described yet. */
export function readTimeline(
  value: Json,
  places: Places,
  file: string,
): { timeline: Timeline; undescribed: readonly string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const timeline: NamedVersion[] = [];
  const list = isObject(value) ? value.versions : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    const place = isObject(value) ? places.of(value) : { file, line: 1, column: 1 };
    const expected = "`versions:` with a list of `{ version: '2.9', wire: ['2.9'] }`, oldest first.";
    return {
      timeline,
      undescribed: [],
      diagnostics: [{ id: 'bad-versions-file', place, message: 'There is no list of versions.', expected }],
    };
  }
  list.forEach((entry, index) => {
    const report = (message: string, expected: string, key?: string): void => {
      const place =
        key !== undefined && isObject(entry) ? places.ofValue(entry, key) : places.ofValue(list, index);
      diagnostics.push({ id: 'bad-versions-file', place, message, expected });
    };
    if (!isObject(entry)) return report('An entry is not a mapping.', "`{ version: '2.9', wire: ['2.9'] }`.");
    const { version, wire } = entry;
    if (typeof version !== 'string' || !/^[\w.-]+$/.test(version)) {
      const written = places.written(entry, 'version');
      if (written === undefined) return report('A version has no name.', "`version: '2.9'`.");
      return report(`The version ${written} is not a name in quotes.`, `'${written}', a text.`, 'version');
    }
    if (timeline.some((known) => known.name === version)) {
      return report(`The version ${version} is listed twice.`, 'each version once.', 'version');
    }
    const values = Array.isArray(wire) ? wire.filter((item) => typeof item === 'string') : [];
    if (!Array.isArray(wire) || values[0] !== version || values.length !== wire.length) {
      return report(
        `The wire values of ${version} do not begin with its name.`,
        `wire: ['${version}'], and aliases behind it, all in quotes.`,
        'wire',
      );
    }
    timeline.push({ name: version, wire: values, ...(entry.new === true && { isNew: true as const }) });
  });
  if (list.length > MOST_VERSIONS) {
    diagnostics.push({
      id: 'bad-versions-file',
      place: places.ofValue(list, MOST_VERSIONS),
      message: `There are ${list.length} versions.`,
      expected: `at most ${MOST_VERSIONS}.`,
    });
  }
  const undescribed = isObject(value) ? asList(value.undescribed).map(textOf) : [];
  undescribed.forEach((name, index) => {
    if (!findVersion(timeline, name)) return;
    diagnostics.push({
      id: 'bad-versions-file',
      place: places.ofValue(asList(asObject(value).undescribed), index),
      message: `The version ${name} is listed as described and as undescribed.`,
      expected: 'one of the two.',
    });
  });
  return { timeline, undescribed, diagnostics };
}
