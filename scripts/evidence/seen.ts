// Which places a body shows: it is walked beside its schema, and a union is followed into the branch that the body fits.
import { parseComponentRef } from '../../src/description/openapi.js';
import { isObject, type Json, type JsonObject } from '../../src/description/json.js';
import type { OpenApiDocument, Schema } from '../../src/description/description.js';
import { schemasOf, type Schemas } from '../../src/description/schemas.js';
import { chooseVariants } from '../../src/description/variants.js';
import { fieldOf } from './places.js';

/** A body, and what is said of it. */
export interface Body {
  schema: Schema;
  /** Where the schema stands, for places that are in no shared schema: `listTags 200`. */
  head: string;
  value: Json;
}

/** Takes each field that is declared where an object stands, and whether the object has it; what it has there, too. */
export type Notice = (address: string, present: boolean, value: Json | undefined) => void;

/** Takes each value that stands where a shared schema is named. */
export type NoticeShared = (name: string, value: Json) => void;

/** Tells `notice` of every field that the schema declares for the objects in a body. */
export function noticeFields(
  document: JsonObject,
  { schema, head, value }: Body,
  notice: Notice,
  noticeShared: NoticeShared = () => undefined,
): void {
  walk(
    { schemas: schemasOf(document as unknown as OpenApiDocument), notice, noticeShared },
    [{ schema, address: head }],
    value,
  );
}

interface Context {
  schemas: Schemas;
  notice: Notice;
  noticeShared: NoticeShared;
}

/** A schema that applies to a value, and the address at which it stands. */
interface Applied {
  schema: Schema;
  address: string;
}

function walk(context: Context, applied: readonly Applied[], value: Json): void {
  const parts = applied.flatMap((one) => expand(context, one, value));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ schema, address }) =>
      schema.items ? [{ schema: schema.items, address: `${address}[]` }] : [],
    );
    for (const item of value) walk(context, items, item);
  } else if (isObject(value)) {
    for (const { schema, address } of parts) {
      for (const name of Object.keys(schema.properties ?? {})) {
        context.notice(
          fieldOf(address, name),
          Object.hasOwn(value, name),
          Object.hasOwn(value, name) ? value[name] : undefined,
        );
      }
    }
    for (const [name, child] of Object.entries(value)) {
      walk(
        context,
        parts.flatMap((part) => below(part, name)),
        child,
      );
    }
  }
}

function below({ schema, address }: Applied, name: string): Applied[] {
  const { properties = {}, additionalProperties } = schema;
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (field) return [{ schema: field, address: fieldOf(address, name) }];
  return typeof additionalProperties === 'object'
    ? [{ schema: additionalProperties, address: `${address}{}` }]
    : [];
}

/** A schema and all that its reference, its parts and the branches of its unions apply to the same value. */
function expand(context: Context, { schema, address }: Applied, value: Json): Applied[] {
  const name = parseComponentRef(schema.$ref)?.name;
  if (name !== undefined) {
    context.noticeShared(name, value);
    const { $ref: _, ...beside } = schema;
    const target = expand(context, { schema: context.schemas.resolve(schema), address: name }, value);
    return Object.keys(beside).length > 0 ? [{ schema: beside, address }, ...target] : target;
  }
  const parts = [{ schema, address }];
  for (const part of schema.allOf ?? []) parts.push(...expand(context, { schema: part, address }, value));
  for (const union of ['oneOf', 'anyOf'] as const) {
    const branches = schema[union];
    if (!branches) continue;
    const chosen = chooseVariants(context.schemas, union, branches, value).branches;
    for (const branch of chosen) parts.push(...expand(context, { schema: branch, address }, value));
  }
  return parts;
}
