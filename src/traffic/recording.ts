import '../description/ajv.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VERSIONS } from '../../generated/versions.js';
import { checkValue } from '../contract/body.js';
import type { OpenApiDocument } from '../description/description.js';
import type { Recording } from './exchange.js';

/** A recording that cannot be used. The message names the file, the place and the remedy. */
export class RecordingError extends Error {
  override name = 'RecordingError' as const;
}

const headers = { type: 'object', additionalProperties: { type: 'string' } };
const FORMAT: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Recording', version: '1' },
  paths: {},
  components: {
    schemas: {
      Recording: {
        type: 'object',
        required: ['version', 'scenario', 'provenance', 'exchanges'],
        properties: {
          version: { enum: [...VERSIONS] },
          scenario: { type: 'string', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' },
          provenance: {
            type: 'object',
            required: ['kind', 'source'],
            properties: {
              kind: { enum: ['live', 'observed', 'sandbox'] },
              source: { type: 'string', minLength: 1 },
            },
          },
          exchanges: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Exchange' } },
        },
      },
      Exchange: {
        type: 'object',
        required: ['request', 'response'],
        properties: {
          request: {
            type: 'object',
            required: ['method', 'path', 'headers'],
            properties: {
              method: { enum: ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] },
              path: { type: 'string', pattern: '^/' },
              headers,
              body: {},
            },
          },
          response: {
            type: 'object',
            required: ['status', 'headers'],
            properties: { status: { type: 'integer', minimum: 100, maximum: 599 }, headers, body: {} },
          },
        },
      },
    },
  },
};

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

/** The checked recording in a text; `file` is for the messages. */
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
  const [problem] = checkValue(FORMAT, { $ref: '#/components/schemas/Recording' }, value);
  if (problem) {
    const at = problem.path === '' ? 'the top level' : problem.path;
    throw new RecordingError(
      `${file}: at ${at}: ${problem.message}. Repair the file there, or record the scenario again.`,
    );
  }
  return value as Recording;
}

/** The text of a recording as it stands in its file. */
export const formatRecording = (recording: Recording) => `${JSON.stringify(recording, null, 2)}\n`;

/** Writes a recording, creating its folder. */
export function writeRecording(file: string, recording: Recording): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatRecording(recording));
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
