import { checkRecording } from './check-recording.js';
import type { Recording } from './exchange.js';
import { findJsonError } from './json-error.js';
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
    const place = placeOf(text, findJsonError(text) ?? text.length);
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
  return `${layOut(recording)}\n`;
}

/** The longest line that holds more than one value. */
const WIDTH = 160;

/** JSON as people read it: a line holds as much as fits. */
function layOut(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const within = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => layOut(item, within))
    : Object.entries(value)
        .filter(([, child]) => child !== undefined)
        .map(([key, child]) => `${JSON.stringify(key)}: ${layOut(child, within)}`);
  const lines = fillLines(parts, WIDTH - within.length);
  return `${open}\n${lines.map((text) => within + text).join(',\n')}\n${indent}${close}`;
}

/** Puts what takes no line of its own behind what stands before it. */
function fillLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = `${last}, ${part}`;
    if (last === undefined || joined.includes('\n') || joined.length > width) lines.push(part);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
