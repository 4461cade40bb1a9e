import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Making } from './guard.js';
import type { PathParams } from './removal.js';

/** Something that a run is about to make, has made or has removed. */
export interface Entry extends Making {
  /** How it is removed; not there when no answer came, so that nobody knows whether it was made. */
  params?: PathParams;
}

/** What a run wrote down, in the order of the making: of those that are not known to be gone. */
export interface JournalContent {
  tag: string;
  workspace: string;
  entries: ReadonlyMap<number, Entry>;
}

type Line =
  | { run: string; workspace: string }
  | ({ intent: number } & Making)
  | { made: number; params: PathParams }
  | { gone: number };

/**
 * The diary of a run: what it is about to make, before it is sent, and what came of it. It holds tags and ids alone, is
 * for this user's eyes, and survives whatever ends the run.
 */
export class Journal {
  readonly file: string;
  readonly #descriptor: number;
  readonly #entries = new Map<number, Entry>();
  #count = 0;

  constructor(folder: string, tag: string, workspace: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.file = join(folder, `run${tag}.jsonl`);
    this.#descriptor = openSync(this.file, 'ax', 0o600);
    this.#write({ run: tag, workspace });
  }

  /** What is not known to be gone. */
  get entries(): ReadonlyMap<number, Entry> {
    return this.#entries;
  }

  intend(making: Making): number {
    const number = ++this.#count;
    this.#entries.set(number, making);
    this.#write({ intent: number, ...making });
    return number;
  }

  made(number: number, params: PathParams): void {
    const entry = this.#entries.get(number);
    if (entry) this.#entries.set(number, { ...entry, params });
    this.#write({ made: number, params });
  }

  gone(number: number): void {
    this.#entries.delete(number);
    this.#write({ gone: number });
  }

  /** Ends the journal; it is deleted when nothing is left of the run. */
  close(): void {
    closeSync(this.#descriptor);
    if (this.#entries.size === 0) rmSync(this.file, { force: true });
  }

  #write(line: Line): void {
    writeSync(this.#descriptor, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#descriptor);
  }
}

/** Where journals are kept, outside of any repository: `$XDG_STATE_HOME/intercom-fetch` or `~/.local/state/intercom-fetch`. */
export const journalFolder = (env: Readonly<Record<string, string | undefined>>) =>
  join(env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'intercom-fetch');

/** The journals that runs left in a folder, the oldest first. */
export function readJournals(folder: string): { file: string; content: JournalContent }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => /^run-.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const content = parseJournal(readFileSync(file, 'utf8'));
      return content ? [{ file, content }] : [];
    });
}

/** The last line may have been cut off in the middle. */
function parseJournal(text: string): JournalContent | undefined {
  const entries = new Map<number, Entry>();
  let head: { tag: string; workspace: string } | undefined;
  for (const line of text.split('\n').flatMap(parseLine)) {
    if ('run' in line) head = { tag: line.run, workspace: line.workspace };
    else if ('intent' in line) {
      const { intent, operationId, pathParams } = line;
      entries.set(intent, { operationId, pathParams });
    } else if ('made' in line) {
      const entry = entries.get(line.made);
      if (entry) entries.set(line.made, { ...entry, params: line.params });
    } else if ('gone' in line) entries.delete(line.gone);
  }
  return head && { ...head, entries };
}

function parseLine(text: string): Line[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
