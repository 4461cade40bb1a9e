// A notification as Intercom would send it, signed, to copy into a test of one's own handler; and the calls that cause it,
// sent to a workspace of its own.
import { createNotifications, type Notification } from '../sandbox/notification.js';
import { RESOURCES } from '../sandbox/resources.js';
import { WORKSPACE_ID, type SandboxEvent } from '../sandbox/world.js';
import { NEWEST } from '../description/versions.js';
import type { Version } from '../../generated/versions.js';
import { signPayload } from '../webhooks/signature.js';
import type { Step } from './call.js';
import { colored } from './color.js';
import { copyButton, el, pageData } from './dom.js';
import { createPageCore, descriptionOf, loadDescriptions, sendTo } from './workspace.js';

/** What the page of a topic hands to its island. */
export interface TopicData {
  version: string;
  topic: string;
  /** The example of the description. */
  payload: unknown;
  /** What causes it in a workspace that has just begun; none where nothing does. */
  steps?: readonly Step[];
}

const data = pageData<TopicData>();
const place = document.querySelector<HTMLElement>('[data-island="hook"]');
const SECRET = 'your-client-secret';
const ID = 'notif_00000000-0000-4000-8000-000000000001';

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
    el('h2', {}, data.steps ? 'Cause it, and receive it' : 'Receive it'),
    ...(data.steps
      ? viewCause(data.steps, (notification) => {
          payload.value = JSON.stringify(notification, null, 2);
          void write();
        })
      : []),
    el(
      'div',
      { class: 'control' },
      el('label', { for: 'hook-address' }, 'Where your handler listens'),
      address,
    ),
    el('div', { class: 'control' }, el('label', { for: 'hook-payload' }, 'Notification'), payload, wrong),
    el('h3', {}, 'The signed request'),
    el(
      'p',
      { class: 'hint' },
      `It is signed with the secret `,
      el('code', {}, SECRET),
      ', which is for tests: the secret of your app never comes near this page.',
    ),
    block,
  );
}

function viewCause(steps: readonly Step[], onTold: (notification: Notification) => void): HTMLElement[] {
  const status = el('p', { class: 'hint', role: 'status' });
  const button = el('button', { type: 'button', class: 'primary' }, 'Cause it in the sandbox');
  button.addEventListener('click', () => {
    button.disabled = true;
    status.textContent = 'Calling…';
    cause(steps)
      .then((notification) => {
        onTold(notification);
        status.textContent = `Told after ${sentence(steps)}. What it carries stands below.`;
      })
      .catch((error: Error) => (status.textContent = error.message))
      .finally(() => (button.disabled = false));
  });
  return [
    el(
      'p',
      { class: 'hint' },
      'A workspace in this page, which begins anew each time, gets the calls that cause it.',
    ),
    el('div', { class: 'actions' }, button),
    status,
  ];
}

const sentence = (steps: readonly Step[]): string =>
  steps
    .map((step) => ('call' in step ? `${step.call.method} ${step.call.target}` : 'a while'))
    .join(', then ');

/** What the topic carries when the steps are taken in a new workspace. */
async function cause(steps: readonly Step[]): Promise<Notification> {
  const version = data.version as Version;
  await loadDescriptions([version, NEWEST]);
  const told: SandboxEvent[] = [];
  const core = createPageCore('default', (event) => told.push(event));
  for (const step of steps)
    if ('seconds' in step) core.clock.advance(step.seconds);
    else await sendTo(core, step.call);
  const event = told.findLast(({ topic }) => topic === data.topic);
  const notifications = createNotifications(
    descriptionOf,
    RESOURCES.map(({ changes = {} }) => changes),
  );
  const notification = event && notifications.show(event, version, { id: ID, app: WORKSPACE_ID });
  if (!notification || !('data' in notification)) throw new Error('The workspace did not tell it.');
  return notification;
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
