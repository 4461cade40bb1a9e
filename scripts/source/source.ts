import { posix } from 'node:path';
import type { Diagnostic, Place } from './diagnostics.js';
import { ROOT_FILE, VERSIONS_FILE } from './files.js';
import {
  asObject,
  escapePointer,
  isObject,
  unescapePointer,
  type Json,
  type JsonObject,
} from '../../src/description/json.js';
import { parseComponentRef, type ComponentName } from '../../src/description/openapi.js';
import { nearest } from '../../src/description/words.js';
import { childrenOf, componentRef, referencesOf, type Kind, type Reference } from './grammar.js';
import { Places } from './places.js';
import { reachable } from './reachable.js';
import { spreadCommonResponses, spreadResponseHeaders } from './spread.js';
import { readTimeline, type Timeline } from './versions.js';
import { parseYaml } from './yaml.js';

/** The whole source as one annotated document, with what is needed to say where each part of it was written. */
export interface Source {
  timeline: Timeline;
  /** Versions that exist and are not described yet. */
  undescribed: readonly string[];
  /** All versions at once: OpenAPI plus the annotation keywords, every reference of the form `#/components/…`. */
  superset: JsonObject;
  places: Places;
  files: ReadonlyMap<string, JsonObject>;
  /** What is wrong with the files themselves: YAML, references, names. */
  diagnostics: Diagnostic[];
  /** Whether the files could be read well enough for the checks of their content to make sense. */
  readable: boolean;
}

/** The ids of the problems that the files themselves can have; those of their content are in checks/. */
export const FILE_PROBLEMS = [
  'annotated-twice',
  'bad-index-entry',
  'bad-versions-file',
  'component-name-collision',
  'file-not-referenced',
  'indexed-path-missing',
  'missing-file',
  'path-not-indexed',
  'repeated-response',
  'unknown-section',
  'unquoted-text',
  'unresolved-reference',
  'webhook-not-indexed',
  'yaml-syntax',
] as const;

const INDEXED = ['paths', 'webhooks'] as const;
const SECTIONS = ['paths', 'webhooks', 'components'];

/** Reads the files of the source (name → text) into one document. Problems are collected, not thrown. */
export function readSource(texts: ReadonlyMap<string, string>): Source {
  return new Reader(texts).read();
}

class Reader {
  readonly places = new Places();
  readonly diagnostics: Diagnostic[] = [];
  readonly files = new Map<string, JsonObject>();
  /** Which file defines `#/components/<section>/<name>`. */
  readonly homes = new Map<string, string>();
  /** For each file, the files that it refers to. */
  readonly uses = new Map<string, Set<string>>();
  timeline: Timeline = [];
  undescribed: readonly string[] = [];

  constructor(readonly texts: ReadonlyMap<string, string>) {}

  read(): Source {
    this.parse();
    const readable = this.diagnostics.length === 0;
    const superset: JsonObject = readable ? { ...this.files.get(ROOT_FILE) } : {};
    if (readable) {
      this.checkSections();
      superset.components = this.mergeComponents();
      for (const [file, value] of this.files) this.resolveReferences(file, value);
      for (const section of INDEXED) {
        const items = this.inlineIndex(section);
        if (Object.keys(items).length > 0 || section in superset) superset[section] = items;
      }
      this.checkFilesAreUsed();
      this.diagnostics.push(...spreadCommonResponses(superset, this.places));
      spreadResponseHeaders(superset, this.places);
    }
    const { timeline, undescribed, places, files, diagnostics } = this;
    return { timeline, undescribed, superset, places, files, diagnostics, readable };
  }

  report(id: (typeof FILE_PROBLEMS)[number], place: Place, message: string, expected: string): void {
    this.diagnostics.push({ id, place, message, expected });
  }

  parse(): void {
    for (const file of [VERSIONS_FILE, ROOT_FILE]) {
      if (this.texts.has(file)) continue;
      this.report('missing-file', { file, line: 1, column: 1 }, `There is no ${file}.`, 'the file to exist.');
    }
    for (const [file, text] of this.texts) {
      const { value, diagnostics } = parseYaml(text, file, this.places);
      this.diagnostics.push(...diagnostics);
      if (diagnostics.length > 0) continue;
      if (file === VERSIONS_FILE) {
        const read = readTimeline(value, this.places, file);
        this.timeline = read.timeline;
        this.undescribed = read.undescribed;
        this.diagnostics.push(...read.diagnostics);
      } else if (isObject(value)) {
        this.files.set(file, value);
      } else {
        const expected = 'a mapping with `paths:`, `webhooks:` or `components:`.';
        this.report('yaml-syntax', { file, line: 1, column: 1 }, 'The file holds no mapping.', expected);
      }
    }
  }

  checkSections(): void {
    for (const [file, value] of this.files) {
      if (file === ROOT_FILE) continue;
      for (const key of Object.keys(value)) {
        if (SECTIONS.includes(key)) continue;
        const place = this.places.ofKey(value, key);
        this.report(
          'unknown-section',
          place,
          `'${key}' has no meaning here.`,
          `one of ${SECTIONS.join(', ')}.`,
        );
      }
    }
  }

  mergeComponents(): JsonObject {
    const merged: JsonObject = {};
    for (const [file, value] of this.files) {
      for (const [section, entries] of Object.entries(asObject(value.components))) {
        const target = asObject((merged[section] ??= {}));
        for (const [name, component] of Object.entries(asObject(entries))) {
          const ref = componentRef(section, name);
          const home = this.homes.get(ref);
          if (home === undefined) {
            this.homes.set(ref, file);
            target[name] = component;
            this.places.adoptEntry(target, name, entries as JsonObject);
            if (!this.places.has(target)) this.places.copy(entries as JsonObject, target);
          } else {
            this.report(
              'component-name-collision',
              this.places.ofKey(entries as JsonObject, name),
              `${section}/${name} is defined in ${home} too.`,
              'a name that no other file uses: all components share one space of names.',
            );
          }
        }
      }
    }
    return merged;
  }

  resolveReferences(file: string, value: JsonObject): void {
    const visit = (kind: Kind, node: JsonObject): void => {
      for (const reference of referencesOf(kind, node)) this.resolveReference(file, reference);
      for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
    };
    const { paths, webhooks, ...rest } = value;
    visit('document', rest);
    if (file === ROOT_FILE) return;
    visit('document', { paths: paths ?? {}, webhooks: webhooks ?? {} });
  }

  resolveReference(file: string, { owner, key, ref }: Reference): void {
    const [target, pointer] = this.target(file, ref);
    const component = parseComponentRef(`#${pointer}`);
    const canonical = component ? componentRef(component.section, component.name) : `#${pointer}`;
    const home = this.homes.get(canonical);
    if (component && home === target) {
      owner[key] = canonical;
      this.use(file, target);
      return;
    }
    this.report(
      'unresolved-reference',
      this.places.ofValue(owner, key),
      `The reference '${ref}' names nothing.`,
      home !== undefined
        ? `'${this.relativeRef(file, home, canonical)}', where ${component?.name} is defined.`
        : this.missingTarget(target, component),
    );
  }

  missingTarget(target: string, component: ComponentName | undefined): string {
    const file = this.files.get(target);
    if (!file) return `a file of the source; there is no ${target}.`;
    if (component) {
      const names = Object.keys(asObject(asObject(file.components)[component.section]));
      const known = names.length > 0 ? `'${nearest(component.name, names)}' or another` : 'one';
      return `${known} of the ${component.section} of ${target}, or the file that has it.`;
    }
    return "a whole component, such as '#/components/schemas/Tag' or '../shared/errors.yaml#/components/responses/Unauthorized'.";
  }

  target(file: string, ref: string): [file: string, pointer: string] {
    const [path = '', pointer = ''] = ref.split('#', 2);
    return [path === '' ? file : posix.join(posix.dirname(file), path), pointer];
  }

  relativeRef(from: string, to: string, ref: string): string {
    return (from === to ? '' : posix.relative(posix.dirname(from), to)) + ref;
  }

  use(file: string, target: string): void {
    if (file === target) return;
    const known = this.uses.get(file) ?? new Set();
    this.uses.set(file, known.add(target));
  }

  /** Puts each path item in the place of its entry in the root's index. */
  inlineIndex(section: 'paths' | 'webhooks'): JsonObject {
    const index = asObject(this.files.get(ROOT_FILE)?.[section]);
    const result: JsonObject = {};
    this.places.copy(index, result);
    const indexed = new Set<Json>();
    for (const [name, entry] of Object.entries(index)) {
      const item = this.indexedItem(section, index, name, entry);
      if (!item) continue;
      indexed.add(item);
      result[name] = this.withIndexVersions(name, asObject(entry), item);
      this.places.adoptEntry(result, name, index);
    }
    for (const [file, value] of this.files) {
      if (file === ROOT_FILE) continue;
      for (const [name, item] of Object.entries(asObject(value[section]))) {
        if (indexed.has(item)) continue;
        this.report(
          section === 'paths' ? 'path-not-indexed' : 'webhook-not-indexed',
          this.places.ofKey(asObject(value[section]), name),
          `${name} is not in the index of ${ROOT_FILE}.`,
          `'${name}': { $ref: '${this.indexRef(section, file, name)}' } under ${section}: there.`,
        );
      }
    }
    return result;
  }

  indexedItem(section: string, index: JsonObject, name: string, entry: Json): JsonObject | undefined {
    const ref = isObject(entry) ? entry.$ref : undefined;
    const extra = Object.keys(asObject(entry)).filter((key) => key !== '$ref' && key !== 'x-versions');
    if (typeof ref !== 'string' || extra.length > 0) {
      this.report(
        'bad-index-entry',
        this.places.ofKey(index, name),
        `The entry of ${name} is not a reference to the file that describes it.`,
        `only $ref, and x-versions beside it where needed: '${name}': { $ref: '${this.indexRef(section, 'openapi/resources/….yaml', name)}' }.`,
      );
      return undefined;
    }
    const [target, pointer] = this.target(ROOT_FILE, ref);
    const item = asObject(this.files.get(target)?.[section])[name];
    if (isObject(item) && unescapePointer(pointer) === `/${section}/${name}`) {
      this.use(ROOT_FILE, target);
      return item;
    }
    const home = [...this.files].find(
      ([file, value]) => file !== ROOT_FILE && name in asObject(value[section]),
    );
    this.report(
      'indexed-path-missing',
      this.places.ofValue(entry as JsonObject, '$ref'),
      `The index says that ${name} is at '${ref}', where it is not.`,
      home ? `'${this.indexRef(section, home[0], name)}'.` : `a file with ${name} under ${section}:.`,
    );
    return undefined;
  }

  indexRef(section: string, file: string, name: string): string {
    return `${posix.relative('openapi', file)}#/${section}/${escapePointer(name)}`;
  }

  /** A path item says in which versions it exists either in the index or in its file, never in both. */
  withIndexVersions(name: string, entry: JsonObject, item: JsonObject): JsonObject {
    const range = entry['x-versions'];
    if (range === undefined) return item;
    if (item['x-versions'] !== undefined) {
      const other = this.places.ofKey(item, 'x-versions');
      this.report(
        'annotated-twice',
        this.places.ofKey(entry, 'x-versions'),
        `${name} has x-versions here and in ${other.file}:${other.line}.`,
        'one of the two.',
      );
      return item;
    }
    const annotated: JsonObject = { 'x-versions': range, ...item };
    this.places.copy(item, annotated);
    this.places.adoptEntry(annotated, 'x-versions', entry);
    return annotated;
  }

  checkFilesAreUsed(): void {
    const reached = reachable([ROOT_FILE], (file) => this.uses.get(file) ?? []);
    for (const [file, value] of this.files) {
      // A file with paths is a matter of the index.
      if (reached.has(file) || INDEXED.some((section) => section in value)) continue;
      this.report(
        'file-not-referenced',
        { file, line: 1, column: 1 },
        `Nothing in ${ROOT_FILE}, or in a file reached from it, refers to this file.`,
        'a reference to it, or no such file.',
      );
    }
  }
}
