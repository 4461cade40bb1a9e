// OpenAPI 3.0 for the tools that read nothing newer. Pure: a 3.1 document in, a 3.0 document out.
import type { OpenApiDocument, Schema } from './description.js';
import { METHODS } from './openapi.js';
import { namedSchema, toSchema30 } from './schema-3.0.js';

type Node = Record<string, unknown>;

/**
 * The same description in OpenAPI 3.0.3. Webhooks stand under `x-webhooks`, where Redoc finds them.
 *
 * @example
 * ```ts
 * toOpenApi30(loadDescription('2.14').document);
 * ```
 */
export function toOpenApi30(document: OpenApiDocument): Node {
  const { openapi: _, info, jsonSchemaDialect: __, webhooks, components = {}, ...rest } = document as Source;
  const { schemas = {}, ...others } = components;
  const root = toRoot({ ...rest, components: others });
  if (webhooks) root['x-webhooks'] = each(toPathItem)(webhooks);
  root.components = { schemas: collectSchemas(root, schemas), ...(root.components as Node) };
  return { openapi: '3.0.3', info: toInfo(info), ...root };
}

interface Source extends OpenApiDocument, Node {
  info: OpenApiDocument['info'] & Node;
  components?: { schemas?: Record<string, Schema>; [section: string]: unknown };
  webhooks?: Node;
}

/** The schemas that the document refers to, and those that they refer to. Fewer than before, as keywords went. */
function collectSchemas(root: Node, schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const visit = (node: Node): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found[name]) continue;
      found[name] = namedSchema(schemas, name);
      visit(found[name]);
    }
  };
  visit(root);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toInfo({ summary, license, ...info }: Node): Node {
  const { identifier, ...named } = (license ?? {}) as Node;
  if (identifier !== undefined) named.url = `https://spdx.org/licenses/${identifier as string}.html`;
  return {
    ...info,
    ...(summary !== undefined && { 'x-summary': summary }),
    ...(license !== undefined && { license: named }),
  };
}

type Rewrite = (node: never) => unknown;

/** Rewrites the fields that hold schemas, or what holds them. A reference has no siblings in 3.0. */
const fields =
  (rewrites: Readonly<Record<string, Rewrite>>) =>
  (node: Node): Node =>
    '$ref' in node
      ? { $ref: node.$ref }
      : Object.fromEntries(
          Object.entries(node).map(([key, value]) => [key, rewrites[key]?.(value as never) ?? value]),
        );

const each = (rewrite: Rewrite) => (map: Node) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, rewrite(value as never)]));

const list = (rewrite: Rewrite) => (nodes: readonly Node[]) => nodes.map((node) => rewrite(node as never));

// A header is a parameter without a name.
const toParameter = fields({ schema: toSchema30, content: each(fields({ schema: toSchema30 })) });
const toMediaType = fields({ schema: toSchema30, encoding: each(fields({ headers: each(toParameter) })) });
const toRequestBody = fields({ content: each(toMediaType) });
const toResponse = fields({ headers: each(toParameter), content: each(toMediaType) });
const toOperation = fields({
  parameters: list(toParameter),
  requestBody: toRequestBody,
  responses: each(toResponse),
});
const toPathItem = fields({
  parameters: list(toParameter),
  ...Object.fromEntries(METHODS.map((method) => [method, toOperation])),
});
const toRoot = fields({
  paths: each(toPathItem),
  components: fields({
    parameters: each(toParameter),
    headers: each(toParameter),
    requestBodies: each(toRequestBody),
    responses: each(toResponse),
  }),
});
