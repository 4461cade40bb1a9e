// The places of which evidence is kept, each with the address that openapi/deviations.yaml would use for it (see
// ../diff/address.ts): every field of every shared schema (`Contact.avatar`, `Contact.location.city`,
// `ContactList.data[].id`), and of a body that is written out in an operation (`uploadFile request.name`).
import { operationsOf, type Operation } from '../../src/diff/operations.js';
import { asObject, asObjects, asStrings, isObject, type JsonObject } from '../../src/description/json.js';
import { parseComponentRef } from '../../src/description/openapi.js';
import { childrenOf, resolveComponent } from '../source/grammar.js';

/** A field of an object schema. */
export interface FieldPlace {
  address: string;
  /** The schema in whose `properties` the field is. */
  owner: JsonObject;
  /** The name in `properties`. */
  name: string;
  schema: JsonObject;
  required: boolean;
}

/** All fields that a document declares. Branches of a union that have no name share their addresses. */
export function fieldPlacesOf(document: JsonObject): FieldPlace[] {
  const found: FieldPlace[] = [];
  for (const [head, schema] of headsOf(document)) collect(schema, head, found);
  return found;
}

/** The address of a field of what stands at an address. */
export function fieldOf(address: string, name: string): string {
  return `${address}.${name}`;
}

/** `ContactList.data[].id` → `ContactList` */
export function headOf(address: string): string {
  return address.split(/[.[{]/, 1)[0] ?? '';
}

/** Where the body of a request or of an answer begins, if it is no shared schema. */
export function bodyHead({ id, webhook }: Pick<Operation, 'id' | 'webhook'>, part: string): string {
  return `${id} ${webhook ? 'request' : part}`;
}

function headsOf(document: JsonObject): [head: string, schema: JsonObject][] {
  const heads = Object.entries(asObject(asObject(document.components).schemas)).map(
    ([name, schema]): [string, JsonObject] => [name, asObject(schema)],
  );
  for (const operation of operationsOf(document).values()) {
    const bodies = [...operation.answers].map(([status, { content }]) => [status, content] as const);
    if (operation.body) bodies.push(['request', operation.body.content]);
    for (const [part, content] of bodies) {
      for (const schema of [...content.values()].flat()) heads.push([bodyHead(operation, part), schema]);
    }
  }
  return heads;
}

/** What hangs below a schema at the same place, an item or a value; a reference leads to a place of its own. */
function collect(schema: JsonObject, address: string, found: FieldPlace[]): void {
  const required = asStrings(schema.required);
  for (const { kind, node, path } of childrenOf('schema', schema)) {
    if (kind !== 'schema') continue;
    const [keyword, name = ''] = path;
    if (keyword === 'properties') {
      const below = fieldOf(address, name);
      found.push({ address: below, owner: schema, name, schema: node, required: required.includes(name) });
      collect(node, below, found);
    } else if (keyword === 'items') collect(node, `${address}[]`, found);
    else if (keyword === 'additionalProperties') collect(node, `${address}{}`, found);
    else if (keyword !== undefined && isUnion(keyword)) collect(node, address, found);
  }
}

/** The fields that their own schema leaves optional, but one that is made of it by `allOf` requires. */
export function requiredElsewhere(document: JsonObject): Set<string> {
  const schemas = asObject(asObject(document.components).schemas);
  const found = new Set<string>();
  const require = (schema: JsonObject, names: readonly string[]): void => {
    for (const part of asObjects(schema.allOf)) {
      const base = parseComponentRef(part.$ref)?.name;
      if (base === undefined) continue;
      for (const name of names) found.add(fieldOf(base, name));
      require(asObject(schemas[base]), names);
    }
  };
  const visit = (schema: JsonObject): void => {
    const parts = [schema, ...asObjects(schema.allOf)];
    require(schema, parts.flatMap((part) => asStrings(part.required)));
    for (const { kind, node } of childrenOf('schema', schema)) if (kind === 'schema') visit(node);
  };
  for (const schema of Object.values(schemas)) visit(asObject(schema));
  return found;
}

function isUnion(keyword: string): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'allOf';
}

/** The shared schemas that answers and notifications carry and no request does: what only Intercom writes. */
export function answeredSchemas(document: JsonObject): Set<string> {
  const asked = new Set<JsonObject>();
  const answered = new Set<JsonObject>();
  for (const { webhook, body, answers } of operationsOf(document).values()) {
    if (body) reach(document, [...body.content.values()].flat(), webhook ? answered : asked);
    for (const { content } of answers.values()) reach(document, [...content.values()].flat(), answered);
  }
  const components = Object.entries(asObject(asObject(document.components).schemas));
  return new Set(
    components
      .filter(([, schema]) => isObject(schema) && answered.has(schema) && !asked.has(schema))
      .map(([name]) => name),
  );
}

function reach(document: JsonObject, schemas: readonly JsonObject[], reached: Set<JsonObject>): void {
  for (const schema of schemas) {
    if (reached.has(schema)) continue;
    reached.add(schema);
    const target = resolveComponent(document, schema.$ref);
    if (target) reach(document, [target], reached);
    const below = [...childrenOf('schema', schema)].flatMap(({ kind, node }) =>
      kind === 'schema' ? [node] : [],
    );
    reach(document, below, reached);
  }
}
