// Judges all recordings with one judge, in a process of its own: the first time, again, and with one in ten damaged.
import { readRecordings } from '../../src/traffic/recording-files.js';
import { loadDescription } from '../../src/description/load.js';
import { declaredStatus } from '../../src/description/match.js';
import { matchRequest, type Exchange } from '../../src/traffic/exchange.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { JUDGES, type Judge, type Known } from './contract-judges.js';

/** Exchanges per second of CPU, because on a busy machine the clock says more than the work takes. */
export interface Laps {
  judged: number;
  /** Whether there were more than it judged in time. */
  isSlow: boolean;
  cold: number;
  warm: number;
  damaged: number;
  /** How many of the damaged ones were found faulty, and of the others. */
  caught: number;
  blamed: number;
}

/** A judge that is slow gets no further in its first look than these seconds take it, and is compared on what it saw. */
const PATIENCE = 25;
/** For how many seconds at least what is warm is measured. */
const LONG_ENOUGH = 2;

const [name = '', lab = '', most = 'Infinity'] = process.argv.slice(2);
const create = JUDGES[name];
if (!create) throw new Error(`There is no judge ${name}.`);

const exchanges = knownExchanges().slice(0, Number(most));
const begin = process.cpuUsage();
const judge = create(lab);
const judged = await lookFirst(judge, exchanges);
const cold = judged / since(begin);
const sound = exchanges.slice(0, judged);
const mixed = sound.map((known, index) => (index % 10 === 0 ? damage(known, index) : known));
const found = mixed.map((known) => judge.isFaulty(known));
const laps: Laps = {
  judged,
  isSlow: judged < exchanges.length,
  cold,
  warm: rate(judge, sound),
  damaged: rate(judge, mixed),
  caught: found.filter((faulty, index) => faulty && index % 10 === 0).length,
  blamed: found.filter((faulty, index) => faulty && index % 10 !== 0).length,
};
console.log(JSON.stringify(laps));

/** Version after version, so that who does not get far has few of them to read. */
async function lookFirst({ prepare, isFaulty }: Judge, all: readonly Known[]): Promise<number> {
  let version: Version | undefined;
  for (const [index, known] of all.entries()) {
    if (since(begin) > PATIENCE) return index;
    if (version !== known.version) await prepare?.((version = known.version));
    isFaulty(known);
  }
  return all.length;
}

function rate({ isFaulty }: Judge, all: readonly Known[]): number {
  const start = process.cpuUsage();
  let count = 0;
  for (;;) {
    for (const known of all) isFaulty(known);
    count += all.length;
    const took = since(start);
    if (took > LONG_ENOUGH) return count / took;
  }
}

/** Seconds of CPU since a moment. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The exchanges with an answer in JSON that has a schema, version after version. */
function knownExchanges(): Known[] {
  const recordings = readRecordings('contract-tests/recordings').map(({ recording }) => recording);
  return VERSIONS.flatMap((version) =>
    recordings
      .filter((recording) => recording.version === version)
      .flatMap((recording) => recording.exchanges)
      .flatMap((exchange) => knownOf(version, exchange) ?? []),
  );
}

function knownOf(version: Version, exchange: Exchange): Known | undefined {
  const { request, response } = exchange;
  const match = matchRequest(loadDescription(version), request);
  if (match.kind !== 'operation' || response.body === undefined) return undefined;
  const status = declaredStatus(match.operation, response.status);
  if (status === undefined || !match.operation.responses[status]?.content['application/json'])
    return undefined;
  return { version, operation: match.operation, status, exchange };
}

/** The same with another type at one place of its answer. */
function damage(known: Known, seed: number): Known {
  const exchange = structuredClone(known.exchange);
  const places = placesIn(exchange.response.body);
  const [owner, key] = places[(seed * 7919) % places.length] ?? [];
  if (owner && key !== undefined) owner[key] = typeof owner[key] === 'string' ? 7 : 'text';
  return { ...known, exchange };
}

function placesIn(value: unknown): [owner: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object' && child !== null
      ? placesIn(child)
      : [[value as Record<string, unknown>, key] as [Record<string, unknown>, string]],
  );
}
