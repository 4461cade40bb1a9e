import { asObject, asObjects, asStrings, isObject, type JsonObject } from '../description/json.js';
import { dereference, operationsIn, type WrittenOperation } from '../description/openapi.js';
import type { Source } from './normalize.js';

/** A parameter or a response header, as both are compared in the same way. */
export interface Input {
  /** `query.page`, `path.contact_id`, `header.x-request-id` */
  name: string;
  required: boolean;
  deprecated: boolean;
  source: Source;
  /** What the description names in its place. */
  replacedBy: readonly string[];
}

/** A request body or the body of a response: media type → schema. An empty source says nothing about the content. */
export type Content = ReadonlyMap<string, Source>;

export interface Answer {
  headers: ReadonlyMap<string, Input>;
  content: Content;
}

/** One operation, or one webhook, with its references resolved down to the schemas. */
export interface Operation {
  /** What operations are matched by: the method and the path with its parameters' names left out. */
  key: string;
  method: string;
  /** The path as written, or the name of the webhook. */
  path: string;
  webhook: boolean;
  /** The operationId, or the method and path where there is none. */
  id: string;
  tag: string;
  summary: string;
  deprecated: boolean;
  /** What the description names in its place. */
  replacedBy: readonly string[];
  security: readonly string[];
  inputs: ReadonlyMap<string, Input>;
  body: { required: boolean; content: Content } | null;
  answers: ReadonlyMap<string, Answer>;
}

/** Selects the version of the document, so that it differs between any two; the others are not parameters by OpenAPI's rules. */
const IGNORED_HEADERS = ['intercom-version', 'accept', 'content-type', 'authorization'];

/** All operations and webhooks of a document, by key. */
export function operationsOf(document: JsonObject): Map<string, Operation> {
  const operations = operationsIn(document).map((written) => readOperation(document, written));
  return new Map(operations.map((operation) => [operation.key, operation]));
}

/** `/contacts/{id}/` → `/contacts/{}`: two spellings of a path that mean the same on the wire. */
export function pathKey(path: string): string {
  return path.replace(/\{[^}]+\}/g, '{}').replace(/(.)\/$/, '$1');
}

function readOperation(
  document: JsonObject,
  { section, path, item, method, operation: raw }: WrittenOperation,
): Operation {
  const webhook = section === 'webhooks';
  const verb = method.toUpperCase();
  const body = 'requestBody' in raw ? dereference(document, raw.requestBody) : null;
  const answers = Object.entries(asObject(raw.responses)).map(([status, value]) => {
    const response = dereference(document, value);
    const headers = Object.entries(asObject(response.headers)).map(([name, header]) =>
      readInput(`header.${name.toLowerCase()}`, dereference(document, header)),
    );
    return [
      status.toUpperCase().replace('DEFAULT', 'default'),
      { headers: byName(headers), content: readContent(response) },
    ] as const;
  });
  return {
    key: webhook ? `webhook ${verb} ${path}` : `${verb} ${pathKey(path)}`,
    method: verb,
    path,
    webhook,
    id:
      typeof raw.operationId === 'string' ? raw.operationId : webhook ? `webhook ${path}` : `${verb} ${path}`,
    tag: asStrings(raw.tags)[0] ?? (webhook ? 'Webhooks' : 'Other operations'),
    summary: typeof raw.summary === 'string' ? raw.summary : '',
    deprecated: raw.deprecated === true,
    replacedBy: asStrings([raw['x-replaced-by']].flat()),
    security: readSecurity(document, raw.security ?? document.security),
    inputs: readParameters(document, item, raw, path),
    body: body && { required: body.required === true, content: readContent(body) },
    answers: new Map(answers),
  };
}

function readParameters(
  document: JsonObject,
  item: JsonObject,
  raw: JsonObject,
  path: string,
): Map<string, Input> {
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  const inputs = new Map<string, Input>();
  for (const declared of [...asObjects(item.parameters), ...asObjects(raw.parameters)]) {
    const parameter = dereference(document, declared);
    const { in: place, name: written } = parameter;
    if (typeof place !== 'string' || typeof written !== 'string') continue;
    const name = place === 'header' ? written.toLowerCase() : written;
    if (place === 'header' && IGNORED_HEADERS.includes(name)) continue;
    // Path parameters are matched by their position: their names are not on the wire.
    const key = place === 'path' ? String(template.indexOf(written)) : name;
    inputs.set(`${place}.${key}`, readInput(`${place}.${name}`, parameter));
  }
  return inputs;
}

function readInput(name: string, raw: JsonObject): Input {
  const schema = isObject(raw.schema) ? raw.schema : [...readContent(raw).values()][0]?.[0];
  return {
    name,
    required: raw.required === true,
    deprecated: raw.deprecated === true,
    source: schema ? [schema] : [],
    replacedBy: asStrings([raw['x-replaced-by']].flat()),
  };
}

function byName(inputs: readonly Input[]): Map<string, Input> {
  return new Map(inputs.map((input) => [input.name, input]));
}

function readContent(raw: JsonObject): Map<string, Source> {
  return new Map(
    Object.entries(asObject(raw.content)).map(([type, value]) => {
      const media = asObject(value);
      return [type.split(';')[0]?.trim().toLowerCase() ?? type, isObject(media.schema) ? [media.schema] : []];
    }),
  );
}

/** The alternatives by what they ask for and not by the scheme's name, which every author chooses differently. */
function readSecurity(document: JsonObject, value: unknown): string[] {
  const schemes = asObject(asObject(document.components).securitySchemes);
  const alternatives = asObjects(value).map((requirement) =>
    Object.keys(requirement)
      .map((name) => describeScheme(dereference(document, schemes[name])))
      .sort()
      .join(' and '),
  );
  return [...new Set(alternatives.map((text) => text || 'nothing'))].sort();
}

function describeScheme(scheme: JsonObject): string {
  return (
    ['type', 'scheme', 'in', 'name'].flatMap((key) => asStrings([scheme[key]])).join(' ') ||
    'an unknown scheme'
  );
}
