// What came back from a call: the answer, what the contract engine finds in it, and what changed.
import type { Finding } from '../contract/finding.js';
import type { SandboxEvent } from '../sandbox/world.js';
import { colored } from './color.js';
import { copyButton, el } from './dom.js';
import { changedFields, type RowChange } from './workspace.js';

export interface Answered {
  status: number;
  statusText: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** What came is no text: a file to keep, with its name. */
  file?: { content: Blob; name: string };
  milliseconds: number;
  findings: readonly Finding[];
  /** None where the workspace is somebody's own. */
  changes?: readonly RowChange[];
  events?: readonly SandboxEvent[];
}

export function viewAnswer(request: string, answer: Answered): HTMLElement {
  const { status, statusText, headers, body, file, milliseconds, findings, changes, events } = answer;
  return el(
    'div',
    {},
    el('h3', {}, 'Answer'),
    el(
      'p',
      {},
      el('span', { class: `status ${status < 400 ? 'ok' : 'bad'}` }, `${status} ${statusText}`.trim()),
      ` in ${milliseconds < 1 ? 'under 1' : Math.round(milliseconds)} ms`,
    ),
    file ? viewFile(file) : code(pretty(body) || 'No body.'),
    folded(
      `${Object.keys(headers).length} headers`,
      code(
        Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      ),
    ),
    folded('What was sent', code(request)),
    el('h3', {}, 'What the contract engine finds'),
    findings.length === 0
      ? el('p', { class: 'hint' }, 'Nothing: the request and the answer are as the description says.')
      : el('ul', { class: 'findings' }, ...findings.map(viewFinding)),
    ...(changes ? [el('h3', {}, 'What changed in the workspace'), viewChanges(changes)] : []),
    ...(events && events.length > 0
      ? [
          el('h3', {}, 'What it would notify'),
          el('ul', { class: 'findings' }, ...events.map(({ topic }) => el('li', {}, el('code', {}, topic)))),
        ]
      : []),
  );
}

const viewFile = ({ content, name }: NonNullable<Answered['file']>): HTMLElement =>
  el(
    'p',
    {},
    `A file of ${content.size.toLocaleString('en')} bytes, `,
    el('code', {}, content.type || 'of no type'),
    '. ',
    el('a', { href: URL.createObjectURL(content), download: name }, 'Save it'),
  );

const viewFinding = ({ severity, target, path, message }: Finding): HTMLElement =>
  el(
    'li',
    {},
    el('strong', {}, `${severity === 'error' ? 'Error' : 'Warning'} in the ${target}`),
    ` ${path === '' ? 'body' : path}: ${message}`,
  );

function viewChanges(changes: readonly RowChange[]): HTMLElement {
  if (changes.length === 0) return el('p', { class: 'hint' }, 'Nothing.');
  return el(
    'ul',
    { class: 'findings', 'data-changes': String(changes.length) },
    ...changes.map(({ what, name, before, after }) => {
      if (what !== 'changed')
        return el(
          'li',
          {},
          folded(
            `${what === 'made' ? 'Made' : 'Removed'} ${name}`,
            code(JSON.stringify(after ?? before, null, 2)),
          ),
        );
      const lines = changedFields(before, after).map(
        (field) => `${field.name}: ${short(field.before)} → ${short(field.after)}`,
      );
      return el('li', {}, folded(`Changed ${name}`, code(lines.join('\n'))));
    }),
  );
}

const short = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

const folded = (title: string, ...inside: readonly Node[]): HTMLElement =>
  el('details', {}, el('summary', {}, title), ...inside);

function code(text: string): HTMLElement {
  const block = el('div', { class: 'code' }, el('pre', { tabindex: '0' }, el('code', {}, colored(text))));
  block.append(copyButton(() => text));
  return block;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
