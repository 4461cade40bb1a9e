// What the last run already found out, so that a run after an edit does only what the edit changed. It lives under
// node_modules/.cache, is never committed, and `--check` does not read it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asObject, type Json, type JsonObject } from '../../src/description/json.js';
import { LINT_RULES } from '../check/lint.js';
import { typesFile } from './outputs.js';

const CACHE_FILE = 'node_modules/.cache/intercom-fetch/generate.json';

/** Whatever decides, beside a document, what its types are and what the lint says of it. */
const TOOLS = ['../../package-lock.json', './types.ts', '../check/lint.ts'].map(
  (file) => new URL(file, import.meta.url),
);

/** What is known of one version: hashes of its document and of the types made from it. */
interface Known {
  document: string;
  types: string;
  /** Whether the lint has passed the document. */
  linted: boolean;
}

/** The results of earlier runs, by version. */
export class Cache {
  readonly #path: string;
  readonly #tools: string;
  readonly #known: Map<string, Known>;

  constructor(readonly root: string) {
    this.#path = join(root, CACHE_FILE);
    this.#tools = hash([join(root, LINT_RULES), ...TOOLS.map((url) => fileURLToPath(url))].map(read).join());
    this.#known = new Map(Object.entries(this.#load()));
  }

  /** The types of a document that were written before, unless they have been touched since. */
  types(version: string, document: string): string | undefined {
    const known = this.#known.get(version);
    const present = read(join(this.root, typesFile(version)));
    const valid = known?.document === hash(document) && known.types === hash(present);
    return valid ? present : undefined;
  }

  /** Whether the lint has passed this very document. */
  isLinted(version: string, document: string): boolean {
    const known = this.#known.get(version);
    return known?.document === hash(document) && known.linted;
  }

  remember(version: string, document: string, types: string, linted: boolean): void {
    this.#known.set(version, {
      document: hash(document),
      types: hash(types),
      linted: linted || this.isLinted(version, document),
    });
  }

  save(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const versions = Object.fromEntries(this.#known);
    writeFileSync(this.#path, JSON.stringify({ tools: this.#tools, versions }));
  }

  #load(): Record<string, Known> {
    const { tools, versions } = parse(read(this.#path));
    return tools === this.#tools ? (asObject(versions) as unknown as Record<string, Known>) : {};
  }
}

/** A cache that cannot be read is an empty one. */
function parse(text: string): JsonObject {
  try {
    return asObject(JSON.parse(text) as Json);
  } catch {
    return {};
  }
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
