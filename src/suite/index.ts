// What `import … from 'intercom-fetch/contract'` offers on Node: traffic, judging and the suite. Everything else in these
// rooms is internal. Replaying needs nock and stands in `intercom-fetch/contract/replay`.
export * from './everywhere.js';
export { loadDescription, loadDescriptions } from '../description/load.js';
export { readRecording, readRecordings, recordingFile, writeRecording } from '../traffic/recording-files.js';

export { ARAZZO_SOURCE, ArazzoError, toArazzo, type Arazzo, type ArazzoStep } from './arazzo.js';
export { formatCoveragePage } from './coverage-html.js';
export { formatMarkdown as formatCoverage } from './coverage-markdown.js';
export {
  measureCoverage,
  type AnswerCoverage,
  type ContractCoverage,
  type Evidence,
  type Exercise,
  type MeasureOptions,
  type Testimony,
} from './coverage-measure.js';
export { loadOperations, type Operations } from './operations.js';
export {
  createDriftReport,
  type DriftReport,
  type Proposal as DriftProposal,
  type ProposalOptions as DriftProposalOptions,
} from './drift/proposals.js';
export {
  createDriftComparison,
  type Change as DriftChange,
  type Changes as DriftChanges,
  type ComparedProposal as ComparedDriftProposal,
  type DriftComparison,
  type Share as DriftShare,
  type When as DriftWhen,
} from './drift/comparison.js';
export type { DriftKind } from './drift/told.js';
export {
  readSource as readDescriptionSource,
  type Source as DescriptionSource,
  type SourcePlace,
} from './drift/source.js';
export type { Report, Run, RunFinding } from './report.js';
export { groupByCause, type Cause } from './causes.js';
export { formatReport } from './report-html.js';
export { formatAs, ReportError, writeReport, type Reporter } from './reporters.js';
export {
  runScenario,
  runScenarios,
  scenarioId,
  toRecording,
  type Connection,
  type RunOptions,
  type Scenario,
  type Session,
  type Target,
} from './run.js';
export { toMatchContract, type ContractMatchers, type MatcherResult } from './matcher.js';
export {
  assertHas,
  assertRefused,
  defineScenario,
  PreconditionError,
  type Given,
  type Story,
} from './scenario.js';
export { formatFindings, formatSkipped, formatTable, formatTotals, toJson } from './table.js';
export { recordingsTarget } from './recordings-target.js';
export { listeningTarget, sandboxTarget } from './targets.js';
export { TargetError, whoIsThere, type Workspace } from './live/workspace.js';
export { whyUnsafe } from './live/safety.js';
export { ProxyError } from './proxy/door.js';
export type { JudgedCall } from './proxy/judge.js';
export { startProxy, type OtherCall, type Proxy, type ProxyOptions } from './proxy/proxy.js';
