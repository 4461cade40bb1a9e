// Brings every way of writing a schema into one form, so that two documents can be compared by meaning:
// `nullable` (3.0), type lists and unions with null (3.1) become one flag, `const` is an enum of one, `allOf` is merged,
// and a union keeps its branches but can also be read as one shape that covers them all.
import { asObjects, isObject, type Json, type JsonObject } from '../description/json.js';
import { parseComponentRef, resolveReference } from '../description/openapi.js';
import {
  ANYTHING,
  hasUnion,
  mentionsNull,
  ownBranch,
  saysSomething,
  sharesType,
  type Branch,
} from './branch.js';

/** A place in a document where a schema may be written in several alternatives: the branches of a union, collected. */
export type Source = readonly JsonObject[];

/** What a schema is once its references are followed. */
interface Expanded {
  name: string | null;
  nullable: boolean;
  branches: readonly Branch[];
}

/** A field of an object. */
export interface Field {
  source: Source;
  required: boolean;
  deprecated: boolean;
}

/** The normal form: what a value at one place can be. */
export interface Shape {
  /** The component that the place refers to, if it is nothing but a reference (and perhaps null). */
  name: string | null;
  types: readonly string[];
  nullable: boolean;
  values: readonly Json[] | null;
  open: boolean;
  fields: ReadonlyMap<string, Field>;
  items: Source | null;
  additional: Source | false | null;
  constraints: Readonly<Record<string, Json>>;
  /** The object branches, where there are two or more. */
  variants: readonly Branch[];
}

/** Reads the schemas of one document. Results are kept, so that the same schema always gives the same objects. */
export class SchemaReader {
  readonly #document: JsonObject;
  readonly #expanded = new Map<JsonObject, Expanded>();
  readonly #shapes = new Map<JsonObject, Shape>();
  readonly #merged = new Map<string, JsonObject>();
  readonly #ids = new Map<JsonObject, number>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** A name for a source that stays the same for the same schemas: what a walk over recursive schemas remembers. */
  key(source: Source): string {
    return [...new Set(source.map((schema) => this.#id(schema)))].sort((a, b) => a - b).join('+');
  }

  /** The normal form of a source. Nothing (an empty source) is anything. */
  shape(source: Source): Shape {
    const [only] = source;
    const known = only && source.length === 1 ? this.#shapes.get(only) : undefined;
    if (known) return known;
    const shape = this.#shape(source);
    if (only && source.length === 1) this.#shapes.set(only, shape);
    return shape;
  }

  #shape(source: Source): Shape {
    const parts = [...new Set(source)].map((schema) => this.#expand(schema));
    const names = new Set(parts.filter((part) => part.branches.length > 0).map((part) => part.name));
    const [name] = names.size === 1 ? [...names] : [null];
    const shape = this.shapeOf(parts.flatMap((part) => part.branches));
    return { ...shape, name: name ?? null, nullable: parts.some((part) => part.nullable) };
  }

  /** The one shape that covers all branches. A field is required if it is in each branch that is an object. */
  shapeOf(branches: readonly Branch[]): Shape {
    const anything = branches.length === 0 || branches.some((branch) => branch.types.length === 0);
    const objects = branches.filter((branch) => branch.types.includes('object'));
    const scalars = branches.filter((branch) =>
      branch.types.some((type) => type !== 'object' && type !== 'array'),
    );
    const listed = scalars.filter((branch) => branch.values !== null);
    const all = [...new Set(listed.flatMap((branch) => branch.values ?? []))];
    const values =
      all.includes(true) && all.includes(false) ? all.filter((v) => typeof v !== 'boolean') : all;
    const fields = new Map<string, Field>();
    for (const property of new Set(objects.flatMap((branch) => [...branch.properties.keys()]))) {
      const source = objects.flatMap<JsonObject>((branch) => branch.properties.get(property) ?? []);
      fields.set(property, {
        source,
        required: objects.every((branch) => branch.required.includes(property)),
        deprecated: source.every((schema) => schema.deprecated === true),
      });
    }
    const items = branches.flatMap<JsonObject>((branch) => branch.items ?? []);
    const maps = objects.flatMap((branch) => (isObject(branch.additional) ? [branch.additional] : []));
    const closed = objects.length > 0 && objects.every((branch) => branch.additional === false);
    return {
      name: null,
      types: anything ? [] : [...new Set(branches.flatMap((branch) => branch.types))].sort(),
      nullable: false,
      values: values.length > 0 ? values : null,
      open: listed.some(
        (branch) => branch.open || scalars.some((other) => !other.values && sharesType(other, branch)),
      ),
      fields,
      items: items.length > 0 ? items : null,
      additional: maps.length > 0 ? maps : closed ? false : null,
      constraints: branches.length === 1 ? (branches[0]?.constraints ?? {}) : {},
      variants: objects.length > 1 ? objects : [],
    };
  }

  #id(schema: JsonObject): number {
    const id = this.#ids.get(schema) ?? this.#ids.size + 1;
    this.#ids.set(schema, id);
    return id;
  }

  #expand(schema: JsonObject, above: readonly JsonObject[] = []): Expanded {
    const known = this.#expanded.get(schema);
    if (known) return known;
    // A schema that is made of itself says nothing more.
    if (above.includes(schema)) return { name: null, nullable: false, branches: [] };
    const expanded = this.#read(schema, [...above, schema]);
    this.#expanded.set(schema, expanded);
    return expanded;
  }

  #read(schema: JsonObject, above: readonly JsonObject[]): Expanded {
    const own = ownBranch(schema);
    const all = asObjects(schema.allOf).map((member) => this.#expand(member, above));
    if (typeof schema.$ref === 'string') {
      const target = resolveReference(this.#document, schema.$ref);
      const read = target ? this.#expand(target, above) : { nullable: false, branches: [ANYTHING] };
      all.push({ ...read, name: parseComponentRef(schema.$ref)?.name ?? null });
    }
    // OpenAPI 3.0 ignores what stands beside `$ref`; authors who write `nullable` there mean it, so it counts.
    const saysNull = mentionsNull(schema);
    if (all.length === 0 && !hasUnion(schema)) {
      const onlyNull =
        own.types.length === 0 && ['type', 'const', 'enum'].some((key) => key in schema) && saysNull;
      return { name: null, nullable: saysNull, branches: onlyNull ? [] : [own] };
    }

    let branches: readonly Branch[] = saysSomething(own) ? [own] : [];
    let nullable = saysNull || (all.length > 0 && all.every((part) => part.nullable));
    let name: string | null = null;
    let bare: readonly Branch[] = [];
    for (const part of all) {
      const [only] = part.branches;
      if (part.branches.length === 1 && only && !saysSomething(only) && all.length > 1) {
        bare = [only];
        continue;
      }
      name = branches.length === 0 ? part.name : null;
      branches = this.#product(branches, part.branches);
    }
    for (const keyword of ['oneOf', 'anyOf']) {
      if (!Array.isArray(schema[keyword])) continue;
      const parts = asObjects(schema[keyword]).map((member) => this.#expand(member, above));
      nullable ||= parts.some((part) => part.nullable);
      const named = parts.flatMap((part) =>
        part.branches.length === 1
          ? part.branches.map((branch) => ({ ...branch, name: part.name }))
          : part.branches,
      );
      name = branches.length === 0 && named.length === 1 ? (named[0]?.name ?? null) : null;
      branches = this.#product(branches, named);
    }
    return { name, nullable, branches: branches.length > 0 ? branches : bare };
  }

  #product(left: readonly Branch[], right: readonly Branch[]): readonly Branch[] {
    if (left.length === 0) return right;
    if (right.length === 0) return left;
    return left.flatMap((a) => right.map((b) => this.#both(a, b)));
  }

  /** What satisfies both branches: the meaning of `allOf`. */
  #both(a: Branch, b: Branch): Branch {
    const properties = new Map(a.properties);
    for (const [name, schema] of b.properties) {
      const earlier = properties.get(name);
      properties.set(name, earlier ? this.#mergeSchemas(earlier, schema) : schema);
    }
    const common = a.types.filter((type) => b.types.includes(type));
    return {
      name: saysSomething(a) ? (saysSomething(b) ? null : a.name) : b.name,
      types: common.length > 0 ? common : b.types.length > 0 ? b.types : a.types,
      values: b.values ?? a.values,
      open: b.values ? b.open : a.open,
      properties,
      required: [...new Set([...a.required, ...b.required])],
      items: b.items ?? a.items,
      additional: b.additional ?? a.additional,
      constraints: { ...a.constraints, ...b.constraints },
    };
  }

  /** One schema for a property that two members of an `allOf` declare; the same pair gives the same object. */
  #mergeSchemas(a: JsonObject, b: JsonObject): JsonObject {
    if (a === b) return a;
    const key = `${this.#id(a)}&${this.#id(b)}`;
    const merged = this.#merged.get(key) ?? ('$ref' in a || '$ref' in b ? { allOf: [a, b] } : { ...a, ...b });
    this.#merged.set(key, merged);
    return merged;
  }
}
