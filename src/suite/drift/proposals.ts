import { VERSIONS, type Version } from '../../../generated/versions.js';
import type { Description } from '../../description/description.js';
import { plural } from '../../description/words.js';
import type { Exchange } from '../../traffic/exchange.js';
import { DriftCollector, type Drift } from './collect.js';
import { formatOfShape, typesOfShape } from './shape.js';
import { snippetOf } from './snippet.js';
import type { Source } from './source.js';
import type { DriftKind } from './told.js';
import { spokenPointer, type Address } from './written.js';

/** An edit of the description that traffic asks for. */
export interface Proposal {
  kind: DriftKind;
  /** What to edit, in one clause. */
  title: string;
  /** Where, as `openapi/deviations.yaml` would say it: `Contact.avatar`, `listTags 200 total`. */
  place: string;
  /** The file and the line of the source, where it is at hand: of the place, or of the nearest thing around it. */
  file: string | null;
  line: number | null;
  /** YAML for that place. */
  snippet: string;
  /** JSON types of the values that came. */
  types: string[];
  /** The format that they all have. */
  format: string | null;
  /** Versions in which it was seen. */
  versions: Version[];
  /** Versions whose bodies had the place, and none showed it. */
  versionsWithout: Version[];
  /** Operations whose exchanges show it, and the side. */
  seenIn: string[];
  /** How many bodies show it. */
  bodies: number;
  /** How many had the place and do not show it. */
  bodiesWithout: number;
}

export interface ProposalOptions {
  /** Where the source of the description is found; without it a place has a name alone. */
  source?: Source | undefined;
  /** Whether words and names that are not in the description are shown as they came. They are the workspace's own. Default false. */
  showWords?: boolean;
}

/** What exchanges show and the description does not, gathered while they come. */
export interface DriftReport {
  /** Judges one exchange. Of its bodies only types, formats, names and words are kept. */
  add: (description: Description, exchange: Exchange) => void;
  /** How many were judged. */
  readonly judged: number;
  /** What was found so far, the place that most bodies show first. */
  proposals: (options?: ProposalOptions) => Proposal[];
}

/**
 * Gathers what traffic shows and the description does not, as edits that a maintainer reads and applies. One place of the
 * description is one proposal, however many operations refer to it.
 *
 * @example
 * ```ts
 * const report = createDriftReport();
 * for (const exchange of exchanges) report.add(loadDescription('2.14'), exchange);
 * for (const { place, snippet } of report.proposals()) console.log(`${place}\n${snippet}`);
 * ```
 */
export function createDriftReport(): DriftReport {
  const collector = new DriftCollector();
  return {
    add: (description, exchange) => collector.add(description, exchange),
    get judged() {
      return collector.judged;
    },
    proposals: (options = {}) =>
      [...collector.drifts.values()]
        .map((drift) => propose(drift, collector.had(drift.at), options))
        .sort(byBodies),
  };
}

/** The edit that a drift asks for. */
export function propose(
  drift: Drift,
  had: ReadonlyMap<Version, number>,
  { source, showWords = false }: ProposalOptions,
): Proposal {
  const { kind, at, name, shape, bodies } = drift;
  const versions = VERSIONS.filter((version) => bodies.has(version));
  const versionsWithout = VERSIONS.filter((version) => had.has(version) && !bodies.has(version));
  const count = sum(bodies);
  const found = source?.find(at.address);
  // What is made optional stays required where it was never missing.
  const [inside, outside] = kind === 'optional' ? [versionsWithout, versions] : [versions, versionsWithout];
  const context = {
    showWords,
    range: rangeOf(inside, outside),
    list: (keyword: string) => source?.list(at.address, keyword),
  };
  return {
    kind,
    title: titleOf(drift, showWords),
    place: placeOf(at.address),
    file: found?.file ?? null,
    line: found?.line ?? null,
    snippet: snippetOf(drift, context),
    types: typesOfShape(shape),
    format: formatOfShape(shape, name ?? '') ?? null,
    versions,
    versionsWithout,
    seenIn: [...drift.seenIn].sort(compareText),
    bodies: count,
    bodiesWithout: Math.max(0, sum(had) - count),
  };
}

function titleOf({ kind, name, words, shape, expected }: Drift, showWords: boolean): string {
  const types = typesOfShape(shape).join(' or ');
  switch (kind) {
    case 'field':
      return name === undefined
        ? `add ${plural(words.size, 'field')} of other names than plain words${showWords ? '' : ', which are not shown'}`
        : `add the field \`${name}\` (${types})`;
    case 'known-word':
      return `add ${plural(words.size, 'word')} to the known values`;
    case 'word':
      return words.size > 0
        ? `add ${plural(words.size, 'word')} to the values, which are closed`
        : `take another value than ${expected} (${types})`;
    case 'optional':
      return `make \`${name ?? ''}\` optional`;
    case 'nullable':
      return 'let it be null';
    case 'type':
      return types === '' ? `take another type than ${expected}` : `take ${types}, not ${expected} alone`;
    case 'constraint':
      return `loosen what it says: expected ${expected}`;
    case 'variant':
      return 'tell the members of the union apart, or add one';
    case 'status':
      return `add the status ${name ?? ''}`;
    case 'media-type':
      return name === undefined
        ? `add a media type that is not shown beside ${expected}`
        : `add the media type ${name} beside ${expected}`;
    case 'body':
      return expected === 'no body' ? 'describe a body' : 'let the body be missing';
    case 'parameter':
      return name === undefined
        ? 'add a query parameter whose name is not shown'
        : `add the query parameter \`${name}\``;
    case 'optional-parameter':
      return `make the parameter \`${name ?? ''}\` optional`;
    case 'operation':
      return `describe ${name ?? 'an operation'}`;
  }
}

/** A place as `openapi/deviations.yaml` would say it. */
export function placeOf({ section, name, pointer }: Address): string {
  const spoken = spokenPointer(pointer);
  if (section === 'paths') return 'paths';
  if (section !== 'operations') return spoken === '' ? name : `${name}.${spoken}`;
  const [, status] = /^\/responses\/(\w+)/.exec(pointer) ?? [];
  const side = status ?? (pointer.startsWith('/requestBody') ? 'request' : undefined);
  return [name, side, spoken].filter((word) => word !== undefined && word !== '').join(' ');
}

/** The range of some versions, if they are all older or all newer than the others. */
function rangeOf(inside: readonly Version[], outside: readonly Version[]): string | undefined {
  const [first, last] = [inside[0], inside.at(-1)];
  const [oldest, newest] = [outside[0], outside.at(-1)];
  if (first === undefined || last === undefined || oldest === undefined || newest === undefined)
    return undefined;
  const place = (version: Version) => VERSIONS.indexOf(version);
  if (place(newest) < place(first)) return first === VERSIONS.at(-1) ? `=${first}` : `>=${first}`;
  return place(last) < place(oldest) ? `<${VERSIONS[place(last) + 1] ?? oldest}` : undefined;
}

export const sum = (counts: ReadonlyMap<Version, number>) =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** The place that most bodies show first. */
export const byBodies = (a: Proposal, b: Proposal) =>
  b.bodies - a.bodies || compareText(a.place, b.place) || compareText(a.title, b.title);
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
