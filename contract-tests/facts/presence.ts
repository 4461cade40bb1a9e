// Whether a description has a thing at all: what a changelog mostly speaks of.
import { resolve, type Description, type Schema } from '../../src/description/description.js';
import { notificationSchema, topicsOf } from '../deliveries.js';

/** Whether the description of one version has the thing. */
export type Presence = (description: Description) => boolean;

export const operation =
  (operationId: string): Presence =>
  ({ operations }) =>
    operations.some((candidate) => candidate.operationId === operationId);

export const topic =
  (name: string): Presence =>
  ({ document }) =>
    topicsOf(document).includes(name);

/** A query parameter of an operation. */
export const parameter =
  (operationId: string, name: string): Presence =>
  ({ operations }) =>
    operations
      .find((candidate) => candidate.operationId === operationId)
      ?.parameters.some((candidate) => candidate.in === 'query' && candidate.name === name) ?? false;

/** A field of a named schema; `[]` steps into the entries of a list. */
export const field =
  (schema: string, ...path: string[]): Presence =>
  (description) =>
    schemasAt(description, description.document.components?.schemas?.[schema], path).length > 0;

/** A field of the JSON that a request sends, in one variant of its body at least. */
export const sends =
  (operationId: string, ...path: string[]): Presence =>
  (description) =>
    schemasAt(description, bodyOf(description, operationId), path).length > 0;

/** A field of the JSON that a success answers. */
export const answers =
  (operationId: string, ...path: string[]): Presence =>
  (description) =>
    schemasAt(description, answerOf(description, operationId), path).length > 0;

/** A field of the JSON that a notification of a topic delivers. */
export const delivers =
  (name: string, ...path: string[]): Presence =>
  (description) => {
    const body = notificationSchema(description.document, name);
    return schemasAt(description, body, ['data', 'item', ...path]).length > 0;
  };

/** A word of a set, closed or open, at a field of a named schema. */
export const word =
  (value: string, schema: string, ...path: string[]): Presence =>
  (description) =>
    schemasAt(description, description.document.components?.schemas?.[schema], path).some(
      (set) =>
        set.const === value || [...(set.enum ?? []), ...(set['x-extensible-enum'] ?? [])].includes(value),
    );

/** A status that an operation declares. */
export const status =
  (operationId: string, code: number): Presence =>
  ({ operations }) =>
    String(code) in (operations.find((candidate) => candidate.operationId === operationId)?.responses ?? {});

/** Whether a field of a named schema is of a JSON type, in one of its variants. */
export const typed =
  (type: string, schema: string, ...path: string[]): Presence =>
  (description) =>
    schemasAt(description, description.document.components?.schemas?.[schema], path).some((found) =>
      [found.type].flat().includes(type),
    );

const bodyOf = ({ operations }: Description, operationId: string) =>
  operations.find((candidate) => candidate.operationId === operationId)?.requestBody?.content[
    'application/json'
  ];

function answerOf({ operations }: Description, operationId: string): Schema | undefined {
  const responses = operations.find((candidate) => candidate.operationId === operationId)?.responses ?? {};
  const success = Object.keys(responses).find((code) => code.startsWith('2'));
  return success ? responses[success]?.content['application/json'] : undefined;
}

/** Every schema at a place, for a union has one in each of its variants that declares it. */
function schemasAt(description: Description, start: Schema | undefined, path: readonly string[]): Schema[] {
  if (!start) return [];
  const variants = variantsOf(description, start);
  const [step, ...rest] = path;
  if (step === undefined) return variants;
  return variants
    .map(({ properties, items }) => (step === '[]' ? items : properties?.[step]))
    .flatMap((found) => schemasAt(description, found, rest));
}

/** A schema and, if it is put together from others, all of these. */
function variantsOf(description: Description, schema: Schema): Schema[] {
  const resolved = resolve(description.document, schema);
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => variantsOf(description, part))];
}
