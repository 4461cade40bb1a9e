import { VERSIONS, type Version } from '../../../generated/versions.js';
import type { Description } from '../../description/description.js';
import type { Exchange } from '../../traffic/exchange.js';
import { Census, traitOf, type Answers, type PlaceSeen, type Trait } from './census.js';
import { DriftCollector, type Drift } from './collect.js';
import {
  byBodies,
  compareText,
  placeOf,
  propose,
  sum,
  type Proposal,
  type ProposalOptions,
} from './proposals.js';

/** How often something came, of how often it could have. */
export interface Share {
  came: number;
  of: number;
}

/** A proposal that one of two archives of traffic asks for, and how the other shows the place. */
export interface ComparedProposal extends Proposal {
  before: Share;
  after: Share;
}

/** A change in answers that the description allows. */
export interface Change {
  kind: Trait['kind'];
  what: 'new' | 'gone' | 'sometimes missing';
  /** Where, as `openapi/deviations.yaml` would say it. */
  place: string;
  /** What happened, in one clause. */
  title: string;
  operations: string[];
  versions: Version[];
  before: Share;
  after: Share;
}

/** What differs between two archives of traffic. */
export interface Changes {
  /** What is new and the description does not allow, as edits of it. */
  proposals: ComparedProposal[];
  /** What the description did not allow before, and what came no more though its place did. */
  settled: ComparedProposal[];
  /** What the description allows. */
  allowed: Change[];
  /** Operations with answers on one side alone, `listTags 2.14`: nothing is compared of them. */
  onlyBefore: string[];
  onlyAfter: string[];
}

export type When = 'before' | 'after';

/** Two archives of traffic of different times, compared while they are read. */
export interface DriftComparison {
  /** Judges one exchange. Of its bodies only types, formats, names and words are kept. */
  add: (when: When, description: Description, exchange: Exchange) => void;
  /** How many exchanges of a side were judged. */
  judged: (when: When) => number;
  changes: (options?: ProposalOptions) => Changes;
}

/**
 * Tells what changed in traffic from one time to another, and which of that the description does not allow.
 *
 * @example
 * ```ts
 * const comparison = createDriftComparison();
 * for (const exchange of march) comparison.add('before', loadDescription('2.14'), exchange);
 * for (const exchange of june) comparison.add('after', loadDescription('2.14'), exchange);
 * for (const { place, snippet } of comparison.changes().proposals) console.log(`${place}\n${snippet}`);
 * ```
 */
export function createDriftComparison(): DriftComparison {
  const sides = {
    before: { collector: new DriftCollector(), census: new Census() },
    after: { collector: new DriftCollector(), census: new Census() },
  };
  return {
    add: (when, description, exchange) => {
      const { collector, census } = sides[when];
      census.add(description, exchange, collector.add(description, exchange));
    },
    judged: (when) => sides[when].collector.judged,
    changes: (options = {}) => {
      const { before, after } = sides;
      const compared = (collector: DriftCollector, key: string, drift: Drift): ComparedProposal => ({
        ...propose(drift, collector.had(drift.at), options),
        before: shareOf(before.collector, key, drift),
        after: shareOf(after.collector, key, drift),
      });
      const isNew = (key: string, { bodies }: Drift) =>
        [...bodies.keys()].some((version) => !shows(before.collector, key, version));
      // A place that was not there shows nothing.
      const isSettled = (key: string, { at, bodies }: Drift) =>
        [...bodies.keys()].some(
          (version) => after.collector.had(at).has(version) && !shows(after.collector, key, version),
        );
      return {
        proposals: [...after.collector.drifts]
          .filter(([key, drift]) => isNew(key, drift))
          .map(([key, drift]) => compared(after.collector, key, drift))
          .sort(byBodies),
        settled: [...before.collector.drifts]
          .filter(([key, drift]) => isSettled(key, drift))
          .map(([key, drift]) => compared(before.collector, key, drift))
          .sort(byBodies),
        allowed: allowedChanges(before.census, after.census),
        onlyBefore: withoutOther(before.census, after.census),
        onlyAfter: withoutOther(after.census, before.census),
      };
    },
  };
}

const shows = ({ drifts }: DriftCollector, key: string, version: Version) =>
  drifts.get(key)?.bodies.has(version) === true;

const shareOf = (collector: DriftCollector, key: string, { at }: Drift): Share => ({
  came: sum(collector.drifts.get(key)?.bodies ?? new Map()),
  of: sum(collector.had(at)),
});

const withoutOther = ({ answers }: Census, other: Census): string[] =>
  [...answers.keys()].filter((key) => !other.answers.has(key)).sort();

/** Each change once, however many operations and versions show it at the same place. */
function allowedChanges(before: Census, after: Census): Change[] {
  const changes = new Map<string, Change>();
  for (const [key, now] of after.answers) {
    const then = before.answers.get(key);
    if (!then) continue;
    for (const [at, place] of now.places) {
      const old = then.places.get(at);
      if (old) for (const change of changesAt(old, place)) add(changes, change, now);
    }
  }
  return [...changes.values()].sort(
    (a, b) => compareText(a.place, b.place) || compareText(a.kind, b.kind) || compareText(a.title, b.title),
  );
}

type ChangeAt = Omit<Change, 'operations' | 'versions'>;

function changesAt(then: PlaceSeen, now: PlaceSeen): ChangeAt[] {
  return [...new Set([...then.traits.keys(), ...now.traits.keys()])].flatMap((key) => {
    const before = { came: then.traits.get(key) ?? 0, of: then.had };
    const after = { came: now.traits.get(key) ?? 0, of: now.had };
    const trait = traitOf(key);
    const what = whatHappened(trait, before, after, then.traits.size > 0);
    if (what === undefined) return [];
    return { kind: trait.kind, what, place: spoken(now, trait), title: titleOf(trait, what), before, after };
  });
}

/** That a type, a word, a status or a value did not come once more says little; that a field or a header did not, a lot. */
function whatHappened(
  { kind, name }: Trait,
  before: Share,
  after: Share,
  hadAny: boolean,
): Change['what'] | undefined {
  const isOptional = kind === 'field' || kind === 'header';
  // Where nothing came that the description allows, there is nothing to compare with.
  if (before.came === 0) return isOptional || hadAny ? 'new' : undefined;
  if (!isOptional || name.includes(': ')) return undefined;
  if (after.came === 0) return 'gone';
  return before.came === before.of && after.came < after.of ? 'sometimes missing' : undefined;
}

/** The same header of many operations is one change. */
const spoken = ({ at }: PlaceSeen, { kind }: Trait) => (kind === 'header' ? 'headers' : placeOf(at));

function titleOf({ kind, name }: Trait, what: Change['what']): string {
  switch (kind) {
    case 'field':
      return `the field \`${name}\` is ${what}`;
    case 'type':
      return name === 'null' ? 'is null now' : `takes the type ${name} now`;
    case 'word':
      return `the word \`${name}\` is new`;
    case 'status':
      return `answers with ${name} now`;
    case 'header':
      return `the header \`${name}\` is ${what}`;
  }
}

function add(changes: Map<string, Change>, change: ChangeAt, { operationId, version }: Answers): void {
  const key = [change.place, change.title].join(' ');
  const known = changes.get(key);
  if (!known) {
    changes.set(key, { ...change, operations: [operationId], versions: [version] });
    return;
  }
  if (!known.operations.includes(operationId)) known.operations.push(operationId);
  known.versions = VERSIONS.filter((each) => each === version || known.versions.includes(each));
  known.before = together(known.before, change.before);
  known.after = together(known.after, change.after);
}

const together = (a: Share, b: Share): Share => ({ came: a.came + b.came, of: a.of + b.of });
