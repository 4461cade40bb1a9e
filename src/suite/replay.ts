import nock from 'nock';
import { createIntercomClient, REGIONS } from '../client/index.js';
import { loadDescription } from '../description/load.js';
import { splitTarget, type Exchange, type Recording } from '../traffic/exchange.js';
import { matchOperation } from '../description/match.js';
import { explainMiss, toNockDefinitions } from '../traffic/nock.js';
import { createTap } from '../traffic/tap.js';
import type { Run } from './report.js';
import { runScenario, type Scenario } from './run.js';

type Fetch = typeof globalThis.fetch;

/** What a replay may do to a request before it is compared, to show that the comparison notices. */
export type Tamper = (request: Request) => Request;

/** Runs the scenario of a recording again, with the recorded responses in place of a server. */
export async function replayScenario(
  scenario: Scenario,
  recording: Recording,
  tamper?: Tamper,
): Promise<Run> {
  intercept(recording);
  return runScenario(scenario, recording.version, {
    kind: 'recordings',
    label: 'recording',
    open: () => ({ baseUrl: REGIONS.us, token: 'REDACTED', tag: '', fetch: replayFetch(recording, tamper) }),
  });
}

/** Sends each recorded request through the client again, from the template of its operation, and returns what passed. */
export async function replayExchanges(recording: Recording, tamper?: Tamper): Promise<Exchange[]> {
  intercept(recording);
  const { fetch, exchanges } = createTap(replayFetch(recording, tamper));
  const client = createIntercomClient({ version: recording.version, token: 'REDACTED', retry: false, fetch });
  for (const exchange of recording.exchanges) await send(client as unknown as AnyClient, recording, exchange);
  return [...exchanges];
}

/** The interceptors that nothing used. */
export const leftOver = () => nock.pendingMocks();

type AnyClient = Record<string, (path: string, init: object) => Promise<unknown>>;

async function send(client: AnyClient, { version }: Recording, { request }: Exchange): Promise<void> {
  const { pathname, query } = splitTarget(request.path);
  const match = matchOperation(loadDescription(version), request.method, pathname);
  if (match.kind !== 'operation')
    throw new Error(`${version} does not describe ${request.method} ${pathname}`);
  await client[request.method]?.(match.operation.path, {
    params: { path: match.pathParams, query: Object.fromEntries(query) },
    ...(request.body === undefined
      ? {}
      : { body: isForm(request.headers) ? toForm(request.body) : request.body }),
  });
}

function intercept(recording: Recording): void {
  nock.cleanAll();
  const definitions = toNockDefinitions(recording, REGIONS.us).map((definition) => ({
    ...definition,
    ...(isForm(definition.reqheaders) ? { body: hasFields(definition.body) } : {}),
    // Which token was sent is not recorded, that one was is.
    reqheaders: {
      ...definition.reqheaders,
      ...(isForm(definition.reqheaders) ? { 'content-type': /^multipart\/form-data; boundary=/ } : {}),
      authorization: (value: string | string[]) => /^Bearer \S+$/.test(String(value)),
    },
  }));
  nock.define(definitions as nock.Definition[]);
}

const isForm = (headers: Readonly<Record<string, string>>) =>
  headers['content-type'] === 'multipart/form-data';

const fieldsOf = (body: unknown) => Object.entries(body as Record<string, string>);

function toForm(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) form.set(name, value);
  return form;
}

/** Whether what was sent as a form has every recorded field. */
const hasFields = (body: unknown) => (sent: unknown) =>
  fieldsOf(body).every(
    ([name, value]) => String(sent).includes(`name="${name}"`) && String(sent).includes(value),
  );

function replayFetch(recording: Recording, tamper: Tamper = (request) => request): Fetch {
  let answered = 0;
  return async (input, init) => {
    const request = tamper(new Request(input, init));
    const seen = createTap(() => Promise.resolve(new Response()));
    await seen.fetch(request.clone());
    try {
      const response = await globalThis.fetch(request);
      answered++;
      return response;
    } catch {
      const [sent] = seen.exchanges;
      throw new Error(sent ? explainMiss(sent.request, recording.exchanges[answered]) : 'nothing was sent');
    }
  };
}
