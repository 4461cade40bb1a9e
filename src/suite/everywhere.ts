// What `intercom-fetch/contract` offers on every runtime: traffic and judging.
export type {
  Description,
  Operation,
  Parameter,
  RequestBody,
  ResponseDescription,
  Schema,
} from '../description/description.js';
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
export { formatRecording, parseRecording, RecordingError } from '../traffic/recording.js';
export { redactExchanges, type RedactionOptions } from '../traffic/redaction/redact-exchanges.js';

export { formatFinding, type Finding, type Rule } from '../contract/finding.js';
export { validateExchange, validateRequest, validateResponse } from '../contract/validate.js';
