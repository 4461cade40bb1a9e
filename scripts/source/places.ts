import type { Place } from './diagnostics.js';

interface Entry {
  key: Place;
  value: Place;
  /** A scalar as it was typed: `2.10` without quotes is the number 2.1, and a message should show what stands there. */
  written?: string;
}

interface Node {
  start: Place;
  entries: Map<string, Entry>;
}

/** Remembers where each mapping and sequence of the source was written, and each of their entries. */
export class Places {
  readonly #nodes = new WeakMap<object, Node>();

  record(node: object, start: Place): void {
    this.#nodes.set(node, { start, entries: new Map() });
  }

  recordEntry(node: object, key: string, entry: Entry): void {
    this.#nodes.get(node)?.entries.set(key, entry);
  }

  /** Makes `copy` stand where `original` stands. */
  copy(original: object, copy: object): void {
    const node = this.#nodes.get(original);
    if (node) this.#nodes.set(copy, { start: node.start, entries: new Map(node.entries) });
  }

  /** Makes the entry `key` of `node` stand where that of `other` stands. */
  adoptEntry(node: object, key: string, other: object): void {
    const entry = this.#nodes.get(other)?.entries.get(key);
    if (entry) this.recordEntry(node, key, entry);
  }

  has(node: object): boolean {
    return this.#nodes.has(node);
  }

  of(node: object): Place {
    return this.#nodes.get(node)?.start ?? NOWHERE;
  }

  ofKey(node: object, key: string | number): Place {
    return this.#nodes.get(node)?.entries.get(String(key))?.key ?? this.of(node);
  }

  ofValue(node: object, key: string | number): Place {
    return this.#nodes.get(node)?.entries.get(String(key))?.value ?? this.of(node);
  }

  written(node: object, key: string | number): string | undefined {
    return this.#nodes.get(node)?.entries.get(String(key))?.written;
  }
}

const NOWHERE: Place = { file: 'openapi/openapi.yaml', line: 1, column: 1 };
