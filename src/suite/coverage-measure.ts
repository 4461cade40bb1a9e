import { VERSIONS, type Version } from '../../generated/versions.js';
import type { Description, Operation } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { selectVersions } from '../description/versions.js';
import { matchRequest, type Exchange, type Provenance } from '../traffic/exchange.js';
import { deliveriesIn, WEBHOOKS, type Described } from './coverage-deliveries.js';
import {
  declaredFields,
  exercisedBy,
  exercisedFields,
  PLACE_KINDS,
  placesOf,
  type PlaceKind,
  type Places,
} from './coverage-exercise.js';
import { loadOperations, loadTopics, type Operations } from './operations.js';

/**
 * The scale of evidence, best first. `live` was recorded on a workspace by this project, `observed` is traffic that others
 * published, `published` a whole example of Intercom's own, `inferred` the same contract in another version that has one of
 * these, `sandbox` agreement with ourselves. Only the first three say anything about Intercom.
 */
export const EVIDENCE = ['live', 'observed', 'published', 'inferred', 'sandbox', 'none'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A file that says how it came to be: exchanges, or the delivery of a notification. */
export interface Testimony {
  version: Version;
  provenance: Provenance;
  exchanges?: readonly Exchange[];
  topic?: string;
  body?: unknown;
}

/** How an answer of a contract is known. */
export interface AnswerCoverage {
  /** `200`, or `delivered` for a topic. */
  status: string;
  /** Whether the description names it; an answer that only `default` covers is there because it was exchanged. */
  declared: boolean;
  /** Step of the scale → the versions that are known by it; each version of the contract stands at its best step. */
  versions: Readonly<Record<Evidence, readonly Version[]>>;
  /** Versions with an exchange of their own, of whatever kind. */
  exchangedIn: readonly Version[];
  /** How many exchanges there are, of all versions of the contract. */
  exchanges: Readonly<Record<Provenance['kind'], number>>;
}

/** Which of a number of places some exchange has. */
export interface Exercise {
  declared: number;
  /** By any exchange, the sandbox's too. */
  exercised: number;
  /** By one that says something about Intercom. */
  shown: number;
  /** Those that no exchange has. */
  missing: readonly string[];
}

/** An operation, or the delivery of a topic, in the versions in which its contract is the same. */
export interface ContractCoverage {
  /** The tag of the operation: `Contacts`. */
  resource: string;
  operationId: string;
  method: string;
  /** The template of the path; the topic of a delivery. */
  path: string;
  fingerprint: string;
  versions: readonly Version[];
  answers: readonly AnswerCoverage[];
  /** Parameters, branches of the unions in request bodies, and fields of the bodies of successes. */
  exercise: Readonly<Record<PlaceKind, Exercise>>;
}

/**
 * Counts what recordings, witnesses and deliveries show, by operation, contract and status. An exchange speaks for its own
 * version; of another one with the same contract it lets infer, if it says something about Intercom.
 */
export function measureCoverage(
  testimonies: Iterable<Testimony>,
  { operations = loadOperations(), topics = loadTopics(), versions = VERSIONS }: MeasureOptions = {},
): ContractCoverage[] {
  const contracts = new Map<string, Counted>();
  for (const version of VERSIONS) {
    const description = loadDescription(version);
    for (const operation of description.operations) declare(contracts, operations, description, operation);
    for (const operation of deliveriesIn(description)) declare(contracts, topics, description, operation);
  }
  for (const testimony of testimonies) count(contracts, { operations, topics }, testimony);
  return [...contracts.values()]
    .filter((contract) => contract.versions.some((version) => versions.includes(version)))
    .sort(byResource)
    .map((contract) => finish(contract, { ...operations, ...topics }, versions));
}

export interface MeasureOptions {
  operations?: Operations;
  topics?: Operations;
  /** The versions that are asked for; others count only for what they let infer. Default: all. */
  versions?: readonly Version[];
}

/** A contract while its exchanges are counted. */
interface Counted {
  resource: string;
  operationId: string;
  method: string;
  path: string;
  fingerprint: string;
  versions: Version[];
  places: Places;
  statuses: Map<string, CountedAnswer>;
  exercised: Record<PlaceKind, Set<string>>;
  shown: Record<PlaceKind, Set<string>>;
}

interface CountedAnswer {
  declared: boolean;
  versions: Record<Provenance['kind'], Set<Version>>;
  exchanges: Record<Provenance['kind'], number>;
}

const keyOf = (operationId: string, fingerprint: string) => `${operationId} ${fingerprint}`;

function declare(
  contracts: Map<string, Counted>,
  operations: Operations,
  { version, document }: Description,
  operation: Described,
): void {
  const { operationId, method, path } = operation;
  const fingerprint = operations[operationId]?.versions[version];
  if (fingerprint === undefined) return;
  const key = keyOf(operationId, fingerprint);
  const known = contracts.get(key);
  if (known) {
    known.versions.push(version);
    known.resource = operation.resource ?? resourceOf(document, operation);
    return;
  }
  const { delivered } = operation;
  const statuses = delivered
    ? [DELIVERED]
    : Object.keys(operation.responses).filter((status) => /^\d{3}$/.test(status));
  contracts.set(key, {
    ...{ operationId, method, path, fingerprint },
    resource: operation.resource ?? resourceOf(document, operation),
    versions: [version],
    places: delivered
      ? { parameters: new Set(), variants: new Set(), fields: new Set(declaredFields(document, delivered)) }
      : placesOf(document, operation),
    statuses: new Map(statuses.map((status) => [status, emptyAnswer(true)])),
    exercised: emptyPlaces(),
    shown: emptyPlaces(),
  });
}

const DELIVERED = 'delivered';

const emptyPlaces = (): Record<PlaceKind, Set<string>> => ({
  parameters: new Set(),
  variants: new Set(),
  fields: new Set(),
});

const emptyAnswer = (declared: boolean): CountedAnswer => ({
  declared,
  versions: { live: new Set(), observed: new Set(), sandbox: new Set() },
  exchanges: { live: 0, observed: 0, sandbox: 0 },
});

function resourceOf({ paths }: Description['document'], { path, method }: Operation): string {
  const { tags } = (paths[path]?.[method.toLowerCase()] ?? {}) as { tags?: string[] };
  return tags?.[0] ?? 'Other';
}

type Tables = Required<Pick<MeasureOptions, 'operations' | 'topics'>>;

function count(contracts: Map<string, Counted>, { operations, topics }: Tables, testimony: Testimony): void {
  const { version, provenance, exchanges = [], topic, body } = testimony;
  const description = loadDescription(version);
  const { document } = description;
  for (const exchange of exchanges) {
    const { request, response } = exchange;
    const match = matchRequest(description, request);
    if (match.kind !== 'operation') continue;
    const { operationId } = match.operation;
    const contract = contracts.get(keyOf(operationId, operations[operationId]?.versions[version] ?? ''));
    if (!contract) continue;
    see(contract, String(response.status), testimony, exercisedBy(document, match.operation, exchange));
  }
  const delivery =
    topic === undefined ? undefined : deliveriesIn(description).find(({ path }) => path === topic);
  if (!delivery?.delivered) return;
  const contract = contracts.get(
    keyOf(delivery.operationId, topics[delivery.operationId]?.versions[version] ?? ''),
  );
  if (!contract) return;
  const fields = exercisedFields(document, delivery.delivered, body);
  see(contract, DELIVERED, { version, provenance }, { ...emptyPlaces(), fields });
}

function see(
  contract: Counted,
  status: string,
  { version, provenance: { kind } }: Testimony,
  places: Places,
): void {
  const answer = contract.statuses.get(status) ?? emptyAnswer(false);
  contract.statuses.set(status, answer);
  answer.exchanges[kind]++;
  answer.versions[kind].add(version);
  for (const name of PLACE_KINDS)
    for (const place of places[name]) {
      contract.exercised[name].add(place);
      if (kind !== 'sandbox') contract.shown[name].add(place);
    }
}

function finish(contract: Counted, operations: Operations, asked: readonly Version[]): ContractCoverage {
  const { resource, operationId, method, path, fingerprint, versions, places, statuses, exercised, shown } =
    contract;
  const { published = {} } = operations[operationId] ?? {};
  const exercise = (name: PlaceKind): Exercise => {
    const declared = [...places[name]];
    return {
      declared: declared.length,
      exercised: declared.filter((place) => exercised[name].has(place)).length,
      shown: declared.filter((place) => shown[name].has(place)).length,
      missing: declared.filter((place) => !exercised[name].has(place)),
    };
  };
  return {
    ...{ resource, operationId, method, path, fingerprint },
    versions: versions.filter((version) => asked.includes(version)),
    answers: [...statuses]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, answer]) => {
        const ranges = published[status] ?? [];
        const shownIn = new Set(ranges.flatMap((range) => selectVersions(range)));
        return {
          status,
          declared: answer.declared,
          versions: steps(versions, asked, answer, shownIn),
          exchangedIn: versions.filter((each) => asked.includes(each) && isExchanged(answer, each)),
          exchanges: answer.exchanges,
        };
      }),
    exercise: {
      parameters: exercise('parameters'),
      variants: exercise('variants'),
      fields: exercise('fields'),
    },
  };
}

const isExchanged = ({ versions }: CountedAnswer, version: Version) =>
  Object.values(versions).some((seen) => seen.has(version));

/** Each version of a contract at its best step. */
function steps(
  versions: readonly Version[],
  asked: readonly Version[],
  { versions: seen }: CountedAnswer,
  published: ReadonlySet<Version>,
): Record<Evidence, Version[]> {
  const at = (version: Version): Evidence | undefined =>
    seen.live.has(version)
      ? 'live'
      : seen.observed.has(version)
        ? 'observed'
        : published.has(version)
          ? 'published'
          : undefined;
  const isKnown = versions.some((version) => at(version) !== undefined);
  const found: Record<Evidence, Version[]> = {
    live: [],
    observed: [],
    published: [],
    inferred: [],
    sandbox: [],
    none: [],
  };
  for (const version of versions.filter((each) => asked.includes(each))) {
    const otherwise = isKnown ? 'inferred' : seen.sandbox.has(version) ? 'sandbox' : 'none';
    found[at(version) ?? otherwise].push(version);
  }
  return found;
}

const firstOf = ({ versions: [first] }: Counted) =>
  first === undefined ? VERSIONS.length : VERSIONS.indexOf(first);
const byResource = (a: Counted, b: Counted) =>
  Number(a.resource === WEBHOOKS) - Number(b.resource === WEBHOOKS) ||
  a.resource.localeCompare(b.resource) ||
  a.path.localeCompare(b.path) ||
  a.method.localeCompare(b.method) ||
  firstOf(a) - firstOf(b);
