import type { SchemaError } from './assertions.js';
import { resolve, type OpenApiDocument, type Schema } from './description.js';
import { isExact } from './exact.js';
import { errorsOf, isValid, ownErrorsOf, Rule } from './rule.js';

export type { SchemaError } from './assertions.js';

/** The verdicts on values by any schema object of one document: all that this project asks of a validator. */
export interface Schemas {
  resolve(schema: Schema): Schema;
  /** The violations of the whole schema, nested ones included. */
  errors(schema: Schema, value: unknown): readonly SchemaError[];
  /** The violations of the schema's own keywords, without those that apply other schemas. */
  ownErrors(schema: Schema, value: unknown): readonly SchemaError[];
  /** Whether the value has no violation. */
  isValid(schema: Schema, value: unknown): boolean;
  /**
   * Whether the value surely has no violation, no field that the schema does not declare, and nothing to warn of. It is
   * the quick answer to what is nearly always asked; after a `false` the errors tell.
   */
  accepts(schema: Schema, value: unknown): boolean;
}

const byDocument = new WeakMap<OpenApiDocument, Schemas>();

/**
 * The validator of a document's schemas. It interprets them: no code is made from text, so it runs where that is refused,
 * and nothing is compiled before the first verdict.
 */
export function schemasOf(document: OpenApiDocument): Schemas {
  let schemas = byDocument.get(document);
  if (!schemas) byDocument.set(document, (schemas = createSchemas(document)));
  return schemas;
}

function createSchemas(document: OpenApiDocument): Schemas {
  const rules = new WeakMap<Schema, Rule>();
  const ruleOf = (schema: Schema): Rule => {
    let rule = rules.get(schema);
    if (!rule) {
      const resolved = resolve(document, schema);
      rule = resolved === schema ? new Rule(schema) : ruleOf(resolved);
      rules.set(schema, rule);
      // Only now, because a schema may come back to itself.
      if (resolved === schema) rule.apply(ruleOf);
    }
    return rule;
  };
  return {
    resolve: (schema) => ruleOf(schema).schema,
    errors: (schema, value) => errorsOf(ruleOf(schema), value, ''),
    ownErrors: (schema, value) => ownErrorsOf(ruleOf(schema), value, ''),
    isValid: (schema, value) => isValid(ruleOf(schema), value),
    accepts: (schema, value) => isExact(ruleOf(schema), value),
  };
}
