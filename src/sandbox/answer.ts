import type { Version } from '../../generated/versions.js';
import { loadDescription, type Operation } from '../description/description.js';
import { validateResponse } from '../contract/validate.js';
import { authorize, checkAccept } from './authorize.js';
import { bugBody, crashBug, responseBug, type SandboxBug } from './bug.js';
import { conform } from './conform.js';
import { errorList, refuse, SandboxRefusal } from './errors.js';
import type { Handler } from './handler.js';
import type { RateLimiter } from './rate-limit.js';
import { checkRequest, MalformedJson, readRequest } from './read-request.js';
import { wakeSnoozed } from './resources/conversations/actions.js';
import { route } from './route.js';
import { readVersion } from './version.js';
import type { Workspace } from './workspace.js';

/** Stands on every answer, so that nobody takes a sandbox for a workspace, or a workspace for a sandbox. */
export const SANDBOX_MARK = { 'X-Sandbox': 'intercom-fetch' };

/** What one sandbox answers from. */
export interface Engine {
  workspace: Workspace;
  token: string;
  defaultVersion: Version;
  rateLimiter: RateLimiter;
  handlers: Readonly<Record<string, Handler>>;
  report(bug: SandboxBug): void;
}

/** How far a request has come: also a refusal is answered in a version, with headers, for an operation. */
interface Progress {
  version: Version;
  wireVersion: string;
  operation?: Operation;
  rateLimit: Record<string, string>;
}

interface Reply {
  status: number;
  body: unknown;
}

/** A request through every stage: version, route, token, limit, body, handler, conform, validation. */
export async function answer(engine: Engine, request: Request): Promise<Response> {
  const requestId = engine.workspace.ids.next('request');
  const progress: Progress = {
    version: engine.defaultVersion,
    wireVersion: engine.defaultVersion,
    rateLimit: {},
  };
  let reply: Reply;
  try {
    reply = await succeed(engine, request, progress);
  } catch (error) {
    reply = refused(error, requestId) ?? report(engine, crashed(error, progress));
  }
  reply = validated(engine, reply, progress);
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Intercom-Version': progress.wireVersion,
    'X-Request-Id': requestId,
    ...SANDBOX_MARK,
    ...progress.rateLimit,
  };
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
}

async function succeed(engine: Engine, request: Request, progress: Progress): Promise<Reply> {
  const { workspace } = engine;
  const url = new URL(request.url);
  const wireVersion = request.headers.get('intercom-version');
  if (wireVersion !== null) {
    progress.version = readVersion(wireVersion);
    progress.wireVersion = wireVersion;
  }
  const description = loadDescription(progress.version);
  const match = route(description, request.method, url.pathname);
  const { operation } = match;
  progress.operation = operation;

  authorize(request.headers.get('authorization'), engine.token);
  const now = workspace.clock.now();
  const { limit, exceeded, headers } = engine.rateLimiter.count(now);
  progress.rateLimit = headers;
  if (exceeded) throw refuse.rateLimitExceeded(`Exceeded rate limit of ${limit} in 10_seconds`);
  checkAccept(request.headers.get('accept'));
  const { query, body } = checkRequest(description, match, await readRequest(request, url));

  const handler = engine.handlers[operation.operationId];
  if (!handler)
    throw refuse.notImplemented(
      `The description has ${operation.operationId}, the sandbox does not do it yet`,
    );
  wakeSnoozed(workspace);
  const newest = handler({
    workspace,
    version: progress.version,
    params: match.pathParams,
    query,
    body,
    now,
  });
  const status = successStatus(operation);
  return { status, body: conform(operation.operationId, status, newest, progress.version) };
}

/** The description says with which status an operation succeeds. */
function successStatus({ operationId, responses }: Operation): number {
  const success = Object.keys(responses).find((status) => status.startsWith('2'));
  if (success === undefined) throw new Error(`${operationId} declares no success.`);
  return Number(success);
}

function refused(error: unknown, requestId: string): Reply | undefined {
  if (error instanceof SandboxRefusal)
    return { status: error.status, body: errorList(requestId, [error.entry]) };
  if (error instanceof MalformedJson) return { status: 400, body: { status: 400, error: 'Bad Request' } };
  return undefined;
}

const crashed = (error: unknown, { operation, version }: Progress) =>
  crashBug(operation?.operationId ?? 'no operation', version, error);

function validated(engine: Engine, reply: Reply, { operation, version }: Progress): Reply {
  // 501 is the sandbox speaking of itself, and 500 is a bug that is reported already.
  if (!operation || reply.status === 501 || reply.status === 500) return reply;
  const response = {
    status: reply.status,
    headers: { 'content-type': 'application/json' },
    body: reply.body,
  };
  const findings = validateResponse(loadDescription(version), operation, response).filter(
    ({ severity }) => severity === 'error',
  );
  if (findings.length === 0) return reply;
  return report(engine, responseBug(operation.operationId, version, findings));
}

function report(engine: Engine, bug: SandboxBug): Reply {
  engine.report(bug);
  return { status: 500, body: bugBody(bug) };
}
