import { escapePointer, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import { METHODS, parseComponentRef, resolveReference } from '../../src/description/openapi.js';

/** The kinds of object that this project reads: those of OpenAPI 3.1, and what `x-pagination` holds. */
export type Kind =
  | 'document'
  | 'tag'
  | 'commonResponses'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'pagination'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'example'
  | 'schema';

/** Where objects of a kind hang below a key: the value itself, the items of a list, or the values of a mapping. */
export interface Shape {
  as: 'one' | 'list' | 'map';
  kind: Kind;
}

const one = (kind: Kind): Shape => ({ as: 'one', kind });
const list = (kind: Kind): Shape => ({ as: 'list', kind });
const map = (kind: Kind): Shape => ({ as: 'map', kind });

/**
 * The kinds whose shared definition may carry the range for all its uses: a parameter or a header stands in a list that
 * is as good without it. A reference to anything else has to say itself where it does not hold.
 */
export const CARRIES_RANGE: ReadonlySet<Kind> = new Set<Kind>(['parameter', 'header']);

/** The keys that an entry of x-was has from its owner, unless it says something else itself. */
export function keptByWas(kind: Kind): readonly string[] {
  return KEPT_BY_WAS[kind] ?? ['description'];
}

const KEPT_BY_WAS: Partial<Record<Kind, readonly string[]>> = {
  parameter: ['name', 'in', 'description'],
  mediaType: ['schema'],
};

/**
 * Which keys of which kind hold further objects. Whatever is not named here is a literal (the value of an example, a
 * default, a list of enum values, a server …): it is copied as it is and never looked into.
 */
const GRAMMAR: Record<Kind, Readonly<Record<string, Shape>>> = {
  document: {
    tags: list('tag'),
    paths: map('pathItem'),
    webhooks: map('pathItem'),
    components: one('components'),
    'x-response-headers': map('header'),
    'x-common-responses': one('commonResponses'),
  },
  tag: {},
  commonResponses: { paths: map('response'), webhooks: map('response') },
  components: {
    schemas: map('schema'),
    parameters: map('parameter'),
    headers: map('header'),
    responses: map('response'),
    requestBodies: map('requestBody'),
    pathItems: map('pathItem'),
  },
  pathItem: {
    parameters: list('parameter'),
    ...Object.fromEntries(METHODS.map((method) => [method, one('operation')])),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: map('response'),
    'x-pagination': one('pagination'),
  },
  pagination: {},
  parameter: {
    schema: one('schema'),
    content: map('mediaType'),
    examples: map('example'),
    'x-was': list('parameter'),
  },
  header: { schema: one('schema'), content: map('mediaType') },
  requestBody: { content: map('mediaType') },
  response: { headers: map('header'), content: map('mediaType') },
  mediaType: { schema: one('schema'), examples: map('example'), 'x-was': list('mediaType') },
  example: {},
  schema: {
    properties: map('schema'),
    patternProperties: map('schema'),
    dependentSchemas: map('schema'),
    $defs: map('schema'),
    additionalProperties: one('schema'),
    propertyNames: one('schema'),
    items: one('schema'),
    contains: one('schema'),
    contentSchema: one('schema'),
    not: one('schema'),
    if: one('schema'),
    then: one('schema'),
    else: one('schema'),
    prefixItems: list('schema'),
    oneOf: list('schema'),
    anyOf: list('schema'),
    allOf: list('schema'),
    'x-was': list('schema'),
  },
};

export const KINDS = Object.keys(GRAMMAR) as readonly Kind[];

/** The keys of a kind that hold further objects. */
export function shapesOf(kind: Kind): Readonly<Record<string, Shape>> {
  return GRAMMAR[kind];
}

export function shapeOf(kind: Kind, key: string): Shape | undefined {
  return Object.hasOwn(GRAMMAR[kind], key) ? GRAMMAR[kind][key] : undefined;
}

/** The sections of `components` that references lead to, and what they hold. */
export const SECTION_KINDS: Readonly<Record<string, Kind>> = {
  schemas: 'schema',
  parameters: 'parameter',
  headers: 'header',
  responses: 'response',
  requestBodies: 'requestBody',
  pathItems: 'pathItem',
};

export function resolveComponent(document: JsonObject, ref: Json | undefined): JsonObject | undefined {
  return parseComponentRef(ref) && resolveReference(document, ref);
}

export function componentRef(section: string, name: string): string {
  return `#/components/${section}/${escapePointer(name)}`;
}

/** The objects directly below `node`, each with its kind, its owner and the key (or index) that it hangs on. */
export interface Child {
  kind: Kind;
  node: JsonObject;
  owner: JsonObject | Json[];
  key: string;
  /** The keys from `node` to the child, such as `['properties', 'name']`. */
  path: string[];
}

export function* childrenOf(kind: Kind, node: JsonObject): Generator<Child> {
  for (const [key, value] of Object.entries(node)) {
    const shape = shapeOf(kind, key);
    if (shape) yield* childrenIn(shape, node, key, value);
  }
}

function* childrenIn(shape: Shape, owner: JsonObject, key: string, value: Json): Generator<Child> {
  if (shape.as === 'one') {
    if (isObject(value)) yield { kind: shape.kind, node: value, owner, key, path: [key] };
  } else if (shape.as === 'map' ? isObject(value) : Array.isArray(value)) {
    const container = value as JsonObject | Json[];
    for (const [name, item] of Object.entries(container)) {
      if (isObject(item))
        yield { kind: shape.kind, node: item, owner: container, key: name, path: [key, name] };
    }
  }
}

/** A `$ref`, or an entry of a discriminator's mapping: where it stands and what it says. */
export interface Reference {
  owner: JsonObject;
  key: string;
  ref: string;
}

export function* referencesOf(kind: Kind, node: JsonObject): Generator<Reference> {
  if (typeof node.$ref === 'string') yield { owner: node, key: '$ref', ref: node.$ref };
  if (kind === 'schema' && isObject(node.discriminator) && isObject(node.discriminator.mapping)) {
    const { mapping } = node.discriminator;
    for (const [key, ref] of Object.entries(mapping)) {
      if (typeof ref === 'string') yield { owner: mapping, key, ref };
    }
  }
}
