import { readFileSync } from 'node:fs';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import { splitTarget, type Recording } from '../traffic/exchange.js';
import { matchOperation } from '../description/match.js';

/** `generated/operations.json`: per operation and version a fingerprint of its contract. */
export type Operations = Record<
  string,
  {
    method: string;
    path: string;
    versions: Partial<Record<Version, string>>;
    /** Status → the ranges of versions in which Intercom's own description has a whole example of the answer. */
    published?: Record<string, readonly string[]>;
  }
>;

/**
 * One contract with one status. Versions with the same fingerprint have the same contract, so an exchange in one of
 * them speaks for the others too: they count as inferred, never as covered.
 */
export interface CoverageRow {
  operationId: string;
  fingerprint: string;
  status: number;
  /** Exchanges that say something about Intercom: recorded live or restated from evidence. */
  evidence: number;
  /** Exchanges with the sandbox, which say nothing about Intercom. */
  sandbox: number;
  /** Versions with an exchange of their own, of either kind. */
  versions: Version[];
  /** Versions of the same contract without one. */
  inferred: Version[];
}

/** The table generated beside the descriptions. */
export const loadOperations = (): Operations => readGenerated('operations.json');

/** The same of the deliveries of webhooks: the path is the topic. */
export const loadTopics = (): Operations => readGenerated('topics.json');

function readGenerated(name: string): Operations {
  const file = new URL(`../../generated/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Operations;
}

/** Counts exchanges per contract and status, in the order of operationId, first version and status. */
export function countCoverage(recordings: readonly Recording[], operations: Operations): CoverageRow[] {
  const rows = new Map<string, CoverageRow>();
  for (const { version, provenance, exchanges } of recordings) {
    for (const { request, response } of exchanges) {
      const match = matchOperation(
        loadDescription(version),
        request.method,
        splitTarget(request.path).pathname,
      );
      if (match.kind !== 'operation') continue;
      const { operationId } = match.operation;
      const fingerprint = operations[operationId]?.versions[version];
      if (fingerprint === undefined) continue;
      const key = [operationId, fingerprint, response.status].join(' ');
      const row = rows.get(key) ?? emptyRow(operationId, fingerprint, response.status);
      rows.set(key, row);
      if (provenance.kind === 'sandbox') row.sandbox++;
      else row.evidence++;
      if (!row.versions.includes(version)) row.versions.push(version);
    }
  }
  return [...rows.values()].map((row) => finish(row, operations)).sort(compare);
}

const emptyRow = (operationId: string, fingerprint: string, status: number): CoverageRow => ({
  operationId,
  fingerprint,
  status,
  evidence: 0,
  sandbox: 0,
  versions: [],
  inferred: [],
});

function finish(row: CoverageRow, operations: Operations): CoverageRow {
  const fingerprints = operations[row.operationId]?.versions ?? {};
  const sharing = VERSIONS.filter((version) => fingerprints[version] === row.fingerprint);
  return {
    ...row,
    versions: sharing.filter((version) => row.versions.includes(version)),
    inferred: sharing.filter((version) => !row.versions.includes(version)),
  };
}

const place = ({ versions }: CoverageRow) =>
  versions[0] === undefined ? VERSIONS.length : VERSIONS.indexOf(versions[0]);
const compare = (a: CoverageRow, b: CoverageRow) =>
  a.operationId.localeCompare(b.operationId) || place(a) - place(b) || a.status - b.status;
