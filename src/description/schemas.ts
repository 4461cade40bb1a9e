import type { ErrorObject } from 'ajv';
import type { OpenApiDocument, Schema } from './description.js';

/** The verdicts of a validator on any schema object of one document: all that this project asks of one. */
export interface Schemas {
  resolve(schema: Schema): Schema;
  /** The violations of the whole schema, nested ones included. */
  errors(schema: Schema, value: unknown): readonly ErrorObject[];
  /** The violations of the schema's own keywords, without those that apply other schemas. */
  ownErrors(schema: Schema, value: unknown): readonly ErrorObject[];
  /**
   * Whether the value surely has no violation and no field that the schema does not declare. It is the quick answer to
   * what is nearly always asked; after a `false` the errors tell.
   */
  accepts(schema: Schema, value: unknown): boolean;
}

type CreateSchemas = (document: OpenApiDocument) => Schemas;

const byDocument = new WeakMap<OpenApiDocument, Schemas>();
let create: CreateSchemas | undefined;

/** Chooses the validator of this process. `ajv.ts` is the one on Node. */
export function useSchemas(createSchemas: CreateSchemas): void {
  create = createSchemas;
}

export function schemasOf(document: OpenApiDocument): Schemas {
  let schemas = byDocument.get(document);
  if (!schemas) {
    if (!create) throw new Error('No validator was chosen: call judgeWithAjv() or useSchemas().');
    byDocument.set(document, (schemas = create(document)));
  }
  return schemas;
}
