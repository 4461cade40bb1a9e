// The examples of the documents against their schemas. Redocly's rules say the same, and `npm run check` runs them; here
// an example that several versions share, with a schema that is the same in them, is judged once.
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { collectDiagnostics } from './collect.js';
import type { Diagnostic, Place } from './diagnostics.js';
import { asList, asObject, isObject, type Json, type JsonObject } from './json.js';
import type { Projected } from './lint.js';
import { childrenOf, type Kind } from './openapi.js';
import type { Places } from './places.js';
import type { Timeline } from './versions.js';

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
  const verdicts = new Map<string, string>();
  const problems = documents.flatMap((projected) => {
    const judge = new Judge(projected.document);
    return examplesOf(projected, places).flatMap(({ value, schema, place }) => {
      const key = JSON.stringify(value) + judge.identity(schema);
      const verdict = verdicts.get(key) ?? judge.judge(schema, value);
      verdicts.set(key, verdict);
      const expected = 'an example that its schema accepts.';
      return verdict === ''
        ? []
        : [
            {
              version: projected.version,
              diagnostic: { id: 'invalid-example', place, message: verdict, expected },
            },
          ];
    });
  });
  return collectDiagnostics(problems, timeline);
}

/** Judges examples by the schemas of one document, which are compiled when they are first asked for. */
class Judge {
  readonly #schemas: JsonObject;
  readonly #texts = new Map<string, { hash: string; refs: string[] }>();
  #ajv: Ajv2020 | undefined;

  constructor(document: JsonObject) {
    this.#schemas = asObject(asObject(document.components).schemas);
  }

  /** Equal for two schemas exactly when they and all that they lead to read the same. */
  identity(schema: JsonObject): string {
    const text = JSON.stringify(schema);
    const reached = new Set(refsIn(text));
    for (const ref of reached) for (const next of this.#component(ref).refs) reached.add(next);
    const parts = [...reached].sort().map((ref) => ref + this.#component(ref).hash);
    return hash([text, ...parts].join());
  }

  judge(schema: JsonObject, value: Json): string {
    this.#ajv ??= new Ajv2020({ strict: false, validateFormats: false, logger: false }).addSchema(
      absolute({ $id: 'openapi:', components: { schemas: this.#schemas } }),
    );
    const validate = this.#ajv.compile(absolute(schema));
    if (validate(value)) return '';
    const [error] = validate.errors ?? [];
    return `The example is not what its schema says: ${error?.instancePath || 'it'} ${error?.message}.`;
  }

  #component(ref: string): { hash: string; refs: string[] } {
    const known = this.#texts.get(ref);
    if (known) return known;
    const text = JSON.stringify(this.#schemas[ref] ?? null);
    const component = { hash: hash(text), refs: refsIn(text) };
    this.#texts.set(ref, component);
    return component;
  }
}

function refsIn(text: string): string[] {
  return [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
}

function absolute(schema: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"openapi:#/components/'),
  ) as JsonObject;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
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
      for (const [name, example] of Object.entries(node.examples)) {
        const { value } = asObject(example);
        if (value !== undefined) found.push({ value, schema, place: places.ofKey(node.examples, name) });
      }
    } else if (node.examples !== undefined) {
      for (const value of asList(node.examples))
        found.push({ value, schema, place: places.ofKey(origin, 'examples') });
    }
  };
  visit('document', document);
  return found;
}
