import type { Description } from '../description/description.js';
import { escapePointer, isObject } from '../description/json.js';
import { matchOperation } from '../description/match.js';
import { requestLine, splitTarget, type Exchange, type Recording } from '../traffic/exchange.js';
import { isIdKey } from '../traffic/keys.js';

/** What of the Arazzo Specification 1.0 a recording needs. */
export interface Arazzo {
  arazzo: '1.0.1';
  info: { title: string; version: string };
  sourceDescriptions: { name: string; type: 'openapi'; url: string }[];
  workflows: { workflowId: string; inputs: object; steps: ArazzoStep[] }[];
}

/** One call of a workflow. */
export interface ArazzoStep {
  stepId: string;
  operationId: string;
  parameters: { in: 'header' | 'path' | 'query'; name: string; value: string }[];
  requestBody?: { contentType: string; payload: unknown };
  successCriteria: { condition: string }[];
  /** The ids of the answer that later steps send. */
  outputs?: Record<string, string>;
}

/** A recording that is no workflow. The message names the exchange. */
export class ArazzoError extends Error {
  override name = 'ArazzoError' as const;
}

/** What the description is called in the document, for those who put another server in its place. */
export const ARAZZO_SOURCE = 'intercom';

/**
 * A recording as an Arazzo document: each exchange is a step that must be answered with the recorded status, and an id that
 * an answer brought is sent as what that answer brings. The token is the input `token`.
 *
 * @param url where the OpenAPI description is, as seen from the document
 * @throws {@link ArazzoError} for a request that the description does not have.
 * @example
 * ```ts
 * const recording = readRecording('contract-tests/recordings/conversations/reply-and-close/2.14.json');
 * const document = toArazzo(recording, loadDescription('2.14'), './2.14.json');
 * ```
 */
export function toArazzo(
  { scenario, version, exchanges }: Recording,
  description: Description,
  url: string,
): Arazzo {
  const steps: ArazzoStep[] = [];
  const ids: Ids = new Map();
  for (const exchange of exchanges) {
    const step = stepOf(description, exchange, ids, new Set(steps.map(({ stepId }) => stepId)));
    steps.push(step);
    for (const [pointer, value] of idsIn(exchange.response.body))
      if (!ids.has(String(value))) ids.set(String(value), { step, pointer, value });
  }
  return {
    arazzo: '1.0.1',
    info: { title: `${scenario} in ${version}`, version: '1.0.0' },
    sourceDescriptions: [{ name: ARAZZO_SOURCE, type: 'openapi', url }],
    workflows: [
      {
        workflowId: scenario.replaceAll('/', '-'),
        inputs: { type: 'object', properties: { token: { type: 'string', format: 'password' } } },
        steps,
      },
    ],
  };
}

/** An id → the step whose answer brought it first, and where. */
type Ids = Map<string, { step: ArazzoStep; pointer: string; value: string | number }>;

function stepOf(
  description: Description,
  exchange: Exchange,
  ids: Ids,
  taken: ReadonlySet<string>,
): ArazzoStep {
  const { request, response } = exchange;
  const { pathname, query } = splitTarget(request.path);
  const match = matchOperation(description, request.method, pathname);
  if (match.kind !== 'operation')
    throw new ArazzoError(
      `${requestLine(exchange)}: ${description.version} has no such operation, so it cannot be a step.`,
    );
  const { operation, pathParams } = match;
  const type = request.headers['content-type'];
  return {
    stepId: nameOf(operation.operationId, taken),
    operationId: operation.operationId,
    parameters: [
      { in: 'header', name: 'Authorization', value: 'Bearer {$inputs.token}' },
      { in: 'header', name: 'Intercom-Version', value: description.version },
      ...Object.entries(pathParams).map(
        ([name, value]) => ({ in: 'path', name, value: String(sent(ids, value)) }) as const,
      ),
      ...[...query].map(
        ([name, value]) =>
          ({ in: 'query', name, value: isIdKey(name) ? String(sent(ids, value)) : value }) as const,
      ),
    ],
    ...(request.body === undefined || type === undefined
      ? {}
      : { requestBody: { contentType: type, payload: payloadOf(ids, request.body) } }),
    successCriteria: [{ condition: `$statusCode == ${response.status}` }],
  };
}

function nameOf(operationId: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? operationId : `${operationId}-${count}`;
    if (!taken.has(name)) return name;
  }
}

/** What is sent for a value: an id that came is what its step brings. */
function sent(ids: Ids, value: string | number): string | number {
  const known = ids.get(String(value));
  if (!known) return value;
  const { step, pointer } = known;
  const name = pointer.slice(1).replaceAll('/', '_');
  step.outputs = { ...step.outputs, [name]: `$response.body#${pointer}` };
  const expression = `$steps.${step.stepId}.outputs.${name}`;
  // A text of which an expression is a part is a text, whatever the expression stands for.
  return typeof value === 'string' && typeof known.value === 'number' ? `{${expression}}` : expression;
}

function payloadOf(ids: Ids, value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => payloadOf(ids, item, key));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, payloadOf(ids, child, name)]),
    );
  return isId(key, value) ? sent(ids, value) : value;
}

const isId = (key: string, value: unknown): value is string | number =>
  isIdKey(key) && (typeof value === 'string' || typeof value === 'number');

/** The ids in a body, with JSON pointers to them. */
function idsIn(value: unknown, pointer = '', key = ''): [pointer: string, id: string | number][] {
  if (isId(key, value)) return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    idsIn(child, `${pointer}/${escapePointer(name)}`, Array.isArray(value) ? key : name),
  );
}
