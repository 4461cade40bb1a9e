import type { Description } from '../description/description.js';
import type { RecordedRequest } from '../traffic/exchange.js';
import type { Finding } from '../contract/finding.js';
import { splitTarget, validateRequest } from '../contract/validate.js';
import { withoutUndeclared } from './conform.js';
import { refuse, type SandboxRefusal } from './errors.js';
import type { Route } from './route.js';

/** The body of a request was no JSON. Intercom's answer to that is not an error list. */
export class MalformedJson extends Error {
  override readonly name = 'MalformedJson' as const;
}

/** The request as the contract engine sees it. */
export async function readRequest(request: Request, url: URL): Promise<RecordedRequest> {
  const text = await request.text();
  const recorded: RecordedRequest = {
    method: request.method,
    path: url.pathname + url.search,
    headers: Object.fromEntries(request.headers),
  };
  if (text !== '') recorded.body = parse(text, request.headers.get('content-type'));
  return recorded;
}

function parse(text: string, contentType: string | null): unknown {
  if (!contentType?.includes('json'))
    throw refuse.parameterInvalid(
      `The body must be sent as Content-Type: application/json, got ${contentType ?? 'no content type'}`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MalformedJson();
  }
}

/**
 * Validates a request against the description of its version and returns what of it the handler may see: fields and
 * parameters that the version does not declare are ignored.
 */
export function checkRequest(
  description: Description,
  match: Route,
  request: RecordedRequest,
): { query: URLSearchParams; body: unknown } {
  const findings = validateRequest(description, match, request);
  const fatal = findings.find((finding) => finding.severity === 'error' && !isIgnored(finding));
  if (fatal) throw refusalFor(fatal);
  const { query } = splitTarget(request.path);
  for (const { rule, path } of findings)
    if (rule === 'undeclared-parameter') query.delete(path.replace('query.', ''));
  return { query, body: withoutUndeclared(request.body, findings) };
}

/** An id of the wrong form is an id that nothing has: the handler answers 404. */
const isIgnored = ({ rule, path }: Finding) =>
  rule.startsWith('undeclared-') || path.startsWith('path.') || path.startsWith('header.intercom-version');

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
