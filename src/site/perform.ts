import { validateExchange } from '../contract/validate.js';
import { parseBody, type Exchange } from '../traffic/exchange.js';
import { viewAnswer } from './answer-view.js';
import { judgedHeaders, type Call } from './call.js';
import { callGateway, saidByGateway } from './gateway.js';
import { descriptionOf, type Workspace } from './workspace.js';

/** What the answer calls its file, where a page may read that, or the end of the address. */
const fileName = (headers: Readonly<Record<string, string>>, { target }: Call): string =>
  /filename="([^"]+)"/.exec(headers['content-disposition'] ?? '')?.[1] ??
  target.replace(/\?.*/, '').split('/').at(-1) ??
  'answer';

/** Sends a call, and shows what came back and what the contract engine finds in it. */
export async function perform(
  workspace: Workspace,
  call: Call,
  said: unknown,
  gateway: string | undefined,
): Promise<HTMLElement> {
  const begin = performance.now();
  const played = gateway === undefined ? await workspace.call(call) : undefined;
  const response = played?.response ?? (await callGateway(gateway ?? '', call));
  const milliseconds = performance.now() - begin;
  if (response.type === 'opaqueredirect')
    throw new Error(
      'The answer leads to another address, which no page may follow. Send the curl of this call.',
    );
  const content = await response.blob();
  const body = await content.text();
  const refusal = gateway === undefined ? undefined : saidByGateway(parseBody(body));
  if (refusal !== undefined) throw new Error(`The gateway answered ${response.status}: ${refusal}`);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = value));
  const exchange: Exchange = {
    request: {
      method: call.method,
      path: call.target,
      headers: { ...judgedHeaders(call), 'intercom-version': call.version },
      ...(said === undefined ? {} : { body: said }),
    },
    response: { status: response.status, headers, body: parseBody(body) },
  };
  const sent = [
    `${call.method} ${call.target}`,
    `Intercom-Version: ${call.version}`,
    ...(call.body === undefined ? [] : ['', JSON.stringify(JSON.parse(call.body), null, 2)]),
    ...(call.form ? ['', ...call.form.map(({ name, value }) => `${name}: ${value}`)] : []),
  ];
  return viewAnswer(sent.join('\n'), {
    status: response.status,
    statusText: response.statusText,
    headers,
    body,
    ...(content.size === 0 || /json|^text\//.test(content.type)
      ? {}
      : { file: { content, name: fileName(headers, call) } }),
    milliseconds,
    findings: validateExchange(descriptionOf(call.version), exchange),
    ...(played ? { changes: played.changes, events: played.events } : {}),
  });
}
