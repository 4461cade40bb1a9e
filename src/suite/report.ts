import type { Version } from '../../generated/versions.js';
import type { Finding } from '../contract/finding.js';
import type { Exchange } from '../traffic/exchange.js';

/** A finding and the exchange that it is about. */
export interface RunFinding extends Finding {
  scenario: string;
  /** The request line and the status; `null` when the scenario failed before it sent anything. */
  exchange: string | null;
}

/** One scenario in one version. */
export interface Run {
  scenario: string;
  version: Version;
  exchanges: Exchange[];
  findings: RunFinding[];
  /** What the run appended to names. */
  tag: string;
  /** The words that the story declared as its own. */
  own: readonly string[];
  /** Why it was not run, or said nothing; then there are neither exchanges nor findings. */
  skipped?: string;
}

/** All runs. */
export interface Report {
  target: string;
  versions: readonly Version[];
  runs: readonly Run[];
}
