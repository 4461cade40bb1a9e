import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readVersion } from '../description/versions.js';
import type { Version } from '../../generated/versions.js';
import { checkExchange } from '../traffic/check-recording.js';
import { ListElements } from '../traffic/elements.js';
import { requestLine, type Exchange } from '../traffic/exchange.js';
import { fromHarEntry, type HarEntry } from '../traffic/har.js';
import { fromNockDefinition, type NockRecord } from '../traffic/nock.js';
import { parseRecording, RecordingError } from '../traffic/recording.js';
import { UsageError } from './usage.js';

/** Something that was found in a file: an exchange, one that is passed over, or one that cannot be read. */
type Content =
  | { kind: 'exchange'; version: Version; exchange: Exchange }
  | { kind: 'passed over'; why: string }
  | { kind: 'broken'; message: string };

/** What was found, and where in its file: `entry 3`. */
export type Entry = Content & { at: string };

export interface ReadOptions {
  /** The version of exchanges that name none. */
  fallback?: Version | undefined;
  hosts: readonly string[];
}

/**
 * Reads a file, standard input for `-`, or the files of a folder, entry by entry.
 * @throws {@link UsageError} when it cannot be opened.
 */
export async function* readTraffic(path: string, options: ReadOptions): AsyncGenerator<Entry, void> {
  if (!isFolder(path)) return yield* readFile(path, options);
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(har|json|ndjson|jsonl)$/.test(name)) continue;
    const file = join(path, name);
    try {
      for await (const entry of readFile(file, options)) yield { ...entry, at: `${name}, ${entry.at}` };
    } catch (error) {
      if (!(error instanceof RecordingError)) throw error;
      // Among other files, one that is no traffic is not the end.
      yield { at: name, kind: 'broken', message: error.message.replace(`${file}:`, '').trim() };
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false; // Reading it says why.
  }
}

async function* readFile(file: string, options: ReadOptions): AsyncGenerator<Entry, void> {
  const pieces = textOf(file);
  const beginning = await pieces.next();
  const first = beginning.done === true ? '' : beginning.value;
  const all = rejoin(first.replace(/^\uFEFF/, ''), pieces);
  switch (formatOf(first)) {
    case 'har':
      return yield* readList(all, 'entries', (value) => harEntry(value as HarEntry, options));
    case 'nock':
      return yield* readList(all, 'top level', (value) => nockEntry(value as NockRecord, options));
    case 'lines':
      return yield* readLines(all, options);
    case 'recording':
      return yield* readRecordingText(all, file);
  }
}

type Format = 'har' | 'nock' | 'lines' | 'recording';

/** Told by how the text begins, whatever the file is called. */
function formatOf(beginning: string): Format {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('[')) return 'nock';
  const [line = ''] = text.split('\n', 1);
  if (line.includes('"request":') && !line.includes('"exchanges":') && !line.includes('"log":'))
    return 'lines';
  return /^\{\s*"log"\s*:/.test(text) ? 'har' : 'recording';
}

async function* textOf(file: string): AsyncGenerator<string, void> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream) yield piece as string;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown reason'})`;
    throw new UsageError(`${file}: ${reason}. Give the path of a recording or a HAR file.`, { cause });
  }
}

async function* rejoin(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield first;
  yield* rest;
}

async function* readList(
  pieces: AsyncIterable<string>,
  list: 'entries' | 'top level',
  read: (value: unknown) => Content,
): AsyncGenerator<Entry, void> {
  const elements = new ListElements(list);
  let count = 0;
  for await (const piece of pieces) {
    for (const text of elements.feed(piece)) yield readOne(text, `entry ${++count}`, read);
    if (elements.isOver) return;
  }
  if (elements.isFound)
    yield { at: `entry ${count + 1}`, kind: 'broken', message: 'the file ends before the list does' };
}

async function* readLines(pieces: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<Entry, void> {
  let rest = '';
  let count = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      count++;
      if (line.trim() !== '') yield readOne(line, `line ${count}`, (value) => lineEntry(value, options));
    }
  }
  if (rest.trim() !== '') yield readOne(rest, `line ${count + 1}`, (value) => lineEntry(value, options));
}

async function* readRecordingText(pieces: AsyncIterable<string>, file: string): AsyncGenerator<Entry, void> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  const { version, exchanges } = parseRecording(all.join(''), file);
  for (const [index, exchange] of exchanges.entries())
    yield { at: `exchange ${index + 1}`, kind: 'exchange', version, exchange };
}

function readOne(text: string, at: string, read: (value: unknown) => Content): Entry {
  try {
    return { at, ...read(JSON.parse(text)) };
  } catch (error) {
    const message = error instanceof SyntaxError ? 'this is not JSON' : (error as Error).message;
    return { at, kind: 'broken', message };
  }
}

function harEntry(value: HarEntry, { hosts, fallback }: ReadOptions): Content {
  const read = attempt(() => fromHarEntry(value, hosts), 'this is no entry of a HAR file');
  if (typeof read === 'string') return { kind: 'passed over', why: read };
  const { version, ...exchange } = read;
  return versioned(exchange, version, fallback);
}

function nockEntry(value: NockRecord, { hosts, fallback }: ReadOptions): Content {
  const read = attempt(() => fromNockDefinition(value, hosts), 'this is no recording of nock');
  if (typeof read === 'string') return { kind: 'passed over', why: read };
  return versioned(read, read.request.headers['intercom-version'], fallback);
}

function lineEntry(value: unknown, { fallback }: ReadOptions): Content {
  const { version, request, response } = value as Exchange & { version?: string };
  const problem = checkExchange({ request, response });
  if (problem) throw new Error(`at ${problem.path}: ${problem.message}`);
  return versioned({ request, response }, version ?? request.headers['intercom-version'], fallback);
}

function versioned(
  exchange: Exchange,
  named: string | null | undefined,
  fallback: Version | undefined,
): Content {
  const version = named === null || named === undefined ? fallback : readVersion(named);
  if (!version) throw new Error(`${requestLine(exchange)} names no version. Give one with --version.`);
  return { kind: 'exchange', version, exchange };
}

function attempt<Value>(read: () => Value, otherwise: string): Value {
  try {
    return read();
  } catch (cause) {
    throw new Error(otherwise, { cause });
  }
}
