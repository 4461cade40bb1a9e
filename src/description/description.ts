import type { Version } from '../../generated/versions.js';
import { targetOf } from './json.js';
import { METHODS } from './openapi.js';

/** A JSON Schema (2020-12) object as it stands in a generated document. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  description?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-extensible-enum'?: string[];
  /** Those of the required names that no public body or example has ever shown. */
  'x-unseen'?: string[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
  schema: Schema;
  style?: string;
  explode?: boolean;
}

export interface RequestBody {
  required: boolean;
  /** Media type → schema. */
  content: Readonly<Record<string, Schema>>;
}

export interface ResponseDescription {
  description: string;
  /** Media type → schema; empty when the response carries no body. */
  content: Readonly<Record<string, Schema>>;
  /** True for a success that has been seen without its body. */
  mayBeEmpty: boolean;
}

/** One operation with every reference resolved down to its schemas (which keep their own `$ref`s). */
export interface Operation {
  operationId: string;
  /** Upper case. */
  method: string;
  /** The path template, for example `/conversations/{conversation_id}`. */
  path: string;
  parameters: readonly Parameter[];
  requestBody?: RequestBody;
  /** `200`, `4XX` or `default` → response. */
  responses: Readonly<Record<string, ResponseDescription>>;
  /** How the pages of a list are walked: `x-pagination`. */
  pagination?: Pagination;
  /** Whether it only reads, though it is a POST: `x-safe`. */
  isSafe?: true;
  /** How what it makes is removed: `x-undo`. */
  undo?: Undo;
}

/** The operation that removes a thing, and where the parameters of its path come from. */
export interface Undo {
  operationId: string;
  /** Name → `$response.body#/…` or `$request.path.…`. */
  parameters: Readonly<Record<string, string>>;
  /** What is sent where nothing can be deleted, but archived. */
  body?: Readonly<Record<string, unknown>>;
  /** The operation that lists such things; the `id` of an entry is what the answer to the making says. */
  find: string;
}

export interface Pagination {
  style:
    | 'cursor-query'
    | 'cursor-body'
    | 'cursor-opaque'
    | 'page-number'
    | 'page-body'
    | 'next-url'
    | 'scroll'
    | 'none';
  /** The property of the answer that holds the entries; a dot steps down. */
  items: string;
}

interface OpenApiNode {
  $ref?: string;
  [key: string]: unknown;
}

/** The parts of an OpenAPI 3.1 document that the engine reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, OpenApiNode>;
  /** By topic. */
  webhooks?: Record<string, unknown>;
  components?: { schemas?: Record<string, Schema>; [section: string]: unknown };
}

/** What one version of the API looks like: its document and its operations. */
export interface Description {
  version: Version;
  document: OpenApiDocument;
  operations: readonly Operation[];
}

/** Reads the operations out of a finished document. */
export function describe(version: Version, document: OpenApiDocument): Description {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      readOperation(document, path, method, item, item[method] as OpenApiNode),
    ),
  );
  return { version, document, operations };
}

/** Follows a `$ref` (and a `$ref` to a `$ref`) within the document. */
export function resolve<Node extends { $ref?: string }>(document: OpenApiDocument, node: Node): Node {
  let current = node;
  while (current.$ref !== undefined) {
    const target = targetOf(document, current.$ref);
    if (target === undefined)
      throw new Error(`${current.$ref} does not exist in the document of ${document.info.version}.`);
    current = target as Node;
  }
  return current;
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: OpenApiNode,
  node: OpenApiNode,
): Operation {
  let parameters: Parameter[] | undefined;
  let responses: Operation['responses'] | undefined;
  const operation: Operation = {
    operationId: node.operationId as string,
    method: method.toUpperCase(),
    path,
    // Of hundreds of operations a program uses a few: what takes references to follow is read when it is asked for.
    get parameters() {
      return (parameters ??= readParameters(document, [
        ...((item.parameters as OpenApiNode[] | undefined) ?? []),
        ...((node.parameters as OpenApiNode[] | undefined) ?? []),
      ]));
    },
    get responses() {
      return (responses ??= readResponses(document, node.responses as Record<string, OpenApiNode>));
    },
  };
  if (node['x-pagination']) operation.pagination = node['x-pagination'] as Pagination;
  if (node['x-safe'] === true) operation.isSafe = true;
  if (node['x-undo']) operation.undo = node['x-undo'] as Undo;
  if (node.requestBody) {
    const { required, content } = resolve(document, node.requestBody as OpenApiNode);
    operation.requestBody = { required: required === true, content: readContent(content) };
  }
  return operation;
}

const readResponses = (
  document: OpenApiDocument,
  nodes: Readonly<Record<string, OpenApiNode>>,
): Operation['responses'] =>
  Object.fromEntries(
    Object.entries(nodes).map(([status, response]) => {
      const { description, content, 'x-may-be-empty': empty } = resolve(document, response);
      const mayBeEmpty = empty === true;
      return [status, { description: description as string, content: readContent(content), mayBeEmpty }];
    }),
  );

/** A parameter of the operation replaces the path item's of the same name and place. */
function readParameters(document: OpenApiDocument, nodes: OpenApiNode[]): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const node of nodes) {
    const parameter = resolve(document, node) as unknown as Parameter;
    byKey.set(`${parameter.in} ${parameter.name}`, {
      ...parameter,
      required: parameter.required === true,
    });
  }
  return [...byKey.values()];
}

function readContent(content: unknown): Record<string, Schema> {
  const entries = Object.entries((content ?? {}) as Record<string, { schema?: Schema }>);
  return Object.fromEntries(entries.map(([mediaType, { schema }]) => [mediaType, schema ?? {}]));
}
