import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { closed, closedComponents } from './closed.js';
import { resolve, type OpenApiDocument, type Schema } from './description.js';
import { useSchemas, type Schemas } from './schemas.js';

/**
 * On Node it is ajv that judges. A call and not the import says so for the whole process, because a bundler drops an
 * import that nothing is taken from.
 */
export function judgeWithAjv(): void {
  useSchemas(createSchemas);
}

/** Keywords of OpenAPI and of this project's description that say something to people or tools but assert nothing. */
const ANNOTATIONS = ['discriminator', 'example', 'externalDocs', 'xml', 'x-extensible-enum', 'x-unseen'];

/** Keywords that the walk follows itself. */
const APPLICATORS = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
]);

type Validate = ReturnType<Ajv2020['compile']>;

function createSchemas(document: OpenApiDocument): Schemas {
  const components = document.components ?? {};
  const thorough = once(() =>
    createAjv({ allErrors: true }).addSchema({
      $id: 'openapi:',
      components: { schemas: absolute(components.schemas ?? {}) },
    }),
  );
  const quick = once(() =>
    createAjv({ allErrors: false })
      .addSchema({ $id: 'openapi:', components: { schemas: absolute(components.schemas ?? {}) } })
      .addSchema({ $id: 'closed:', components: closedComponents(components, 'closed') })
      .addSchema({ $id: 'part:', components: closedComponents(components, 'part') }),
  );
  const whole = new WeakMap<Schema, Validate>();
  const own = new WeakMap<Schema, Validate>();
  const strict = new WeakMap<Schema, Validate>();
  const compiled = (cache: typeof whole, key: Schema, compile: () => Validate): Validate => {
    let validator = cache.get(key);
    if (!validator) cache.set(key, (validator = compile()));
    return validator;
  };
  const errorsOf = (validator: Validate, value: unknown) =>
    validator(value) ? [] : (validator.errors ?? []);
  const ownOf = (schema: Schema) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => !APPLICATORS.has(key)));

  return {
    resolve: (schema) => resolve(document, schema),
    errors: (schema, value) =>
      errorsOf(
        compiled(whole, schema, () => thorough().compile(absolute(schema))),
        value,
      ),
    ownErrors: (schema, value) =>
      errorsOf(
        compiled(own, schema, () => thorough().compile(absolute(ownOf(schema)))),
        value,
      ),
    accepts: (schema, value) =>
      errorsOf(
        compiled(strict, schema, () => quick().compile(closed(schema))),
        value,
      ).length === 0,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function createAjv({ allErrors }: { allErrors: boolean }): Ajv2020 {
  const ajv = new (loadAjv())({
    allErrors,
    // An unknown keyword is a typo; the rest of the strict mode rejects legitimate documents.
    strict: false,
    strictSchema: true,
    // JSON has no infinity, so a number that is one is no number.
    strictNumbers: true,
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
