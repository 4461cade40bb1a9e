import { fieldSchemas, itemSchemas } from '../../description/applied.js';
import type { Description, Operation, OpenApiDocument, Schema } from '../../description/description.js';
import { asObject, escapePointer, isObject, targetOf } from '../../description/json.js';
import { declaredStatus } from '../../description/match.js';
import { parseComponentRef } from '../../description/openapi.js';
import type { Schemas } from '../../description/schemas.js';
import { chooseVariants } from '../../description/variants.js';
import { splitTarget, type Exchange } from '../../traffic/exchange.js';

/** Where something of a description is written: a component or an operation, and a JSON pointer within it. */
export interface Address {
  /** `schemas`, `responses` and the other sections of components, or `operations`. */
  section: string;
  name: string;
  pointer: string;
}

/** A part of a description, with every reference followed, so that one place stands for all that refer to it. */
export interface Written {
  address: Address;
  node: Schema;
  /** Where the reference to it stands, and what it says, if it is a component. */
  from?: { address: Address; ref: string };
}

/** What the description says of a value: the places that apply to it. */
export interface Described {
  value: unknown;
  /** As they are written, references followed. */
  places: readonly Written[];
  /** The same, with what `allOf`, `oneOf` and `anyOf` add for this value. */
  parts: readonly Written[];
}

export type Side = 'request' | 'response';

/** Deeper than any body of the API. */
const DEEPEST = 100;

/** Equal for the same place in whatever version. */
export const addressKey = ({ section, name, pointer }: Address): string => `${section}/${name}${pointer}`;

/** An operation as it is written. */
export function operationWritten({ document }: Description, operation: Operation): Written {
  const item = asObject(document.paths[operation.path]);
  const node = asObject(item[operation.method.toLowerCase()]) as Schema;
  return { address: { section: 'operations', name: operation.operationId, pointer: '' }, node };
}

/** What stands below a part, or undefined where nothing does. */
export function below(document: OpenApiDocument, parent: Written, ...keys: string[]): Written | undefined {
  let written: Written | undefined = parent;
  for (const key of keys) {
    const node = written.node[key] as Schema | null | undefined;
    if (typeof node !== 'object' || node === null) return undefined;
    const { section, name, pointer } = written.address;
    const address = { section, name, pointer: `${pointer}/${escapePointer(key)}` };
    written = follow(document, { address, node });
  }
  return written;
}

/** Where a body of an exchange is described: what holds the media types, and the schema of the one that came. */
export function bodyOf(
  { document }: Description,
  described: Operation,
  operation: Written,
  exchange: Exchange,
  side: Side,
): { content: Written; schema: Written | undefined } | undefined {
  const declared = declaredStatus(described, exchange.response.status) ?? '';
  const content =
    side === 'request'
      ? below(document, operation, 'requestBody')
      : below(document, operation, 'responses', declared);
  if (!content) return undefined;
  const type = exchange[side].headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const has = exchange[side].body !== undefined;
  return { content, schema: has ? below(document, content, 'content', type, 'schema') : undefined };
}

/** The parameters of an accepted request, and the schemas of those that it gives. */
export function givenParameters(
  { document }: Description,
  operation: Written,
  { request, response }: Exchange,
): Written[] {
  if (response.status >= 400) return [];
  const { query } = splitTarget(request.path);
  return parametersOf(document, operation).flatMap((parameter) => {
    const name = String(parameter.node.name);
    const isGiven = parameter.node.in !== 'query' || query.has(name) || query.has(`${name}[]`);
    const schema = isGiven ? below(document, parameter, 'schema') : undefined;
    return schema ? [parameter, schema] : [parameter];
  });
}

export function parametersOf(document: Description['document'], operation: Written): Written[] {
  const { parameters = [] } = operation.node as { parameters?: unknown[] };
  return parameters.flatMap((_, index) => below(document, operation, 'parameters', String(index)) ?? []);
}

function follow(document: OpenApiDocument, written: Written): Written {
  let { node, address } = written;
  let from: Written['from'];
  while (typeof node.$ref === 'string') {
    const component = parseComponentRef(node.$ref);
    const target = targetOf(document, node.$ref);
    if (!component || !isObject(target)) break;
    from = { address, ref: node.$ref };
    address = { ...component, pointer: '' };
    node = target;
  }
  return { address, node, ...(from ? { from } : {}) };
}

/** Visits a body and everything in it, with what the description says of each value. Pointers are those of findings. */
export function visitBody(
  document: OpenApiDocument,
  schemas: Schemas,
  root: Written,
  body: unknown,
  visit: (pointer: string, described: Described) => void,
): void {
  const walk = (places: readonly Written[], value: unknown, pointer: string, depth: number): void => {
    const parts = places.flatMap((place) => expand(document, schemas, place, value));
    visit(pointer, { value, places, parts });
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const next = parts.flatMap((part) =>
        Array.isArray(value) ? itemPlaces(document, part, Number(key)) : fieldPlaces(document, part, key),
      );
      if (next.length > 0) walk(next, child, `${pointer}/${escapePointer(key)}`, depth + 1);
    }
  };
  walk([root], body, '', 0);
}

function expand(document: OpenApiDocument, schemas: Schemas, place: Written, value: unknown): Written[] {
  const parts = [place];
  const add = (keyword: string, index: number) => {
    const part = below(document, place, keyword, String(index));
    if (part) parts.push(...expand(document, schemas, part, value));
  };
  for (const index of (place.node.allOf ?? []).keys()) add('allOf', index);
  for (const union of ['oneOf', 'anyOf'] as const) {
    const branches = place.node[union];
    if (!branches) continue;
    const chosen = chooseVariants(schemas, union, branches, value).branches;
    for (const [index, branch] of branches.entries()) if (chosen.includes(branch)) add(union, index);
  }
  return parts;
}

function fieldPlaces(document: OpenApiDocument, part: Written, key: string): Written[] {
  const { properties, patternProperties, additionalProperties } = part.node;
  return fieldSchemas(part.node, key).flatMap((schema) => {
    const pattern = Object.entries(patternProperties ?? {}).find(([, value]) => value === schema)?.[0];
    const isNamed = Object.hasOwn(properties ?? {}, key) && properties?.[key] === schema;
    const steps = isNamed
      ? ['properties', key]
      : pattern !== undefined
        ? ['patternProperties', pattern]
        : schema === additionalProperties
          ? ['additionalProperties']
          : [];
    return below(document, part, ...steps) ?? [];
  });
}

function itemPlaces(document: OpenApiDocument, part: Written, index: number): Written[] {
  return itemSchemas(part.node, index).flatMap((schema) => {
    const steps = schema === part.node.items ? ['items'] : ['prefixItems', String(index)];
    return below(document, part, ...steps) ?? [];
  });
}

/** `parts[].author`, `{}` for the values of a map: the place within a component, as a reader would say it. */
export function spokenPointer(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  let spoken = '';
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key === 'properties') spoken += `${spoken === '' ? '' : '.'}${keys[++index] ?? ''}`;
    else if (key === 'items') spoken += '[]';
    else if (key === 'additionalProperties') spoken += '{}';
    else if (key === 'prefixItems') spoken += `[${keys[++index] ?? ''}]`;
    else if (key === 'patternProperties') {
      spoken += '{}';
      index++;
    } else if (key === 'allOf' || key === 'oneOf' || key === 'anyOf') index++;
  }
  return spoken;
}
