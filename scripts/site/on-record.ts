import { VERSIONS, type Version } from '../../generated/versions.js';
import type { ContractCoverage } from '../../src/suite/coverage-measure.js';

/** The exchanges of one contract with one status, as the reference shows them. */
export interface OnRecord {
  operationId: string;
  status: string;
  /** Exchanges that say something about Intercom: recorded live or restated from evidence. */
  evidence: number;
  /** Exchanges with the sandbox, which say nothing about Intercom. */
  sandbox: number;
  /** Versions with an exchange of their own, of either kind. */
  versions: readonly Version[];
  /** Versions of the same contract without one. */
  inferred: readonly Version[];
}

/** The answers that were exchanged, in the order of operationId, first version and status. */
export const onRecord = (contracts: readonly ContractCoverage[]): OnRecord[] =>
  contracts
    .flatMap(({ operationId, versions, answers }) =>
      answers
        .filter(({ exchangedIn }) => exchangedIn.length > 0)
        .map(({ status, exchanges: { live, observed, sandbox }, exchangedIn }) => ({
          operationId,
          status,
          evidence: live + observed,
          sandbox,
          versions: exchangedIn,
          inferred: versions.filter((version) => !exchangedIn.includes(version)),
        })),
    )
    .sort(compare);

const place = ({ versions: [first] }: OnRecord) =>
  first === undefined ? VERSIONS.length : VERSIONS.indexOf(first);
const compare = (a: OnRecord, b: OnRecord) =>
  a.operationId.localeCompare(b.operationId) || place(a) - place(b) || (a.status < b.status ? -1 : 1);
