import { el } from './dom.js';
import type { SeedName } from '../sandbox/resource.js';
import type { Workspace } from './workspace.js';

const HOUR = 3600;
const STEPS: readonly [label: string, seconds: number][] = [
  ['an hour', HOUR],
  ['a day', 24 * HOUR],
  ['a week', 7 * 24 * HOUR],
];

/** The seed, the clock and the way back to the start. */
export function viewWorkspace(
  workspace: Workspace,
  onReset: () => void,
): { element: HTMLElement; update: () => void } {
  const seed = el(
    'select',
    { 'aria-label': 'Seed of the workspace' },
    el('option', { value: 'default' }, 'a little of everything'),
    el('option', { value: 'empty' }, 'one admin and nothing else'),
  );
  const status = el('span', { role: 'status' });
  const reset = el('button', { type: 'button', class: 'small' }, 'Reset');
  const ahead = el(
    'select',
    { 'aria-label': 'Move the clock' },
    el('option', { value: '' }, 'Move the clock…'),
    ...STEPS.map(([label, seconds]) => el('option', { value: String(seconds) }, `ahead by ${label}`)),
  );
  const update = () => {
    seed.value = workspace.seed;
    status.textContent = `${workspace.calls === 1 ? '1 call' : `${workspace.calls} calls`} so far; its clock says ${new Date(workspace.now * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
  };
  const begin = async () => {
    await workspace.reset(seed.value as SeedName);
    onReset();
    update();
  };
  seed.addEventListener('change', () => void begin());
  reset.addEventListener('click', () => void begin());
  ahead.addEventListener('change', () => {
    if (ahead.value !== '') workspace.advance(Number(ahead.value));
    ahead.value = '';
    update();
  });
  update();
  return {
    element: el('div', { class: 'workspace' }, el('span', {}, 'Workspace:'), seed, ahead, reset, status),
    update,
  };
}
