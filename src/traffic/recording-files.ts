import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Recording } from './exchange.js';
import { formatRecording, parseRecording, RecordingError } from './recording.js';

/**
 * Reads a recording and checks that it is one.
 * @throws {@link RecordingError} when the file cannot be read, is not JSON or is not a recording.
 */
export function readRecording(file: string): Recording {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown reason'})`;
    throw new RecordingError(`${file}: ${reason}. Give the path of a recording, a JSON file.`, { cause });
  }
  return parseRecording(text, file);
}

/** Writes a recording, creating its folder. */
export function writeRecording(file: string, recording: Recording): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatRecording(recording));
}

/** Where a recording stands in a folder of recordings: `conversations/tag/2.14.json`. */
export const recordingFile = (
  folder: string,
  { scenario, version }: Pick<Recording, 'scenario' | 'version'>,
) => join(folder, ...scenario.split('/'), `${version}.json`);

/** Every recording below a folder with its path there, in a stable order; none where there is no folder. */
export function readRecordings(folder: string): { name: string; recording: Recording }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.split(sep).join('/'), recording: readRecording(join(folder, name)) }));
}
