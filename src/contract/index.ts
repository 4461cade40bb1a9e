// What `import … from 'intercom-fetch/contract'` offers. Everything else in this folder is internal.
export { countCoverage, loadOperations, type CoverageRow, type Operations } from './coverage.js';
export {
  loadDescription,
  type Description,
  type Operation,
  type Parameter,
  type RequestBody,
  type ResponseDescription,
  type Schema,
} from './description.js';
export type { Exchange, Provenance, RecordedRequest, RecordedResponse, Recording } from './exchange.js';
export { formatFinding, type Finding, type Rule } from './finding.js';
export { fromHar } from './har.js';
export { maskReport } from './mask.js';
export { matchOperation, type Match } from './match.js';
export { explainMiss, toNockDefinitions, type NockDefinition } from './nock.js';
export { normalize } from './normalize.js';
export { createRecorder, type Recorder } from './recorder.js';
export {
  formatRecording,
  parseRecording,
  readRecording,
  RecordingError,
  writeRecording,
} from './recording.js';
export { redact, redactHeaders } from './redact.js';
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
export { MissingPeerError } from './schemas.js';
export { validateExchange, validateRequest, validateResponse } from './validate.js';
export { readVersion, selectVersions, VersionRangeError } from './versions.js';
