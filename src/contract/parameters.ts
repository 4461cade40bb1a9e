import { checkValue, type Violation } from './body.js';
import type { Description, Operation, Parameter, Schema } from '../description/description.js';
import { schemasOf } from '../description/schemas.js';
import { typesOf } from '../description/variants.js';

/** Path, query and header parameters of one request against its operation. Undeclared headers are nobody's business. */
export function checkParameters(
  description: Description,
  operation: Operation,
  pathParams: Record<string, string>,
  query: URLSearchParams,
  headers: Record<string, string>,
): Violation[] {
  const violations: Violation[] = [];
  const used = new Set<string>();
  for (const parameter of operation.parameters) {
    const at = `${parameter.in}.${parameter.name}`;
    const raw = readRaw(parameter, pathParams, query, headers, used);
    if (raw === undefined) {
      if (parameter.required) violations.push(missing(at, parameter));
      continue;
    }
    const value = coerce(description, parameter.schema, raw);
    for (const found of checkValue(description.document, parameter.schema, value)) {
      violations.push({ ...found, path: at + found.path });
    }
  }
  for (const name of query.keys()) {
    if (used.has(name)) continue;
    used.add(name);
    violations.push(undeclared(name, operation));
  }
  return violations;
}

/** The query parameters of a valid request by name, one value each, of the type that the description gives it. */
export function readQuery(
  description: Description,
  operation: Operation,
  query: URLSearchParams,
): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query') continue;
    const raw = readRaw(parameter, {}, query, {}, new Set());
    if (raw !== undefined) values.push([parameter.name, coerce(description, parameter.schema, raw)]);
  }
  return Object.fromEntries(values);
}

type Raw = string | string[] | Record<string, string>;

function readRaw(
  parameter: Parameter,
  pathParams: Record<string, string>,
  query: URLSearchParams,
  headers: Record<string, string>,
  used: Set<string>,
): Raw | undefined {
  const { name } = parameter;
  if (parameter.in === 'path') return pathParams[name];
  if (parameter.in === 'header') return headers[name.toLowerCase()];
  if (parameter.in === 'cookie') return undefined; // A bearer-token API has none.
  if (parameter.style === 'deepObject') return readDeepObject(name, query, used);
  // `tags[]=a&tags[]=b` is how many clients spell a repeated parameter.
  const spelled = [name, `${name}[]`].filter((key) => query.has(key));
  spelled.forEach((key) => used.add(key));
  const values = spelled.flatMap((key) => query.getAll(key));
  if (values.length === 0) return undefined;
  if (parameter.explode === false) return values.flatMap((value) => value.split(','));
  return values.length === 1 && spelled[0] === name ? values[0] : values;
}

function readDeepObject(name: string, query: URLSearchParams, used: Set<string>): Raw | undefined {
  const fields: Record<string, string> = {};
  for (const [key, value] of query) {
    if (!key.startsWith(`${name}[`) || !key.endsWith(']')) continue;
    used.add(key);
    fields[key.slice(name.length + 1, -1)] = value;
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Everything in a URL is text; the schema says what it was meant to be. What does not convert stays text and fails. */
function coerce(description: Description, schema: Schema, raw: Raw): unknown {
  const schemas = schemasOf(description.document);
  const types = typesOf(schemas, schema);
  const resolved = schemas.resolve(schema);
  if (typeof raw === 'object' && !Array.isArray(raw)) {
    const fields = Object.entries(raw);
    return Object.fromEntries(
      fields.map(([key, text]) => [key, coerce(description, resolved.properties?.[key] ?? {}, text)]),
    );
  }
  if (types.includes('array'))
    return [raw].flat().map((item) => coerce(description, resolved.items ?? {}, item));
  const text = Array.isArray(raw) ? (raw.at(-1) ?? '') : raw;
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function missing(path: string, parameter: Parameter): Violation {
  const message = `the required ${parameter.in} parameter \`${parameter.name}\` is missing`;
  return {
    rule: 'missing-parameter',
    severity: 'error',
    path,
    message,
    expected: 'a value',
    actual: 'nothing',
  };
}

function undeclared(name: string, operation: Operation): Violation {
  const declared = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => parameter.name);
  const expected = declared.length > 0 ? `one of ${declared.join(', ')}` : 'no query parameters';
  const message = `${operation.operationId} declares no query parameter \`${name}\`; expected ${expected}`;
  return {
    rule: 'undeclared-parameter',
    severity: 'error',
    path: `query.${name}`,
    message,
    expected,
    actual: name,
  };
}
