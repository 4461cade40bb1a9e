import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import { resolve, type OpenApiDocument, type Schema } from './description.js';

/** The verdicts of ajv on any schema object of one document, compiled on first use. */
export interface Schemas {
  resolve(schema: Schema): Schema;
  /** The violations of the whole schema, nested ones included. */
  errors(schema: Schema, value: unknown): readonly ErrorObject[];
  /** The violations of the schema's own keywords, without those that apply other schemas. */
  ownErrors(schema: Schema, value: unknown): readonly ErrorObject[];
}

/** Keywords of OpenAPI and of this project's description that say something to people or tools but assert nothing. */
const ANNOTATIONS = ['discriminator', 'example', 'externalDocs', 'xml', 'x-extensible-enum'];

/** Keywords that the walk follows itself. */
const APPLICATORS = [
  '$ref',
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
];

const byDocument = new WeakMap<OpenApiDocument, Schemas>();

export function schemasOf(document: OpenApiDocument): Schemas {
  let schemas = byDocument.get(document);
  if (!schemas) byDocument.set(document, (schemas = createSchemas(document)));
  return schemas;
}

function createSchemas(document: OpenApiDocument): Schemas {
  const ajv = createAjv();
  ajv.addSchema({ $id: 'openapi:', components: absolute(document.components ?? {}) });
  const whole = new WeakMap<Schema, ReturnType<Ajv2020['compile']>>();
  const own = new WeakMap<Schema, ReturnType<Ajv2020['compile']>>();

  const run = (
    cache: typeof whole,
    key: Schema,
    schema: () => Schema,
    value: unknown,
  ): readonly ErrorObject[] => {
    let validator = cache.get(key);
    if (!validator) cache.set(key, (validator = ajv.compile(absolute(schema()))));
    return validator(value) ? [] : (validator.errors ?? []);
  };

  return {
    resolve: (schema) => resolve(document, schema),
    errors: (schema, value) => run(whole, schema, () => schema, value),
    ownErrors: (schema, value) =>
      run(
        own,
        schema,
        () => Object.fromEntries(Object.entries(schema).filter(([key]) => !APPLICATORS.includes(key))),
        value,
      ),
  };
}

function createAjv(): Ajv2020 {
  const ajv = new (loadAjv())({
    allErrors: true,
    // An unknown keyword is a typo; the rest of the strict mode rejects legitimate documents.
    strict: false,
    strictSchema: true,
    // `format` is advice in JSON Schema 2020-12, and Intercom's own formats are documentation only.
    validateFormats: false,
    // Most schemas judge a few bodies, so what it takes to shorten their code does not come back.
    code: { optimize: false },
    inlineRefs: false,
  });
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addKeyword('components');
  return ajv;
}

/** The optional package that the engine needs is not installed. The message says how to install it. */
export class MissingPeerError extends Error {
  override name = 'MissingPeerError' as const;
}

/**
 * ajv is an optional peer: whoever uses the client alone never installs it.
 * @throws {@link MissingPeerError}
 */
export function loadAjv(): typeof Ajv2020 {
  try {
    return (createRequire(import.meta.url)('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }).Ajv2020;
  } catch (cause) {
    throw new MissingPeerError(
      'The contract engine and the sandbox need the package ajv (8.17 or newer): run `npm install ajv`.',
      { cause },
    );
  }
}

/** References made absolute, so that any part of the document compiles on its own. */
const absolute = <Node extends object>(node: Node) =>
  JSON.parse(JSON.stringify(node).replaceAll('"$ref":"#/', '"$ref":"openapi:#/')) as Node;
