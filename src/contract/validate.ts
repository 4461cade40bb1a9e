import { checkValue, type Violation } from './body.js';
import type { Description, Operation, ResponseDescription, Schema } from '../description/description.js';
import {
  matchRequest,
  splitTarget,
  type Exchange,
  type RecordedRequest,
  type RecordedResponse,
} from '../traffic/exchange.js';
import { isObject } from '../description/json.js';
import type { Finding } from './finding.js';
import { declaredStatus, type Match } from '../description/match.js';
import { checkParameters } from './parameters.js';

/** Judges the path, the parameters and the body of a request. */
export function validateRequest(description: Description, match: Match, request: RecordedRequest): Finding[] {
  if (match.kind !== 'operation') return [unmatched(description, match, request)];
  const { operation, pathParams } = match;
  const violations = [
    ...checkParameters(description, operation, pathParams, splitTarget(request.path).query, request.headers),
    ...checkRequestBody(description, operation, request),
  ];
  return locate(violations, description, operation, 'request');
}

/** Judges the status, the content type and the body of a response. */
export function validateResponse(
  description: Description,
  operation: Operation,
  response: RecordedResponse,
): Finding[] {
  return locate(checkResponse(description, operation, response), description, operation, 'response');
}

/**
 * Judges both sides of an exchange. The request counts only when the server accepted it (status below 400): a refused
 * request says nothing about what the API takes. Only a path that nothing describes is a finding whatever the answer.
 *
 * @example
 * ```ts
 * const findings = validateExchange(loadDescription('2.14'), exchange);
 * for (const finding of findings) console.log(formatFinding(finding));
 * ```
 */
export function validateExchange(description: Description, { request, response }: Exchange): Finding[] {
  const match = matchRequest(description, request);
  const accepted = response.status < 400;
  if (match.kind !== 'operation') {
    // A refused method says no. A path that nothing describes is a misspelt one, unless it is said to be of another version.
    const isMisspelt = match.kind === 'unknown-path' && !isOfAnotherVersion(response);
    return accepted || isMisspelt ? validateRequest(description, match, request) : [];
  }
  return [
    ...(accepted ? validateRequest(description, match, request) : []),
    ...validateResponse(description, match.operation, response),
  ];
}

function isOfAnotherVersion({ body }: RecordedResponse): boolean {
  const errors = isObject(body) && Array.isArray(body.errors) ? body.errors : [];
  return errors.some((error) => isObject(error) && error.code === 'intercom_version_invalid');
}

function checkRequestBody(
  description: Description,
  operation: Operation,
  request: RecordedRequest,
): Violation[] {
  const { requestBody, operationId } = operation;
  if (request.body === undefined) {
    if (!requestBody?.required) return [];
    const message = `${operationId} needs a request body`;
    return [
      { rule: 'missing-body', severity: 'error', path: '', message, expected: 'a body', actual: 'nothing' },
    ];
  }
  if (!requestBody) {
    const message = `${operationId} declares no request body`;
    return [
      {
        rule: 'undeclared-body',
        severity: 'error',
        path: '',
        message,
        expected: 'no body',
        actual: 'a body',
      },
    ];
  }
  return checkContent(description, requestBody.content, request.headers, request.body);
}

function checkResponse(
  description: Description,
  operation: Operation,
  response: RecordedResponse,
): Violation[] {
  const name = declaredStatus(operation, response.status);
  const declared = operation.responses[name ?? ''];
  if (!declared) {
    const expected = Object.keys(operation.responses).join(', ');
    const message = `status ${response.status} is not declared; expected ${expected}`;
    return [
      {
        rule: 'undeclared-status',
        severity: 'error',
        path: 'status',
        message,
        expected,
        actual: String(response.status),
      },
    ];
  }
  return [
    ...(name === 'default' ? [coveredByDefault(operation, response.status)] : []),
    ...checkResponseBody(description, declared, response),
  ];
}

/** What only `default` covers is answered by any server now and then; that Intercom answers so is worth a row. */
function coveredByDefault({ responses }: Operation, status: number): Violation {
  const expected = Object.keys(responses)
    .filter((name) => name !== 'default')
    .join(', ');
  return {
    rule: 'undeclared-status',
    severity: 'warning',
    path: 'status',
    message: `status ${status} is covered by \`default\` alone; expected ${expected}`,
    expected,
    actual: String(status),
  };
}

function checkResponseBody(
  description: Description,
  declared: ResponseDescription,
  response: RecordedResponse,
): Violation[] {
  const hasContent = Object.keys(declared.content).length > 0;
  if (response.body === undefined) {
    // Intercom answers some failures, and a few successes, with nothing at all; only an expected success body is owed.
    if (!hasContent || declared.mayBeEmpty || response.status >= 300) return [];
    const message = `status ${response.status} must carry a body`;
    return [
      { rule: 'missing-body', severity: 'error', path: '', message, expected: 'a body', actual: 'nothing' },
    ];
  }
  if (!hasContent) {
    const message = `status ${response.status} declares no body`;
    return [
      {
        rule: 'undeclared-body',
        severity: 'error',
        path: '',
        message,
        expected: 'no body',
        actual: 'a body',
      },
    ];
  }
  return checkContent(description, declared.content, response.headers, response.body);
}

function checkContent(
  description: Description,
  content: Readonly<Record<string, Schema>>,
  headers: Record<string, string>,
  body: unknown,
): Violation[] {
  const actual = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const schema = actual === undefined ? undefined : content[actual];
  if (!schema) {
    const expected = Object.keys(content).join(', ');
    const message = `expected ${expected}, got ${actual ?? 'no content type'}`;
    return [
      {
        rule: 'media-type',
        severity: 'error',
        path: 'header.content-type',
        message,
        expected,
        actual: actual ?? 'nothing',
      },
    ];
  }
  return checkValue(description.document, schema, body);
}

function locate(
  violations: Violation[],
  { version }: Description,
  operation: Operation,
  target: Finding['target'],
): Finding[] {
  return violations.map((violation) => ({
    ...violation,
    version,
    operationId: operation.operationId,
    target,
  }));
}

function unmatched(
  { version }: Description,
  match: Exclude<Match, { kind: 'operation' }>,
  request: RecordedRequest,
): Finding {
  const common = { severity: 'error', version, operationId: null, target: 'request' } as const;
  const { pathname } = splitTarget(request.path);
  if (match.kind === 'wrong-method') {
    const expected = match.allowed.join(', ');
    const message = `${version} describes ${pathname} for ${expected} only, got ${request.method}`;
    return { ...common, rule: 'wrong-method', path: 'method', message, expected, actual: request.method };
  }
  return {
    ...common,
    rule: 'unknown-path',
    path: 'path',
    message: `${version} describes no path ${pathname}`,
    actual: pathname,
  };
}
