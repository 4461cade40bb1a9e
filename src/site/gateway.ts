// The way to a workspace of one's own: a gateway on this machine that holds the token. The page knows its address and
// never a token, because whatever is typed into a page can be read by whoever changes the page.
import { copyButton, el } from './dom.js';
import { sentBody, type Call } from './call.js';

const KEY = 'intercom-fetch gateway';

/** Who is behind a gateway. */
export interface Behind {
  workspace: string;
  admin: string;
  /** Whether a sandbox of ours says so of itself. */
  isSandbox: boolean;
  /** Whether the gateway lets pass only what reads. */
  isReadOnly: boolean;
}

/** A gateway has to be on this machine: it adds the token to whatever it is sent. */
export function readAddress(text: string): string {
  const address = text.trim().replace(/\/+$/, '');
  if (!URL.canParse(address)) throw new Error('That is no address. One looks like http://127.0.0.1:4020.');
  const { protocol, hostname, username, password, search } = new URL(address);
  if (username !== '' || password !== '' || search !== '')
    throw new Error('Give the address alone: nothing secret belongs into a page.');
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(hostname))
    throw new Error(
      'A gateway runs on this machine: expected http://127.0.0.1 or http://localhost with a port.',
    );
  return address;
}

export async function callGateway(
  address: string,
  { method, target, version, headers, ...content }: Call,
): Promise<Response> {
  return fetch(address + target, {
    method,
    headers: { ...headers, 'Intercom-Version': version },
    redirect: 'manual',
    ...sentBody(content),
  });
}

/** What the gateway itself said, in place of the workspace; undefined if the workspace answered. */
export function saidByGateway(body: unknown): string | undefined {
  const { errors } = (body ?? {}) as { errors?: { code?: unknown; message?: unknown }[] };
  const [first] = Array.isArray(errors) ? errors : [];
  return typeof first?.code === 'string' && first.code.startsWith('proxy_')
    ? String(first.message)
    : undefined;
}

/** Asks who is there. */
async function identify(address: string, version: string): Promise<Behind> {
  const response = await callGateway(address, { method: 'GET', target: '/me', version, headers: {} }).catch(
    () => {
      throw new Error(
        `Nothing answers at ${address}, or it does not let this page ask: was it started with the command above?`,
      );
    },
  );
  const passes = response.headers.get('x-intercom-proxy');
  if (passes === null) throw new Error(`What answers at ${address} is no gateway.`);
  const me = (await response.json().catch(() => undefined)) as
    { name?: string | null; email?: string; app?: { name?: string; id_code?: string } | null } | undefined;
  if (!response.ok)
    throw new Error(
      saidByGateway(me) ?? `The workspace answered ${response.status} when it was asked who it is.`,
    );
  return {
    workspace: me?.app?.name ?? me?.app?.id_code ?? 'a workspace without a name',
    admin: me?.name ?? me?.email ?? 'an admin',
    isSandbox: response.headers.has('x-sandbox'),
    isReadOnly: passes === 'read-only',
  };
}

/** What starts a gateway that lets this page ask. A page of a file has no origin that could be named. */
const commandFor = (origin: string) =>
  `npx intercom-contract proxy --target live \\\n  --workspace <id> --origin ${origin}`;

function introduce({ workspace, admin, isSandbox, isReadOnly }: Behind): string {
  const kind = isSandbox ? 'This is a sandbox.' : 'This is a real workspace.';
  const limit = isReadOnly ? ' The gateway lets pass only what reads.' : ' What writes is asked about first.';
  return `Calls go to ${workspace}, as ${admin}. ${kind}${limit}`;
}

/** Chooses where calls go. `onChange` is told the address, or undefined for the sandbox. */
export function viewGateway(
  version: string,
  onChange: (address: string | undefined, behind?: Behind) => void,
): HTMLElement {
  const input = el('input', {
    type: 'url',
    id: 'gateway',
    placeholder: 'http://127.0.0.1:4020',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const connect = el('button', { type: 'button' }, 'Connect');
  const leave = el('button', { type: 'button', hidden: true }, 'Back to the sandbox');
  const status = el('p', { class: 'hint', role: 'status' });
  const banner = el('p', { class: 'banner', hidden: true });
  input.value = remembered();
  connect.addEventListener('click', () => {
    status.textContent = 'Asking…';
    void (async () => {
      try {
        const address = readAddress(input.value);
        const behind = await identify(address, version);
        remember(address);
        status.textContent = '';
        banner.textContent = introduce(behind);
        banner.hidden = false;
        leave.hidden = false;
        onChange(address, behind);
      } catch (error) {
        status.textContent = (error as Error).message;
      }
    })();
  });
  leave.addEventListener('click', () => {
    banner.hidden = true;
    leave.hidden = true;
    onChange(undefined);
  });
  return el(
    'details',
    { class: 'more' },
    el('summary', {}, 'Call a workspace of your own'),
    el(
      'div',
      { class: 'inside' },
      el(
        'p',
        { class: 'hint' },
        'Run a gateway on this machine and give its address here. It holds the token, adds it to what it sends on, and lets this page ask. A token is never typed into this page: what a page can read, whoever gets to change the page can take. Only the address stays, in the storage of this browser.',
      ),
      ...howToStart(),
      el('div', { class: 'control' }, el('label', { for: 'gateway' }, 'Address of the gateway'), input),
      el('div', { class: 'actions' }, connect, leave),
      status,
      banner,
    ),
  );
}

function howToStart(): HTMLElement[] {
  const { origin } = location;
  if (origin === 'null')
    return [
      el(
        'p',
        { class: 'hint' },
        'A page that was opened as a file cannot be let in. Show the site with ',
        el('code', {}, 'npm run site -- --serve'),
        ' first.',
      ),
    ];
  const command = `export INTERCOM_TOKEN=…\n${commandFor(origin)}`;
  return [
    el(
      'div',
      { class: 'code' },
      el('pre', { tabindex: '0', 'aria-label': 'How the gateway is started' }, el('code', {}, command)),
      copyButton(() => command),
    ),
    el(
      'p',
      { class: 'hint' },
      'Without a workspace, ',
      el('code', {}, `npx intercom-contract proxy --origin ${origin}`),
      ' starts one before a sandbox. With ',
      el('code', {}, '--read-only'),
      ' it lets pass only what reads.',
    ),
  ];
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function remember(address: string): void {
  try {
    localStorage.setItem(KEY, address);
  } catch {
    // It is typed again next time.
  }
}
