// What `import … from 'intercom-fetch/contract'` offers. Everything else in this folder is internal.
export { countCoverage, loadOperations, type CoverageRow, type Operations } from './coverage.js';
export type {
  Description,
  Operation,
  Parameter,
  RequestBody,
  ResponseDescription,
  Schema,
} from '../description/description.js';
export { loadDescription } from '../description/load.js';
export type {
  Exchange,
  Provenance,
  RecordedRequest,
  RecordedResponse,
  Recording,
} from '../traffic/exchange.js';
export { formatFinding, type Finding, type Rule } from '../contract/finding.js';
export { fromHar } from '../traffic/har.js';
export { maskReport } from './mask.js';
export { matchOperation, type Match } from '../description/match.js';
export { explainMiss, toNockDefinitions, type NockDefinition } from '../traffic/nock.js';
export { normalize } from '../traffic/normalize.js';
export { createRecorder, type Recorder } from '../traffic/recorder.js';
export {
  formatRecording,
  parseRecording,
  readRecording,
  RecordingError,
  writeRecording,
} from '../traffic/recording.js';
export { redact, redactHeaders } from '../traffic/redact.js';
export {
  runScenario,
  runScenarios,
  toRecording,
  type Connection,
  type Report,
  type Run,
  type RunFinding,
  type Scenario,
  type Session,
  type Target,
} from './run.js';
export { MissingPeerError } from '../description/ajv.js';
export { validateExchange, validateRequest, validateResponse } from '../contract/validate.js';
export { readVersion, selectVersions, VersionRangeError } from '../description/versions.js';
