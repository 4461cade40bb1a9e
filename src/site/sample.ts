import { resolve, type OpenApiDocument, type Schema } from '../description/description.js';

/** Deeper than this nothing is made up. */
const DEEPEST = 6;

/** A value that fits a schema: what it gives as an example or, field by field, what it requires. */
export function sampleOf(document: OpenApiDocument, schema: Schema, depth = 0): unknown {
  const { example, examples, default: preset, const: only, enum: several } = schema;
  if (example !== undefined) return example;
  if (Array.isArray(examples) && examples.length > 0) return examples[0] as unknown;
  if (only !== undefined) return only;
  if (several?.[0] !== undefined) return several[0];
  if (preset !== undefined) return preset;
  const known = schema['x-extensible-enum'];
  if (known?.[0] !== undefined) return known[0];
  if (schema.$ref !== undefined) return sampleOf(document, resolve(document, schema), depth);
  const union = schema.oneOf ?? schema.anyOf;
  const [type] = [schema.type].flat().filter((name) => name !== 'null');
  if (type === 'object' || schema.properties || schema.allOf) return sampleObject(document, schema, depth);
  const branch = union?.find(({ type: named }) => named !== 'null');
  if (branch) return sampleOf(document, branch, depth);
  return samplePlain(document, schema, type, depth);
}

function sampleObject(document: OpenApiDocument, schema: Schema, depth: number): unknown {
  const made: Record<string, unknown> = {};
  if (depth > DEEPEST) return made;
  for (const part of [...(schema.allOf ?? []), ...firstOf(schema.oneOf), ...firstOf(schema.anyOf)])
    Object.assign(made, sampleOf(document, part, depth));
  for (const name of schema.required ?? []) {
    const field = schema.properties?.[name];
    if (field) made[name] = sampleOf(document, field, depth + 1);
  }
  return made;
}

const firstOf = (branches: readonly Schema[] | undefined): readonly Schema[] => branches?.slice(0, 1) ?? [];

function samplePlain(
  document: OpenApiDocument,
  schema: Schema,
  type: string | undefined,
  depth: number,
): unknown {
  switch (type) {
    case 'string':
      return sampleText(schema);
    case 'integer':
    case 'number':
      return Number(schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'array':
      return schema.items && Number(schema.minItems ?? 0) > 0
        ? [sampleOf(document, schema.items, depth + 1)]
        : [];
    case undefined:
    default:
      return schema.type === 'null' ? null : {};
  }
}

function sampleText({ format, minLength }: Schema): string {
  if (format === 'email') return 'jo@example.com';
  if (format === 'uri') return 'https://example.com/';
  if (format === 'date') return '2026-01-01';
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return 'text'.padEnd(Number(minLength ?? 0), '.');
}
