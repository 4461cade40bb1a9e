// What `import … from 'intercom-fetch/contract'` offers: traffic, judging and the suite. Everything else in these rooms
// is internal. Replaying needs nock and stands in `intercom-fetch/contract/replay`.
export type {
  Description,
  Operation,
  Parameter,
  RequestBody,
  ResponseDescription,
  Schema,
} from '../description/description.js';
export { loadDescription } from '../description/load.js';
export { matchOperation, type Match } from '../description/match.js';
export { readVersion, selectVersions, VersionRangeError } from '../description/versions.js';

export {
  requestLine,
  type Exchange,
  type Provenance,
  type RecordedFinding,
  type RecordedRequest,
  type RecordedResponse,
  type Recording,
} from '../traffic/exchange.js';
export { fromHar, isHar, type HarExchange } from '../traffic/har.js';
export { explainMiss, toNockDefinitions, type NockDefinition } from '../traffic/nock.js';
export { normalize } from '../traffic/normalize.js';
export { createRecorder, type Recorder } from '../traffic/recorder.js';
export { readRecording, readRecordings, recordingFile, writeRecording } from '../traffic/recording-files.js';
export { formatRecording, parseRecording, RecordingError } from '../traffic/recording.js';
export { redactExchanges, type RedactionOptions } from '../traffic/redaction/redact-exchanges.js';

export { formatFinding, type Finding, type Rule } from '../contract/finding.js';
export { validateExchange, validateRequest, validateResponse } from '../contract/validate.js';

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
export { countCoverage, loadOperations, type CoverageRow, type Operations } from './coverage.js';
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
export { assertRefused, defineScenario, PreconditionError, type Given, type Story } from './scenario.js';
export { formatFindings, formatSkipped, formatTable, formatTotals, toJson } from './table.js';
export { recordingsTarget } from './recordings-target.js';
export { listeningTarget, sandboxTarget } from './targets.js';
export { TargetError, whoIsThere, type Workspace } from './live/workspace.js';
export { whyUnsafe } from './live/safety.js';
