import { checkRecording } from './check-recording.js';
import type { Recording } from './exchange.js';
import { isRedacted, markRedacted } from './redaction/redacted.js';

/** A recording that cannot be used. The message names the file, the place and the remedy. */
export class RecordingError extends Error {
  override name = 'RecordingError' as const;
}

/**
 * The checked recording in a text; `file` is for the messages.
 * @throws {@link RecordingError} when it is not JSON or is not a recording.
 */
export function parseRecording(text: string, file: string): Recording {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const place = placeOf(text, syntaxErrorAt(text));
    throw new RecordingError(
      `${file}:${place}: this is not JSON. Repair the file there, or record the scenario again.`,
      { cause },
    );
  }
  const problem = checkRecording(value);
  if (problem) {
    const at = problem.path === '' ? 'the top level' : problem.path;
    throw new RecordingError(
      `${file}: at ${at}: ${problem.message}. Repair the file there, or record the scenario again.`,
    );
  }
  const recording = value as Recording;
  markRedacted(recording.exchanges);
  return recording;
}

/**
 * The text of a recording as it stands in its file.
 * @throws {@link RecordingError} for a live recording with an exchange that did not come out of redaction.
 */
export function formatRecording(recording: Recording): string {
  const { provenance, exchanges, scenario } = recording;
  const raw = provenance.kind === 'live' ? exchanges.findIndex((exchange) => !isRedacted(exchange)) : -1;
  if (raw !== -1) {
    throw new RecordingError(
      `${scenario}: exchange ${raw + 1} of this live recording is as it came from a workspace. Give what createRecorder or redactExchanges returned.`,
    );
  }
  return `${JSON.stringify(recording, null, 2)}\n`;
}

/**
 * Where the first syntax error is. Node says so for some errors only, so: the longest beginning of the text that is
 * merely unfinished ends right before it.
 */
function syntaxErrorAt(text: string): number {
  let [unfinished, broken] = [0, text.length];
  if (isUnfinished(text)) return text.length;
  while (broken - unfinished > 1) {
    const middle = Math.floor((unfinished + broken) / 2);
    if (isUnfinished(text.slice(0, middle))) unfinished = middle;
    else broken = middle;
  }
  return unfinished;
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    return message.includes('end of JSON input') || Number(position) >= text.length;
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
