import type { Version } from '../../generated/versions.js';
import { validateResponse } from '../contract/validate.js';
import type { Operation } from '../description/description.js';
import { schemasOf } from '../description/schemas.js';
import { authorize, checkAccept } from './authorize.js';
import { bugBody, crashBug, responseBug, type SandboxBug } from './bug.js';
import { errorList, refuse, SandboxRefusal } from './errors.js';
import type { Faults, Mishap } from './faults.js';
import { MalformedBody, readBody, readUrl, type SandboxRequest, type SandboxResponse } from './message.js';
import { Reply, type AnyHandler } from './operation.js';
import type { LoadDescription, OperationPlan, PlanOf } from './plan.js';
import type { RateLimiter } from './rate-limit.js';
import { checkRequest } from './read-request.js';
import type { RequestLog } from './request-log.js';
import type { Malformations } from './resource.js';
import { route, type Route } from './route.js';
import { readVersion } from './version.js';
import type { SandboxEvent, World } from './world.js';

/** Stands on every answer, so that nobody takes a sandbox for a workspace, or a workspace for a sandbox. */
const SANDBOX_MARK = { 'X-Sandbox': 'intercom-fetch' };

/** What one sandbox answers from. */
export interface Engine {
  world: World;
  token: string;
  maxBodyBytes: number;
  defaultVersion: Version;
  rateLimiter: RateLimiter;
  load: LoadDescription;
  planOf: PlanOf;
  handlers: Readonly<Record<string, AnyHandler>>;
  malformations: Malformations;
  nextRequestId(): string;
  report(bug: SandboxBug): void;
  /** Writes down what was done since the last commit. */
  save(world: World): void;
  log: RequestLog;
  /** What goes wrong on purpose. */
  faults: Faults | undefined;
  /** Whether anybody wants to know what happened. */
  isHeard(): boolean;
  /** Told of what happened, once the answer that caused it stands. */
  tell(events: readonly SandboxEvent[]): void;
}

/** How far a request has come: also a refusal is answered in a version, with headers, for an operation. */
interface Progress {
  version: Version;
  wireVersion: string;
  plan?: OperationPlan;
  rateLimit: Record<string, string>;
  /** Whether what is answered went wrong on purpose, so that no description lists it. */
  injected?: boolean;
}

interface Outcome {
  status: number;
  mediaType?: string | undefined;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** A request through every stage: version, route, token, limit, body, handler, the caller's shape, validation. */
export async function answer(engine: Engine, request: SandboxRequest): Promise<SandboxResponse> {
  const mishap = engine.faults && (await meet(engine, engine.faults, request));
  // Reading a form is the only stage that waits. What follows is done in one go, so no two requests mix.
  const sent = request.body === undefined ? () => undefined : await settle(() => readBody(request));
  const requestId = engine.nextRequestId();
  const progress: Progress = {
    version: engine.defaultVersion,
    wireVersion: engine.defaultVersion,
    rateLimit: {},
  };
  let outcome: Outcome;
  let text: SandboxResponse['body'];
  try {
    outcome = succeed(engine, request, sent, progress, mishap?.instead && insteadOf(mishap, requestId));
  } catch (error) {
    const refusal = refused(error, requestId);
    if (refusal) engine.world.rollback();
    else engine.world.discard();
    outcome = refusal ?? report(engine, crashed(error, progress));
  }
  outcome = saved(engine, validated(engine, outcome, progress), progress);
  if (outcome.body !== undefined)
    text = isJson(outcome.mediaType) ? JSON.stringify(outcome.body) : (outcome.body as string | Uint8Array);
  observe(engine, progress);
  engine.tell(engine.world.commit());
  const headers = {
    ...(outcome.mediaType && text !== undefined ? { 'Content-Type': withCharset(outcome.mediaType) } : {}),
    'Intercom-Version': progress.wireVersion,
    'X-Request-Id': requestId,
    ...SANDBOX_MARK,
    ...progress.rateLimit,
    ...outcome.headers,
  };
  const response: SandboxResponse = {
    status: outcome.status,
    headers,
    ...(text === undefined ? {} : { body: text }),
    ...(mishap?.connection && { connection: mishap.connection }),
  };
  engine.log.add(request, response, {
    operationId: progress.plan?.operation.operationId,
    version: progress.version,
    requestId,
    at: engine.world.now,
    fault: mishap?.kind,
  });
  return response;
}

/** What cannot be written down did not happen. */
function saved(engine: Engine, outcome: Outcome, progress: Progress): Outcome {
  try {
    engine.save(engine.world);
    return outcome;
  } catch (error) {
    engine.world.discard();
    return report(engine, crashed(error, progress));
  }
}

/** What is to go wrong with a request. One that no operation answers goes wrong by itself. */
async function meet(
  { load, defaultVersion }: Engine,
  faults: Faults,
  { method, url, headers }: SandboxRequest,
): Promise<Mishap | undefined> {
  let operationId: string;
  try {
    const version = readVersion(headers['intercom-version'] ?? defaultVersion);
    ({ operationId } = route(load, load(version), method, readUrl(url).pathname).operation);
  } catch {
    return undefined;
  }
  const { milliseconds, mishap } = faults.meet(operationId);
  if (milliseconds > 0) await new Promise((resolve) => void setTimeout(resolve, milliseconds));
  return mishap;
}

function insteadOf({ instead, headers = {} }: Mishap, requestId: string): Outcome {
  const { status = 0, mediaType, code, text } = instead ?? {};
  const body = code === undefined ? text : errorList(requestId, [{ code, message: text ?? '' }]);
  return { status, mediaType, headers, body };
}

/** What happened by itself since the last request. */
export function passTime(engine: Engine): void {
  engine.world.tick();
  if (engine.isHeard()) engine.world.observe();
  engine.save(engine.world);
  engine.tell(engine.world.commit());
}

/** What cannot be told is a bug of its own: the answer stands. */
function observe(engine: Engine, progress: Progress): void {
  if (!engine.isHeard()) return;
  try {
    engine.world.observe();
  } catch (error) {
    engine.report(crashed(error, progress));
  }
}

const JSON_TYPE = 'application/json';
const isJson = (mediaType: string | undefined) => mediaType === JSON_TYPE;
const withCharset = (mediaType: string) =>
  isJson(mediaType) || mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;

/** A body that cannot be read is refused at its turn, after the token was looked at. */
type Sent = () => unknown;

async function settle(read: () => Promise<unknown>): Promise<Sent> {
  try {
    const body = await read();
    return () => body;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function succeed(
  engine: Engine,
  request: SandboxRequest,
  sent: Sent,
  progress: Progress,
  instead: Outcome | undefined,
): Outcome {
  const { world } = engine;
  const { headers } = request;
  if ((request.body?.length ?? 0) > engine.maxBodyBytes)
    throw refuse.tooLarge(`The body may have ${engine.maxBodyBytes} bytes`);
  const url = readUrl(request.url);
  const wireVersion = headers['intercom-version'];
  if (wireVersion !== undefined) {
    progress.version = readVersion(wireVersion);
    progress.wireVersion = wireVersion;
  }
  const description = engine.load(progress.version);
  const match = route(engine.load, description, request.method, url.pathname);
  const plan = engine.planOf(description, match.operation);
  progress.plan = plan;
  if (instead) {
    progress.injected = true;
    return instead;
  }

  authorize(headers.authorization, engine.token, plan.operation);
  const rate = engine.rateLimiter.count(world.now);
  progress.rateLimit = rate.headers;
  if (rate.exceeded) throw refuse.rateLimitExceeded(`Exceeded rate limit of ${rate.limit} in 10_seconds`);
  checkAccept(headers.accept, plan.success.mediaType);
  return act(engine, plan, match, request, url, sent());
}

function act(
  engine: Engine,
  plan: OperationPlan,
  match: Route,
  request: SandboxRequest,
  url: URL,
  sent: unknown,
): Outcome {
  const { world, handlers } = engine;
  const { operationId } = plan.operation;
  const accepted = checkRequest(plan, match, request, url, sent, engine.malformations);
  const handler = Object.hasOwn(handlers, operationId) ? handlers[operationId] : undefined;
  if (!handler)
    throw refuse.notImplemented(`The description has ${operationId}, the sandbox does not do it yet`);
  passTime(engine);
  const newest = handler({
    ...plan.newest,
    world,
    version: plan.description.version,
    now: world.now,
    url,
    params: match.pathParams,
    query: accepted.query,
    body: accepted.body,
  } as unknown as Parameters<AnyHandler>[0]);
  return inCallersShape(plan, newest);
}

/** The description says with which status and media type an operation succeeds, unless the handler does. */
function inCallersShape({ success, operation, downgrade }: OperationPlan, newest: unknown): Outcome {
  const { status, body, headers } =
    newest instanceof Reply ? newest : { status: success.status, body: newest, headers: {} };
  const mediaType = Object.keys(operation.responses[status]?.content ?? {})[0] ?? success.mediaType;
  if (body === undefined || !isJson(mediaType)) return { status, mediaType, headers, body };
  return { status, mediaType, headers, body: downgrade(status, body) };
}

function refused(error: unknown, requestId: string): Outcome | undefined {
  if (error instanceof SandboxRefusal)
    return {
      status: error.status,
      mediaType: JSON_TYPE,
      body: errorList(requestId, [error.entry]),
      headers: error.headers,
    };
  if (error instanceof MalformedBody)
    return { status: 400, mediaType: JSON_TYPE, body: { status: 400, error: 'Bad Request' } };
  return undefined;
}

const crashed = (error: unknown, { plan, version }: Progress) =>
  crashBug(plan?.operation.operationId ?? 'no operation', version, error);

/** An answer that contradicts the description is a bug, and what led to it did not happen. */
function validated(engine: Engine, outcome: Outcome, { plan, injected }: Progress): Outcome {
  const { status, mediaType, body } = outcome;
  // 501 is the sandbox speaking of itself, and 500 is a bug that is reported already.
  if (!plan || injected || status === 501 || status === 500) return outcome;
  const { description, operation } = plan;
  if (isRight(plan, outcome)) return outcome;

  const response = {
    status,
    headers: mediaType === undefined ? {} : { 'content-type': mediaType },
    ...(body === undefined ? {} : { body: typeof body === 'object' && !isJson(mediaType) ? '' : body }),
  };
  const findings = validateResponse(description, operation, response).filter(
    // What we say is required we send, seen or not.
    ({ severity, rule }) => severity === 'error' || rule === 'missing-field',
  );
  if (findings.length === 0) return outcome;
  engine.world.discard();
  return report(engine, responseBug(operation.operationId, description.version, findings));
}

/** The quick look, which nearly always suffices. */
function isRight({ description, operation }: OperationPlan, { status, mediaType, body }: Outcome): boolean {
  const schema = contentOf(operation, status)?.[mediaType ?? ''];
  return isJson(mediaType) && schema !== undefined && schemasOf(description.document).accepts(schema, body);
}

const contentOf = ({ responses }: Operation, status: number) =>
  (responses[status] ?? (status >= 400 ? responses.default : undefined))?.content;

function report(engine: Engine, bug: SandboxBug): Outcome {
  engine.report(bug);
  return { status: 500, mediaType: JSON_TYPE, body: bugBody(bug) };
}
