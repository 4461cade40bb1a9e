import { resolve, type Description, type Operation, type Schema } from '../../src/description/description.js';

/** What the description says, read off the loaded document. */
export interface ShapeFact {
  fact: string;
  source: string;
  versions: string;
  see: (description: Description) => unknown;
  is: unknown;
}

export function operationOf({ operations, version }: Description, operationId: string): Operation {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`${version} has no operation ${operationId}`);
  return operation;
}

export const exists = (operationId: string) => (description: Description) =>
  description.operations.some((operation) => operation.operationId === operationId);

export const statuses = (operationId: string) => (description: Description) =>
  Object.keys(operationOf(description, operationId).responses);

/** The names of the query parameters. */
export const queryOf = (operationId: string) => (description: Description) =>
  operationOf(description, operationId)
    .parameters.filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);

/** A schema by its name and the fields on the way to it, `[]` for the entries of a list. */
export const schemaAt =
  (name: string, ...fields: string[]) =>
  ({ document, version }: Description): Schema => {
    const start = document.components?.schemas?.[name];
    if (!start) throw new Error(`${version} has no schema ${name}`);
    return fields.reduce((schema, field) => {
      const property = fieldOf(schema, field);
      if (!property) throw new Error(`${version} has no field ${field} in ${name}`);
      return property;
    }, start);

    function fieldOf(schema: Schema, field: string): Schema | undefined {
      const { properties, items, allOf = [], anyOf = [] } = resolve(document, schema);
      const own = field === '[]' ? items : properties?.[field];
      return own ?? [...allOf, ...anyOf].map((part) => fieldOf(part, field)).find(Boolean);
    }
  };

export const isDeprecated =
  (name: string, ...fields: string[]) =>
  (description: Description) =>
    schemaAt(name, ...fields)(description).deprecated === true;

/** Whether the description of a schema, or of an operation as it stands in the document, says something. */
export const says = (node: unknown, pattern: RegExp) =>
  pattern.test((node as { description?: string }).description?.replaceAll(/\s+/g, ' ') ?? '');

/** An operation as it stands in the document, with its texts and its extensions. */
export const nodeOf = (description: Description, operationId: string): Record<string, unknown> => {
  const { path, method } = operationOf(description, operationId);
  return description.document.paths[path]?.[method.toLowerCase()] as Record<string, unknown>;
};
