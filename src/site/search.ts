// The search: a dialog over every page. It is loaded when somebody opens it.
import MiniSearch from 'minisearch';
import { versionFolder } from './addresses.js';
import { el, siteRoot } from './dom.js';
import type { SearchEntry, SearchFile } from './search-entries.js';

const KINDS: Readonly<Record<SearchEntry['kind'], string>> = {
  operation: 'Operation',
  group: 'Group',
  topic: 'Webhook',
  schema: 'Schema',
  field: 'Field',
  page: 'Page',
};

/** What is looked for most comes first among equals. */
const WEIGHTS: Readonly<Record<SearchEntry['kind'], number>> = {
  operation: 3,
  group: 2.5,
  topic: 2,
  schema: 1.6,
  page: 1.6,
  field: 1,
};

const MOST = 30;

/** `listContacts`, `list_contacts` and `/contacts/{id}` are found by their words. */
const words = (text: string): string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

interface Index {
  file: SearchFile;
  search: MiniSearch;
}

let loading: Promise<Index> | undefined;

async function load(): Promise<Index> {
  const response = await fetch(`${siteRoot()}search.json`);
  if (!response.ok) throw new Error('The index of the search could not be loaded.');
  const file = (await response.json()) as SearchFile;
  const search = new MiniSearch({
    fields: ['title', 'name', 'text'],
    tokenize: words,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 2, name: 2 },
      boostDocument: (id) => WEIGHTS[file.entries[Number(id)]?.kind ?? 'page'],
    },
  });
  search.addAll(file.entries.map(({ title, name, text }, id) => ({ id, title, name, text })));
  return { file, search };
}

const chosenVersion = document.documentElement.dataset.version ?? '';
const input = el('input', {
  type: 'search',
  role: 'combobox',
  'aria-expanded': 'true',
  'aria-controls': 'search-results',
  'aria-autocomplete': 'list',
  'aria-label': 'Search operations, fields, webhooks and guides',
  placeholder: 'Operations, fields, webhooks, guides',
  autocomplete: 'off',
  spellcheck: 'false',
});
const versions = el('select', { 'aria-label': 'Version' });
const close = el('button', { type: 'button', click: () => dialog.close() }, 'Close');
const list = el('ul', { class: 'results', id: 'search-results', role: 'listbox', 'aria-label': 'Found' });
const note = el('p', { class: 'search-note', role: 'status' });
const dialog = el(
  'dialog',
  { 'aria-label': 'Search' },
  el('div', { class: 'search-box' }, input, versions, close),
  list,
  note,
);
document.body.append(dialog);

let found: readonly { entry: SearchEntry; href: string }[] = [];
let selected = 0;

document.addEventListener('search-open', () => {
  if (!dialog.open) dialog.showModal();
  input.select();
  loading ??= load();
  loading.then(
    (index) => {
      fillVersions(index.file.versions);
      show(index);
    },
    (error: Error) => {
      loading = undefined;
      note.textContent = error.message;
    },
  );
});

function fillVersions(names: readonly string[]): void {
  if (versions.options.length > 0) return;
  versions.append(el('option', { value: '' }, 'All versions'));
  for (const name of [...names].reverse()) versions.append(el('option', { value: name }, name));
  versions.value = chosenVersion;
}

const again = () => void loading?.then(show);
input.addEventListener('input', again);
versions.addEventListener('change', again);
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && found.length > 0) {
    event.preventDefault();
    select((selected + step + found.length) % found.length);
  }
  const hit = found[selected];
  if (event.key === 'Enter' && hit) location.href = hit.href;
});

function show({ file, search }: Index): void {
  const version = versions.value;
  const bit = version === '' ? -1 : 1 << file.versions.indexOf(version);
  const query = input.value.trim();
  const hits =
    query === ''
      ? []
      : search.search(query, {
          filter: ({ id }) => {
            const of = file.entries[Number(id)]?.versions ?? 0;
            return of === 0 || (of & bit) !== 0;
          },
        });
  found = hits.slice(0, MOST).flatMap(({ id }) => {
    const entry = file.entries[Number(id)];
    return entry ? [{ entry, href: hrefOf(file, entry, version) }] : [];
  });
  list.replaceChildren(...found.map(({ entry, href }, index) => option(entry, href, index, file)));
  select(0);
  note.textContent =
    query === ''
      ? 'Arrow keys choose, Enter opens, Escape closes.'
      : hits.length === 0
        ? `Nothing in ${version === '' ? 'any version' : version}.`
        : `${hits.length} found${hits.length > MOST ? `, the best ${MOST} are shown` : ''}.`;
}

/** In the version that is looked in, or the newest one that has it. */
function hrefOf(
  { versions: names }: SearchFile,
  { path, versions: of }: SearchEntry,
  version: string,
): string {
  const newest = names.findLast((_, index) => of & (1 << index)) ?? '';
  return siteRoot() + path.replace('*', versionFolder(version === '' ? newest : version));
}

function option(
  entry: SearchEntry,
  href: string,
  index: number,
  { versions: names }: SearchFile,
): HTMLElement {
  const there = names.filter((_, bit) => entry.versions & (1 << bit));
  const since =
    there.length === 0 || there.length === names.length
      ? ''
      : `${there[0]}${there.length > 1 ? ` to ${there.at(-1)}` : ''}`;
  return el(
    'li',
    {
      role: 'option',
      id: `found-${index}`,
      'aria-selected': 'false',
      click: () => (location.href = href),
      mousemove: () => select(index),
    },
    el('span', {}, ...breakable(entry.title)),
    el('span', { class: 'kind' }, KINDS[entry.kind]),
    el(
      'small',
      {},
      [entry.text || (entry.kind === 'field' ? '' : entry.name), since].filter(Boolean).join(' · '),
    ),
  );
}

/** A name that is broken where it has joints, if it has to be. */
const breakable = (text: string): (string | Node)[] =>
  text.split(/(?<=[._])/).flatMap((part, index) => (index === 0 ? [part] : [el('wbr'), part]));

function select(index: number): void {
  selected = index;
  [...list.children].forEach((item, place) => item.setAttribute('aria-selected', String(place === index)));
  if (found.length === 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', `found-${index}`);
  list.children[index]?.scrollIntoView({ block: 'nearest' });
}
