// The filter of a page that compares two versions: by resource, or by the operations that somebody pastes.
import { el, pageData } from './dom.js';

const { groups } = pageData<{ groups: readonly string[] }>();
const place = document.querySelector<HTMLElement>('[data-island="compare"]');
const lines = [...document.querySelectorAll<HTMLElement>('.differences > li')];

const group = el('select', { id: 'filter-group' }, el('option', { value: '' }, 'All resources'));
for (const name of groups) group.append(el('option', { value: name }, name));
const operations = el('textarea', {
  id: 'filter-operations',
  rows: '3',
  spellcheck: 'false',
  placeholder: 'createContact\nlistConversations',
});
const status = el('p', { role: 'status' });

/** Names are read out of anything: a list, code, the output of a search. */
function filter(): void {
  const wanted = new Set(operations.value.match(/[A-Za-z]\w+/g) ?? []);
  let shown = 0;
  for (const line of lines) {
    const ofGroup = group.value === '' || (line.dataset.groups ?? '').split('|').includes(group.value);
    const ofList =
      wanted.size === 0 || (line.dataset.operations ?? '').split(' ').some((id) => wanted.has(id));
    line.hidden = !(ofGroup && ofList);
    if (!line.hidden) shown += 1;
  }
  for (const part of document.querySelectorAll<HTMLElement>('.differences-part')) {
    const left = part.querySelectorAll('li:not([hidden])').length;
    const count = part.querySelector<HTMLElement>('.count');
    if (count) count.textContent = `${left} of ${count.dataset.count ?? ''} changes`;
  }
  status.textContent = `${shown} of ${lines.length} changes are shown.`;
}

group.addEventListener('change', filter);
operations.addEventListener('input', filter);
place?.append(
  el('div', { class: 'control' }, el('label', { for: 'filter-group' }, 'Resource'), group),
  el(
    'div',
    { class: 'control' },
    el('label', { for: 'filter-operations' }, 'Operations that you use'),
    operations,
  ),
  status,
);
