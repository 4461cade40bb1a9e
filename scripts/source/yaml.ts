import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Place } from './diagnostics.js';
import { textOf, type Json, type JsonObject } from '../../src/description/json.js';
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

  convert(node: Node | null, inFlow = false): Json {
    if (isAlias(node)) return this.convertAlias(node);
    if (isMap(node)) {
      const result: JsonObject = {};
      this.places.record(result, this.start(node));
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const flow = inFlow || node.flow === true;
        const key = textOf(this.convert(pair.key as Node, flow));
        result[key] = this.convert(pair.value as Node | null, flow);
        const value = pair.value as Node | null;
        this.note(result, key, pair.key as Node, value);
      }
      return result;
    }
    if (isSeq(node)) {
      const result: Json[] = [];
      this.places.record(result, this.start(node));
      node.items.forEach((item, index) => {
        result.push(this.convert(item as Node, inFlow || node.flow === true));
        this.note(result, String(index), item as Node, item as Node);
      });
      return result;
    }
    if (!isScalar(node)) return null;
    this.checkScalar(node, inFlow);
    return node.value as Json;
  }

  /** Most tools in other languages still read YAML 1.1, where `no` is false, `12:30` a number and `?` a sign in a list. */
  checkScalar(node: Scalar, inFlow: boolean): void {
    const { source = '' } = node;
    // What an alias names has been looked at where it stands.
    if (node.type !== 'PLAIN' || this.#open.size > 0 || !readsDifferently(source, inFlow)) return;
    this.diagnostics.push({
      id: 'unquoted-text',
      place: this.start(node),
      message: `A reader of YAML 1.1 takes ${source} for something else.`,
      expected: typeof node.value === 'string' ? `'${source}', in quotes.` : 'a number in its plain form.',
    });
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

function readsDifferently(source: string, inFlow: boolean): boolean {
  if (inFlow && source.includes('?')) return true;
  const known = DIFFERS.get(source);
  if (known !== undefined) return known;
  // Words and numbers alone mean something by themselves.
  const differs = /^\S+$/.test(source) && String(parse(source)) !== String(parse(source, { version: '1.1' }));
  DIFFERS.set(source, differs);
  return differs;
}

const DIFFERS = new Map<string, boolean>();
