import { resolve, type OpenApiDocument, type Schema } from './description.js';

/** Which schemas could say something about a place, whatever the value there is: every branch of a union counts. */
export interface AppliedSchemas {
  /** These schemas and all that their `$ref`, `allOf`, `oneOf` and `anyOf` apply to the same value. */
  expand(schemas: readonly Schema[]): readonly Schema[];
}

const byDocument = new WeakMap<OpenApiDocument, AppliedSchemas>();

export function appliedSchemas(document: OpenApiDocument): AppliedSchemas {
  let applied = byDocument.get(document);
  if (!applied) byDocument.set(document, (applied = createAppliedSchemas(document)));
  return applied;
}

function createAppliedSchemas(document: OpenApiDocument): AppliedSchemas {
  const expanded = new WeakMap<Schema, readonly Schema[]>();
  const expandOne = (schema: Schema): readonly Schema[] => {
    const known = expanded.get(schema);
    if (known) return known;
    // A schema that comes back to itself without a step into the value says nothing more.
    expanded.set(schema, []);
    const resolved = resolve(document, schema);
    const branches = [resolved.allOf, resolved.oneOf, resolved.anyOf].flatMap((list) => list ?? []);
    const parts = [...new Set([resolved, ...branches.flatMap(expandOne)])];
    expanded.set(schema, parts);
    return parts;
  };
  return { expand: (schemas) => [...new Set(schemas.flatMap(expandOne))] };
}

/** What schemas that are expanded say about a field: by its name, by a pattern or, failing both, about any other. */
export function fieldSchemas(schema: Schema, key: string): Schema[] {
  const named = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
  const matching = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(key),
  );
  const found = [...(named ? [named] : []), ...matching.map(([, pattern]) => pattern)];
  if (found.length > 0) return found;
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

/** The schema of an item of a list. */
export function itemSchemas(schema: Schema, index: number): Schema[] {
  const item = schema.prefixItems?.[index] ?? schema.items;
  return item ? [item] : [];
}
