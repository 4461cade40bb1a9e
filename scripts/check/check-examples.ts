// The examples of the documents against their schemas. Redocly's rules say the same, and `npm run check` runs them; here
// an example that several versions share, with a schema that is the same in them, is judged once.
import { createHash } from 'node:crypto';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { collectDiagnostics } from '../source/collect.js';
import type { Diagnostic, Place } from '../source/diagnostics.js';
import { asList, asObject, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import type { Projected } from './lint.js';
import { childrenOf, type Kind } from '../source/grammar.js';
import type { Places } from '../source/places.js';
import { SAME_VALUE } from '../project/required.js';
import { reachable } from '../source/reachable.js';
import type { Timeline } from '../source/versions.js';

interface Example {
  value: Json;
  schema: JsonObject;
  place: Place;
}

/** One diagnostic for each example that its schema refuses, with the versions in which it does. */
export function checkExamples(
  documents: readonly Projected[],
  timeline: Timeline,
  places: Places,
): Diagnostic[] {
  const judge = new Judge();
  const problems = documents.flatMap((projected) => {
    const schemas = new Schemas(projected.document);
    return examplesOf(projected, places).flatMap(({ value, schema, place }) => {
      const message = judge.judge(schemas, schema, value);
      const expected = 'an example that its schema accepts.';
      const diagnostic = { id: 'invalid-example', place, message, expected };
      return message === '' ? [] : [{ version: projected.version, diagnostic }];
    });
  });
  return collectDiagnostics(problems, timeline);
}

/** Judges examples by schemas of any number of documents. What reads the same in several is compiled and judged once. */
class Judge {
  readonly #verdicts = new Map<string, string>();
  readonly #ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    logger: false,
    // Each schema serves few examples, so time spent on making its code shorter or faster is lost.
    inlineRefs: false,
    code: { optimize: false },
  });

  judge(schemas: Schemas, schema: JsonObject, value: Json): string {
    const text = schemas.textOf(schema);
    const key = `${JSON.stringify(value)} by ${text}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    this.#add(schemas, schema);
    const validate = this.#ajv.compile(closed(JSON.parse(text) as JsonObject));
    const verdict = validate(value) ? '' : verdictOf(validate.errors ?? []);
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** Makes the components that a schema leads to known to the validator. */
  #add(schemas: Schemas, schema: JsonObject): void {
    for (const ref of refsIn(JSON.stringify(schema))) {
      const id = schemas.idOf(ref);
      if (this.#ajv.schemas[id]) continue;
      const component = schemas.component(ref);
      this.#ajv.addSchema(closedBelow(JSON.parse(schemas.textOf(component)) as JsonObject), id);
      this.#add(schemas, component);
    }
  }
}

/** An undeclared field explains why no member of a union fits, so it is named before anything else. */
function verdictOf(errors: readonly ErrorObject[]): string {
  const undeclared = errors.find(({ keyword }) => keyword === UNEVALUATED);
  if (undeclared) {
    const field = `${undeclared.instancePath}/${(undeclared.params as { unevaluatedProperty: string }).unevaluatedProperty}`;
    return `The example has the field ${field}, which its schema does not declare.`;
  }
  const [error] = errors;
  return `The example is not what its schema says: ${error?.instancePath || 'it'} ${error?.message}.`;
}

const UNEVALUATED = 'unevaluatedProperties';

/** The schema of a whole value, which takes no field that neither it nor what it is composed of declares. */
function closed(schema: JsonObject): JsonObject {
  return { ...closedBelow(schema), [UNEVALUATED]: false };
}

/** The schema, closed for the values inside its own. It may be a part of another, so it cannot know all fields itself. */
function closedBelow(schema: JsonObject): JsonObject {
  for (const { node, owner, key, path } of childrenOf('schema', schema)) {
    const child = SAME_VALUE.has(path[0] ?? '') ? closedBelow(node) : closed(node);
    (owner as JsonObject)[key] = child;
  }
  return schema;
}

/** The schema components of one document, under ids that are the same in two documents exactly when they mean the same. */
class Schemas {
  readonly #components: JsonObject;
  readonly #own = new Map<string, { hash: string; refs: string[] }>();
  readonly #ids = new Map<string, string>();

  constructor(document: JsonObject) {
    this.#components = asObject(asObject(document.components).schemas);
  }

  component(ref: string): JsonObject {
    return asObject(this.#components[ref]);
  }

  /** The text of a schema, with an id for each component that it refers to. */
  textOf(schema: JsonObject): string {
    return JSON.stringify(schema).replace(REF, (_, ref: string) => `"${this.idOf(ref)}"`);
  }

  /** Equal for two components exactly when they and all that they lead to read the same. */
  idOf(ref: string): string {
    const known = this.#ids.get(ref);
    if (known !== undefined) return known;
    const reached = reachable([ref], (one) => this.#read(one).refs);
    const parts = [...reached].sort().map((one) => one + this.#read(one).hash);
    const id = `schema:${hash([ref, ...parts].join())}`;
    this.#ids.set(ref, id);
    return id;
  }

  #read(ref: string): { hash: string; refs: string[] } {
    const known = this.#own.get(ref);
    if (known) return known;
    const text = JSON.stringify(this.component(ref));
    const own = { hash: hash(text), refs: refsIn(text) };
    this.#own.set(ref, own);
    return own;
  }
}

const REF = /"#\/components\/schemas\/([^"]+)"/g;

function refsIn(text: string): string[] {
  return [...text.matchAll(REF)].map(([, name = '']) => name);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function examplesOf({ document, origins }: Projected, places: Places): Example[] {
  const found: Example[] = [];
  const visit = (kind: Kind, node: JsonObject): void => {
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
    const schema = kind === 'schema' ? node : node.schema;
    if (!isObject(schema)) return;
    const origin = origins.get(node) ?? node;
    if (node.example !== undefined)
      found.push({ value: node.example, schema, place: places.ofKey(origin, 'example') });
    if (isObject(node.examples)) {
      const written = origins.get(node.examples) ?? node.examples;
      for (const [name, example] of Object.entries(node.examples)) {
        const { value } = asObject(example);
        if (value !== undefined) found.push({ value, schema, place: places.ofKey(written, name) });
      }
    } else if (node.examples !== undefined) {
      for (const value of asList(node.examples))
        found.push({ value, schema, place: places.ofKey(origin, 'examples') });
    }
  };
  visit('document', document);
  return found;
}
