import { readQuery } from '../contract/parameters.js';
import type { Finding } from '../contract/finding.js';
import { validateRequest } from '../contract/validate.js';
import type { Operation, Schema } from '../description/description.js';
import { schemasOf, type Schemas } from '../description/schemas.js';
import { refuse, SandboxRefusal } from './errors.js';
import { mediaTypeOf, type SandboxRequest } from './message.js';
import type { OperationPlan } from './plan.js';
import type { Malformations, Malformed } from './resource.js';
import type { Route } from './route.js';

/** What of a valid request a handler may see. */
export interface Accepted {
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/**
 * Validates a request against the description of its version. Fields and parameters that the version does not declare are
 * ignored, as Intercom ignores them; the rest is brought into the newest shape.
 */
export function checkRequest(
  { description, upgrade }: OperationPlan,
  route: Route,
  { method, headers }: SandboxRequest,
  { pathname, search, searchParams }: URL,
  received: unknown,
  malformations: Malformations,
): Accepted {
  const { operation } = route;
  const mediaType = mediaTypeOf(headers['content-type']) ?? '';
  const schema = operation.requestBody?.content[mediaType];
  const sent =
    mediaType === FORM && schema ? coerceForm(schemasOf(description.document), schema, received) : received;
  const isPlain = search === '' && !needsQuery(operation);
  const isValid =
    sent === undefined
      ? !operation.requestBody?.required
      : schema !== undefined && schemasOf(description.document).accepts(schema, sent);
  let body = sent;
  let query = searchParams;
  if (!isPlain || !isValid) {
    const request = {
      method,
      path: pathname + search,
      headers: { ...headers },
      ...(sent === undefined ? {} : { body }),
    };
    const findings = validateRequest(description, route, request);
    const wrong = refusesNothing(operation) ? findings.filter(isWrongParameter) : [];
    query = without(searchParams, wrong);
    const errors = findings.filter(
      (finding) => finding.severity === 'error' && !isIgnored(finding) && !wrong.includes(finding),
    );
    // What is wrong in what was sent says more than what is missing beside it.
    const fatal = errors.find(({ rule }) => !rule.startsWith('missing-')) ?? errors[0];
    if (fatal) throw refusalOf(operation, fatal, malformations);
    body = withoutUndeclared(sent, findings);
  }
  return {
    query: isPlain ? {} : readQuery(description, operation, query),
    body: body === undefined ? undefined : upgrade(body, mediaType),
  };
}

const FORM = 'multipart/form-data';

/** Everything in a form is text; the description says what was meant to be a number. */
function coerceForm(schemas: Schemas, schema: Schema, form: unknown): unknown {
  const root = schemas.resolve(schema);
  const properties = [root, ...(root.anyOf ?? []), ...(root.oneOf ?? [])].map(
    (branch) => schemas.resolve(branch).properties ?? {},
  );
  const isNumber = (name: string) =>
    properties.some((fields) => Object.hasOwn(fields, name) && fields[name]?.type === 'integer');
  const fields = Object.entries(form as Record<string, string>);
  return Object.fromEntries(
    fields.map(([name, text]) => [name, isNumber(name) && /^\d{1,15}$/.test(text) ? Number(text) : text]),
  );
}

const needsQuery = ({ parameters }: Operation) =>
  parameters.some(({ in: place, required }) => place === 'query' && required);

/** An id of the wrong form is an id that nothing has: the handler answers 404. */
const isIgnored = ({ rule, path }: Finding) =>
  rule.startsWith('undeclared-') || path.startsWith('path.') || path.startsWith('header.intercom-version');

/** Some operations know no 400: they refuse with 422, or do not find what was not said. */
function asDeclared({ responses }: Operation, refusal: SandboxRefusal): SandboxRefusal {
  const listed = [400, 422, 404].find((status) => responses[status]);
  return listed === undefined ? refusal : new SandboxRefusal(listed, refusal.entry);
}

function refusalOf(operation: Operation, finding: Finding, malformations: Malformations): SandboxRefusal {
  const usual = refusalFor(finding);
  const refuseOwn = Object.hasOwn(malformations, operation.operationId)
    ? malformations[operation.operationId as keyof Malformations]
    : undefined;
  const { field = '', message } = usual.entry;
  const own = refuseOwn?.({ kind: kindOf(finding), field, message });
  return own && operation.responses[own.status] ? own : asDeclared(operation, usual);
}

function kindOf({ rule }: Finding): Malformed['kind'] {
  if (rule.startsWith('missing-')) return 'missing';
  return rule === 'wrong-type' ? 'type' : 'value';
}

const refusesNothing = ({ responses }: Operation) => !responses['400'] && !responses['422'];

/** In an operation that knows no refusal a parameter of the wrong form counts as left out. */
const isWrongParameter = ({ rule, path }: Finding) =>
  path.startsWith('query.') && rule !== 'missing-parameter';

function without(query: URLSearchParams, wrong: readonly Finding[]): URLSearchParams {
  const left = new URLSearchParams(query);
  for (const { path } of wrong) {
    const [, name = ''] = /^query\.([^/[]+)/.exec(path) ?? [];
    for (const key of [...left.keys()]) if (key.replace(/\[.*/, '') === name) left.delete(key);
  }
  return left;
}

function refusalFor({ rule, path, actual, message }: Finding): SandboxRefusal {
  const field = path
    .replace(/^(query|header)\./, '')
    .replace(/^\//, '')
    .replaceAll('/', '.');
  if (rule === 'missing-body') return refuse.parameterMissing('The request body is missing');
  if (rule === 'missing-field' || rule === 'missing-parameter')
    return refuse.parameterMissing(`${field} is missing`, field);
  if (field === 'per_page' || field === 'pagination.per_page')
    return refuse.invalidPerPage(`per_page must be between 1 and 150, got ${actual ?? 'nothing'}`, field);
  if (field === 'sort.order')
    return refuse.invalidSortOrder(
      `sort.order must be ascending or descending, got ${actual ?? 'nothing'}`,
      field,
    );
  return refuse.parameterInvalid(field === '' ? message : `${field}: ${message}`, field || undefined);
}

/** Removes what a version's description does not declare: a caller of 2.9 cannot set a field of 2.14. */
function withoutUndeclared(body: unknown, findings: readonly Finding[]): unknown {
  const undeclared = findings.filter(({ rule }) => rule === 'undeclared-field');
  const whole = findings.some(({ rule }) => rule === 'undeclared-body');
  if (whole || undeclared.length === 0) return whole ? undefined : body;
  const copy: unknown = structuredClone(body);
  for (const { path } of undeclared) removeAt(copy, path);
  return copy;
}

function removeAt(body: unknown, pointer: string): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let parent = body as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  delete parent[last];
}
