// A notification as Intercom would send it, signed: to copy into a test of one's own handler.
import { signPayload } from '../webhooks/signature.js';
import { colored } from './color.js';
import { copyButton, el, pageData } from './dom.js';

const data = pageData<{ version: string; topic: string; payload: unknown }>();
const place = document.querySelector<HTMLElement>('[data-island="hook"]');
const SECRET = 'your-client-secret';

if (place) start(place);

function start(section: HTMLElement): void {
  const address = el('input', {
    id: 'hook-address',
    type: 'url',
    value: 'http://127.0.0.1:3000/intercom',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const payload = el('textarea', { id: 'hook-payload', rows: '12', spellcheck: 'false' });
  payload.value = JSON.stringify(data.payload, null, 2);
  const wrong = el('p', { class: 'wrong', role: 'alert', hidden: true });
  const code = el('code');
  const block = el(
    'div',
    { class: 'code' },
    el('pre', { tabindex: '0' }, code),
    copyButton(() => code.textContent ?? ''),
  );
  const write = async (): Promise<void> => {
    let body: string;
    try {
      body = JSON.stringify(JSON.parse(payload.value));
    } catch {
      wrong.textContent = 'The notification is not JSON.';
      wrong.hidden = false;
      return;
    }
    wrong.hidden = true;
    code.replaceChildren(colored(requestText(address.value, body, await signPayload(body, SECRET))));
  };
  for (const input of [address, payload]) input.addEventListener('input', () => void write());
  void write();
  section.replaceChildren(
    el('h2', {}, 'Receive it'),
    el(
      'p',
      { class: 'hint' },
      `The request is signed with the secret `,
      el('code', {}, SECRET),
      ', which is for tests: the secret of your app never comes near this page.',
    ),
    el(
      'div',
      { class: 'control' },
      el('label', { for: 'hook-address' }, 'Where your handler listens'),
      address,
    ),
    el('div', { class: 'control' }, el('label', { for: 'hook-payload' }, 'Notification'), payload, wrong),
    el('h3', {}, 'The signed request'),
    block,
  );
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The body is sent byte by byte as it was signed. */
function requestText(address: string, body: string, signature: string): string {
  return [
    `curl -X POST ${quote(address)}`,
    "-H 'Content-Type: application/json'",
    `-H 'X-Hub-Signature: ${signature}'`,
    `--data-raw ${quote(body)}`,
  ].join(' \\\n  ');
}
