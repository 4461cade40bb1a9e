import type { AssertionError } from 'node:assert';
import { types } from 'node:util';
import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import { show } from '../contract/body.js';
import {
  matchRequest,
  requestLine,
  type Exchange,
  type Provenance,
  type Recording,
} from '../traffic/exchange.js';
import type { Finding } from '../contract/finding.js';
import { normalize } from '../traffic/normalize.js';
import { redact } from '../traffic/redact.js';
import { createTap } from '../traffic/tap.js';
import { validateExchange } from '../contract/validate.js';
import { versionsBetween } from '../description/versions.js';
import { maskRun } from './mask.js';
import type { Report, Run, RunFinding } from './report.js';

/** What a scenario is given to talk to. */
export interface Session {
  version: Version;
  baseUrl: string;
  token: string;
  /** Everything that goes through it is recorded and judged. */
  fetch: typeof globalThis.fetch;
  /** Append it to names and addresses that have to be new in a workspace that is not fresh. May be empty. */
  tag: string;
  /** What the story says on its own: words that are nobody's, so redaction keeps them. */
  own: Set<string>;
  /** Set in a workspace that somebody uses: nobody is written to there, and work is given to the token's owner alone. */
  live?: LiveSession;
}

export interface LiveSession {
  adminId: string;
  /** Waits some milliseconds until it asks again; in a rehearsal nothing lags behind, and it is not there. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** An executable story about one resource. */
export interface Scenario {
  resource: string;
  name: string;
  /** The oldest version that the story covers. */
  since: Version;
  /** The first version that the story no longer covers; none when absent. */
  before?: Version;
  /**
   * Why the story proves nothing in a workspace that somebody uses, such as a search that lags behind; it is passed over
   * there. That a story is safe to run is not declared: it follows from what it sends.
   */
  embedded?: string;
  run(session: Session): Promise<void>;
}

/** Where one scenario in one version runs. */
export interface Connection extends Omit<Session, 'version' | 'own'> {
  /** What the target itself reports to have gone wrong; asked after `close`. */
  complaints?(): readonly string[];
  /** Why something was not sent; then the story is passed over. */
  refused?(): string | undefined;
  /** Ends the run and removes what would stay of it. */
  close?(): Promise<void>;
}

/** Something that scenarios run against. */
export interface Target {
  /**
   * `sandbox` is a fresh sandbox, `recordings` are played, `url` is a sandbox that may have been used already, and `live`
   * is whatever else there is. Runs of the last two are redacted: there may be something of somebody's in them.
   */
  kind: 'sandbox' | 'recordings' | 'url' | 'live';
  /** One line that says what agreement with this target proves. */
  label: string;
  /** Why a story is passed over here; undefined if it runs. */
  admits?(scenario: Scenario, version: Version): Promise<string | undefined>;
  open(version: Version, scenario: Scenario): Connection | Promise<Connection>;
}

export interface RunOptions {
  scenarios: readonly Scenario[];
  versions: readonly Version[];
  target: Target;
  /** Called before each run. */
  onProgress?: (progress: { done: number; total: number; scenario: string; version: Version }) => void;
  /** Called after each run. */
  onRun?: (run: Run) => void;
  /** Ends with the first run in which an error is found. Default false. */
  bail?: boolean;
  /** Ends the runs: the one under way is left out. */
  signal?: AbortSignal;
}

/** `conversations/reply-and-close`. */
export const scenarioId = ({ resource, name }: Scenario) => `${resource}/${name}`;

/** The runs that scenarios and versions make: each scenario in every one of the versions that it covers. */
export function planRuns(scenarios: readonly Scenario[], versions: readonly Version[]) {
  return scenarios.flatMap((scenario) => {
    const covered = versionsBetween(scenario.since, scenario.before);
    return versions.filter((version) => covered.includes(version)).map((version) => ({ scenario, version }));
  });
}

/**
 * Runs every scenario in every version that it covers and that is asked for, and judges each exchange by that
 * version's description. A scenario that throws is a finding, not the end.
 */
export async function runScenarios({ scenarios, versions, ...options }: RunOptions): Promise<Report> {
  return runPlan(planRuns(scenarios, versions), { versions, ...options });
}

/** Runs what is planned, in its order. */
export async function runPlan(
  plan: readonly { scenario: Scenario; version: Version }[],
  { versions, target, onProgress, onRun, bail = false, signal }: Omit<RunOptions, 'scenarios'>,
): Promise<Report> {
  const runs: Run[] = [];
  for (const [done, { scenario, version }] of plan.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ done, total: plan.length, scenario: scenarioId(scenario), version });
    const why = await target.admits?.(scenario, version);
    const run =
      why === undefined ? await runScenario(scenario, version, target) : passOver(scenario, version, why);
    // A story that was cut off in the middle says nothing.
    if (signal?.aborted) break;
    runs.push(run);
    onRun?.(run);
    if (bail && run.findings.some(({ severity }) => severity === 'error')) break;
  }
  return { target: target.label, versions, runs };
}

const passOver = (scenario: Scenario, version: Version, skipped: string): Run => ({
  scenario: scenarioId(scenario),
  version,
  exchanges: [],
  findings: [],
  tag: '',
  own: [],
  skipped,
});

/** Runs one scenario in one version. */
export async function runScenario(scenario: Scenario, version: Version, target: Target): Promise<Run> {
  const connection = await target.open(version, scenario);
  const { baseUrl, token, tag, live } = connection;
  const { fetch, exchanges } = createTap(connection.fetch);
  const own = new Set<string>();
  const problems: Problem[] = [];
  let skipped: string | undefined;
  try {
    await scenario.run({ version, baseUrl, token, tag, fetch, own, ...(live ? { live } : {}) });
  } catch (error) {
    skipped = live ? whySkipped(error, exchanges.at(-1), version) : undefined;
    problems.push(explain(error));
  }
  await connection.close?.();
  skipped = connection.refused?.() ?? skipped;
  if (skipped !== undefined) return passOver(scenario, version, skipped);
  for (const message of connection.complaints?.() ?? []) problems.push({ message });

  const findings = [
    ...exchanges.flatMap((exchange) => judge(exchange, scenario, version)),
    ...problems.map((problem) => failure(problem, exchanges.at(-1), scenario, version)),
  ];
  const run = {
    scenario: scenarioId(scenario),
    version,
    exchanges: [...exchanges],
    findings,
    tag,
    own: [...own],
  };
  return MAY_BE_SOMEBODYS.has(target.kind) ? maskRun(run) : run;
}

const MAY_BE_SOMEBODYS: ReadonlySet<Target['kind']> = new Set(['url', 'live']);

/** A workspace that lacks what a story needs, or a token that may not do it, is no disagreement. */
function whySkipped(error: unknown, last: Exchange | undefined, version: Version): string | undefined {
  if (types.isNativeError(error) && error.name === 'PreconditionError') return error.message;
  const status = last?.response.status;
  if (!last || (status !== 401 && status !== 403)) return undefined;
  return `the token may not: ${operationIdOf(last, version) ?? last.request.method} answered ${status}`;
}

/** The recording of a run, fit to be written down. One from a workspace has its findings with it. */
export function toRecording(run: Run, provenance: Provenance): Recording {
  const { version, scenario, exchanges } = run;
  const { document } = loadDescription(version);
  if (provenance.kind === 'sandbox') {
    const redacted = redact(exchanges, document, run.own);
    return { version, scenario, provenance, exchanges: normalize(redacted, run.tag) };
  }
  const findings = run.findings.map(({ rule, severity, operationId, target, path, message, exchange }) => ({
    ...{ rule, severity, operationId, target, path, message, exchange },
  }));
  return { version, scenario, provenance, exchanges, ...(findings.length === 0 ? {} : { findings }) };
}

type Problem = Pick<Finding, 'message' | 'expected' | 'actual'>;

function judge(exchange: Exchange, scenario: Scenario, version: Version): RunFinding[] {
  const found = validateExchange(loadDescription(version), exchange);
  return [...checkVersion(exchange, version), ...found].map((finding) => ({
    ...finding,
    scenario: scenarioId(scenario),
    exchange: requestLine(exchange),
  }));
}

/** Another version is a wrong value of the header. Without one, something else is answered than what is judged. */
function checkVersion(exchange: Exchange, version: Version): Finding[] {
  if (exchange.request.headers['intercom-version'] !== undefined) return [];
  return [
    {
      ...{ rule: 'missing-parameter', severity: 'error', version, target: 'request' },
      operationId: operationIdOf(exchange, version),
      path: 'header.Intercom-Version',
      message: `the run is of ${version}, but the request names no version`,
      expected: version,
      actual: 'nothing',
    },
  ];
}

function failure(
  problem: Problem,
  last: Exchange | undefined,
  scenario: Scenario,
  version: Version,
): RunFinding {
  return {
    rule: 'scenario-failed',
    severity: 'error',
    version,
    operationId: last ? operationIdOf(last, version) : null,
    target: 'response',
    path: '',
    ...problem,
    scenario: scenarioId(scenario),
    exchange: last ? requestLine(last) : null,
  };
}

function operationIdOf({ request }: Exchange, version: Version): string | null {
  const match = matchRequest(loadDescription(version), request);
  return match.kind === 'operation' ? match.operation.operationId : null;
}

function explain(error: unknown): Problem {
  // Not by instanceof: test runners load modules into realms with an Error of their own.
  if (!types.isNativeError(error)) return { message: String(error) };
  if (!isAssertionError(error)) return { message: error.message };
  // Node's own text shows a diff over many lines; the two values say the same.
  const [expected, actual] = [show(error.expected), show(error.actual)];
  const [said] = error.generatedMessage ? [] : error.message.split('\n');
  return {
    message: `${said === undefined ? '' : `${said}: `}expected ${expected}, got ${actual}`,
    expected,
    actual,
  };
}

const isAssertionError = (error: Error): error is AssertionError =>
  'code' in error && error.code === 'ERR_ASSERTION';
