import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Place } from './diagnostics.js';
import type { Json, JsonObject } from '../../src/description/json.js';
import type { Places } from './places.js';

/** Parses one YAML file to plain values and notes in `places` where each of them stands. */
export function parseYaml(
  text: string,
  file: string,
  places: Places,
): { value: Json; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const diagnostics = [...document.errors, ...document.warnings].map((error) => ({
    id: 'yaml-syntax',
    place: place(error.pos[0]),
    message: sentence(error),
    expected: EXPECTED[error.code] ?? 'well-formed YAML 1.2.',
  }));
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const converter = new Converter(document, places, place);
  return { value: converter.convert(document.contents), diagnostics: converter.diagnostics };
}

const EXPECTED: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'each key once in a mapping.',
  TAB_AS_INDENT: 'spaces for indentation.',
  BAD_INDENT: 'the entries of one mapping or list in one column.',
};

/** The parser's message without its code frame and position, as one sentence. */
function sentence(error: YAMLError): string {
  const first = (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, '');
  return `This is not YAML: ${first.replace(/\.$/, '')}.`;
}

class Converter {
  readonly diagnostics: Diagnostic[] = [];
  /** What is being converted at the moment on behalf of an alias. */
  readonly #open = new Set<Node>();

  constructor(
    readonly document: Document.Parsed,
    readonly places: Places,
    readonly place: (offset: number) => Place,
  ) {}

  convert(node: Node | null): Json {
    if (isAlias(node)) return this.convertAlias(node);
    if (isMap(node)) {
      const result: JsonObject = {};
      this.places.record(result, this.start(node));
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        result[key] = this.convert(pair.value as Node | null);
        const value = pair.value as Node | null;
        this.note(result, key, pair.key as Node, value);
      }
      return result;
    }
    if (isSeq(node)) {
      const result: Json[] = [];
      this.places.record(result, this.start(node));
      node.items.forEach((item, index) => {
        result.push(this.convert(item as Node));
        this.note(result, String(index), item as Node, item as Node);
      });
      return result;
    }
    return isScalar(node) ? (node.value as Json) : null;
  }

  /** What an alias names is converted once more, so that no two places of the source share an object. */
  convertAlias(alias: Alias): Json {
    const target = alias.resolve(this.document);
    if (!target || this.#open.has(target)) {
      const message = `The alias *${alias.source} stands for something that it is part of.`;
      const place = this.start(alias);
      this.diagnostics.push({ id: 'yaml-syntax', place, message, expected: 'a component and a $ref to it.' });
      return null;
    }
    this.#open.add(target);
    const value = this.convert(target);
    this.#open.delete(target);
    return value;
  }

  note(owner: object, key: string, keyNode: Node, value: Node | null): void {
    const written = isScalar(value) ? value.source : undefined;
    this.places.recordEntry(owner, key, {
      key: this.start(keyNode),
      value: this.start(value ?? keyNode),
      ...(written === undefined ? {} : { written }),
    });
  }

  start(node: Node): Place {
    return this.place(node.range?.[0] ?? 0);
  }
}
