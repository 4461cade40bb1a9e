import type { OpenApiDocument, Schema } from './description.js';

/**
 * The same schema with every object closed: what it does not declare, it does not accept. JSON Schema has no switch for
 * that. A `part` stays open itself, since it stands beside others in an `allOf` or a union that closes around them.
 *
 * What passes surely declares every field. What does not pass may still be right: a schema that says nothing of fields is
 * open, and that is for the walk of `checkValue` to see.
 */
export const closed = (schema: Schema): object => close(schema, 'closed') as object;

/** The named schemas of a document, closed or as parts. */
export const closedComponents = (
  { schemas }: NonNullable<OpenApiDocument['components']>,
  as: Form,
): object => ({
  schemas: Object.fromEntries(
    Object.entries(schemas ?? {}).map(([name, schema]) => [name, close(schema, as)]),
  ),
});

type Form = 'closed' | 'part';

function close(node: unknown, as: Form): unknown {
  if (Array.isArray(node)) return node.map((item) => close(item, as));
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, ...schema } = node as Schema;
  const hasFields = Boolean(schema.properties ?? schema.patternProperties);
  const composed = Boolean(schema.allOf) || (hasFields && Boolean(schema.anyOf ?? oneOf));
  const inner = composed ? 'part' : as;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) result[key] = closeKeyword(key, value, inner);
  if (oneOf) {
    // Closed, two branches may differ that are the same when open, so how many accept is asked of the open ones.
    result.oneOf = oneOf.map(absolute);
    const branches = { anyOf: oneOf.map((branch) => close(branch, inner)) };
    if (schema.anyOf) result.allOf = [...((result.allOf as unknown[]) ?? []), branches];
    else Object.assign(result, branches);
  }
  const isOpen = schema.additionalProperties !== undefined;
  if (as === 'closed' && !isOpen && composed) result.unevaluatedProperties = false;
  else if (as === 'closed' && !isOpen && hasFields) result.additionalProperties = false;
  return result;
}

function closeKeyword(key: string, value: unknown, as: Form): unknown {
  switch (key) {
    case '$ref':
      return (value as string).replace('#/', `${as}:#/`);
    case 'properties':
    case 'patternProperties':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, schema]) => [name, close(schema, 'closed')]),
      );
    case 'items':
    case 'prefixItems':
    case 'additionalProperties':
      return close(value, 'closed');
    case 'allOf':
    case 'anyOf':
      return close(value, as);
    default:
      return value;
  }
}

const absolute = (schema: Schema) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi:#/')) as Schema;
