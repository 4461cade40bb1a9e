// generated/evidence.json: how each place of the description is known, in which versions.
//
//   live        recorded by this project on a workspace
//   observed    in a body of the real API that others have published (contract-tests/witnesses and deliveries)
//   published   in a whole example of Intercom's own descriptions (openapi/published.yaml)
//   inferred    in none of these, but the place reads the same in another version that has one of them
//   none        in nothing that is public
//
// Agreement with our own sandbox is no evidence, so it has no place here.
import { isObject, type Json, type JsonObject } from '../../src/description/json.js';
import { rangesFor, type Timeline, type VersionSet } from '../source/versions.js';
import { fieldPlacesOf, type FieldPlace } from './places.js';

/** Best first; each version of a place has one. */
export const LEVELS = ['live', 'observed', 'published', 'inferred', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** The levels at which something can be shown to be there. */
export type ShownLevel = 'live' | 'observed' | 'published';

/** Where each place was shown, by level: address → versions. */
export type Shown = Readonly<Record<ShownLevel, ReadonlyMap<string, VersionSet>>>;

/** Address → level → versions. Every version that has the place is at one level. */
export type Evidence = ReadonlyMap<string, Readonly<Partial<Record<Level, VersionSet>>>>;

/** Gives each place of the documents, in each of its versions, the best evidence that there is. */
export function evidenceFor(documents: ReadonlyMap<string, JsonObject>, shown: Shown): Evidence {
  const evidence = new Map<string, Partial<Record<Level, VersionSet>>>();
  for (const [address, readings] of readingsOf([...documents.values()])) {
    const known = SHOWN.reduce((set, level) => set | (shown[level].get(address) ?? 0), 0);
    const levels: Partial<Record<Level, VersionSet>> = {};
    for (const versions of readings.values()) {
      let left = versions;
      for (const level of SHOWN) {
        add(levels, level, left & (shown[level].get(address) ?? 0));
        left &= ~(shown[level].get(address) ?? 0);
      }
      add(levels, (versions & known) === 0 ? 'none' : 'inferred', left);
    }
    evidence.set(address, levels);
  }
  return evidence;
}

const SHOWN: readonly ShownLevel[] = ['live', 'observed', 'published'];

function add(levels: Partial<Record<Level, VersionSet>>, level: Level, versions: VersionSet): void {
  if (versions !== 0) levels[level] = (levels[level] ?? 0) | versions;
}

/** For each address, the versions by what stands there: two versions of the same reading say the same. */
function readingsOf(documents: readonly JsonObject[]): Map<string, Map<string, VersionSet>> {
  const readings = new Map<string, Map<string, VersionSet>>();
  documents.forEach((document, index) => {
    for (const [address, fields] of byAddress(fieldPlacesOf(document))) {
      const versions = readings.get(address) ?? new Map<string, VersionSet>();
      const reading = JSON.stringify(fields.map(({ schema }) => withoutTexts(schema)));
      versions.set(reading, (versions.get(reading) ?? 0) | (1 << index));
      readings.set(address, versions);
    }
  });
  return readings;
}

function byAddress(places: readonly FieldPlace[]): Map<string, FieldPlace[]> {
  const grouped = new Map<string, FieldPlace[]>();
  for (const place of places) grouped.set(place.address, [...(grouped.get(place.address) ?? []), place]);
  return grouped;
}

/** What explains a schema without changing it. */
const TEXTS = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'default']);

/** The schema of a field itself. What is inside of it has places of its own. */
function withoutTexts(schema: JsonObject): JsonObject {
  const said = Object.entries(schema).filter(([key]) => !TEXTS.has(key) && key !== 'properties');
  return Object.fromEntries(said.map(([key, value]) => [key, withoutTextsIn(value)]));
}

function withoutTextsIn(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTextsIn);
  return isObject(value) ? withoutTexts(value) : value;
}

/** The file: one line for each place, in the order of the addresses. */
export function evidenceJson(evidence: Evidence, timeline: Timeline): string {
  const lines = [...evidence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, levels]) => {
      const ranges = LEVELS.flatMap((level): [Level, string[]][] =>
        levels[level] === undefined ? [] : [[level, rangesFor(timeline, levels[level])]],
      );
      return `  ${JSON.stringify(address)}: ${JSON.stringify(Object.fromEntries(ranges))}`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}
