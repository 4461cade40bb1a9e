// openapi/deviations.yaml: every deliberate difference between our description and the one that Intercom publishes.
// Rows are read here, checked against our own documents (`npm run check`), and matched by `npm run compare`.
import { asStrings, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import type { Diagnostic, Place } from '../source/diagnostics.js';
import { Places } from '../source/places.js';
import { parseRange, versionsOf } from '../../src/description/range.js';
import { allVersions, describeVersions, type Timeline, type VersionSet } from '../source/versions.js';
import { parseYaml } from '../source/yaml.js';
import { AddressBook, parseSubject } from './address.js';

export const DEVIATIONS_FILE = 'openapi/deviations.yaml';

/**
 * Why we differ:
 *
 * - `wrong-on-the-wire`: the API sends or takes something else than they say
 * - `omission`: the API has it and they do not mention it
 * - `naming`: the same thing by another name
 * - `precision`: they leave it open; ours is the narrower truth, such as a value that is never null
 * - `scope`: true, but deliberately not described here
 */
const DEVIATION_KINDS = ['wrong-on-the-wire', 'omission', 'naming', 'precision', 'scope'] as const;

/** One row. */
export interface Deviation {
  /** One address or several; see address.ts. */
  where: readonly string[];
  versions: VersionSet;
  /** What they say. */
  vendor: string;
  /** What we say; the one word `absent` if we leave it out. */
  ours: string;
  evidence: string;
  kind: (typeof DEVIATION_KINDS)[number];
  place: Place;
}

/** The word in `ours` for something that our description leaves out on purpose. */
const ABSENT = 'absent';

const TEXTS = ['vendor', 'ours', 'evidence'] as const;
const KEYS: readonly string[] = ['where', 'versions', 'kind', ...TEXTS];

/** Reads the rows. What is wrong with one is a diagnostic, and the row is left out. */
export function readDeviations(
  text: string,
  timeline: Timeline,
): { rows: Deviation[]; diagnostics: Diagnostic[] } {
  const places = new Places();
  const { value, diagnostics } = parseYaml(text, DEVIATIONS_FILE, places);
  if (diagnostics.length > 0) return { rows: [], diagnostics };
  if (!Array.isArray(value)) {
    const place = { file: DEVIATIONS_FILE, line: 1, column: 1 };
    const expected = `a list of rows, each with ${KEYS.join(', ')}.`;
    return {
      rows: [],
      diagnostics: [{ id: 'bad-deviation', place, message: 'There is no list of rows.', expected }],
    };
  }
  const list = value;
  const rows = list.flatMap((entry, index) => {
    const problems = isObject(entry)
      ? rowProblems(entry, timeline)
      : [{ key: null, message: 'A row is not a mapping.', expected: `a mapping with ${KEYS.join(', ')}.` }];
    for (const { key, message, expected } of problems) {
      const owner = isObject(entry) ? entry : list;
      const place =
        key !== null && isObject(entry) && key in entry
          ? places.ofValue(owner, key)
          : places.ofValue(list, index);
      diagnostics.push({ id: 'bad-deviation', place, message, expected });
    }
    if (problems.length > 0 || !isObject(entry)) return [];
    const text = (key: string): string => asStrings([entry[key]]).join('').trim();
    return [
      {
        where: addressesOf(entry.where),
        versions: asStrings([entry.versions].flat()).reduce(
          (set, range) => set | versionsOf(range, timeline),
          0,
        ),
        vendor: text('vendor'),
        ours: text('ours'),
        evidence: text('evidence'),
        kind: entry.kind as Deviation['kind'],
        place: places.ofValue(list, index),
      },
    ];
  });
  return { rows, diagnostics };
}

/**
 * Checks the file without the vendor's: that its rows can be read, and that each names something that our documents have in
 * every version of its range, or, where `ours` is `absent`, that they do not have it. Documents by version.
 */
export function checkDeviations(
  text: string,
  timeline: Timeline,
  documents: ReadonlyMap<string, JsonObject>,
): Diagnostic[] {
  const { rows, diagnostics } = readDeviations(text, timeline);
  const books = new Map([...documents].map(([version, document]) => [version, new AddressBook(document)]));
  for (const row of rows) {
    for (const where of row.where) {
      const { address } = parseSubject(where);
      const wrong = versionsWhere(row.versions, timeline, (version) => {
        const book = books.get(version);
        return book !== undefined && (row.ours === ABSENT) === book.resolve(address).length > 0;
      });
      if (wrong === 0) continue;
      diagnostics.push({
        id: 'deviation-matches-nothing',
        place: row.place,
        message:
          row.ours === ABSENT
            ? `The row says that we leave out '${where}', but it is in ${describeVersions(timeline, wrong)}.`
            : `The row is about '${where}', which is not in our description of ${describeVersions(timeline, wrong)}.`,
        expected:
          row.ours === ABSENT
            ? 'what we say in `ours`, or a range without these versions.'
            : `an address that exists there, a range without these versions, or \`ours: ${ABSENT}\` for what we leave out.`,
      });
    }
  }
  return diagnostics;
}

function versionsWhere(set: VersionSet, timeline: Timeline, test: (version: string) => boolean): VersionSet {
  return timeline.reduce(
    (result, version, index) => (set & (1 << index) && test(version.name) ? result | (1 << index) : result),
    0,
  );
}

function addressesOf(where: Json | undefined): string[] {
  const list = Array.isArray(where) ? where : [where];
  return list.filter((address) => typeof address === 'string' && address.trim() !== '') as string[];
}

interface Problem {
  key: string | null;
  message: string;
  expected: string;
}

function rowProblems(row: JsonObject, timeline: Timeline): Problem[] {
  const problems: Problem[] = [];
  for (const key of Object.keys(row)) {
    if (!KEYS.includes(key)) {
      problems.push({ key, message: `A row has no '${key}'.`, expected: `only ${KEYS.join(', ')}.` });
    }
  }
  if (addressesOf(row.where).length === 0) {
    problems.push({
      key: 'where',
      message: 'A row names no place.',
      expected: '`where: Contact.avatar`, or a list of such.',
    });
  }
  for (const key of TEXTS) {
    const value = row[key];
    if (typeof value === 'string' && value.trim() !== '') continue;
    problems.push({ key, message: `A row has no text for '${key}'.`, expected: EXPECTED[key] });
  }
  const kinds: readonly Json[] = DEVIATION_KINDS;
  if (row.kind === undefined || !kinds.includes(row.kind)) {
    const written = typeof row.kind === 'string' ? `'${row.kind}' is not a kind.` : 'A row has no kind.';
    problems.push({ key: 'kind', message: written, expected: `one of ${DEVIATION_KINDS.join(', ')}.` });
  }
  const ranges = Array.isArray(row.versions) ? row.versions : [row.versions];
  for (const text of ranges) problems.push(...rangeProblems(text, timeline));
  return problems;
}

function rangeProblems(text: Json | undefined, timeline: Timeline): Problem[] {
  if (typeof text !== 'string') {
    const expected = "a range in quotes, such as '>=2.9' for all versions, or a list of ranges.";
    return [{ key: 'versions', message: 'A row has no range of versions.', expected }];
  }
  const range = parseRange(text, timeline);
  if (!range.ok) return [{ key: 'versions', message: range.message, expected: range.expected }];
  if ((range.versions & allVersions(timeline)) !== 0) return [];
  return [
    {
      key: 'versions',
      message: `The range '${text}' holds no version.`,
      expected: 'a range with at least one version.',
    },
  ];
}

const EXPECTED: Record<(typeof TEXTS)[number], string> = {
  vendor: 'what their description says.',
  ours: `what ours says, or \`${ABSENT}\`.`,
  evidence: 'how it is known: a recorded body, an issue, an example.',
};
