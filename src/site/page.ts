// What every page does with script: the theme, tabs, buttons that copy, and the way to the other islands, which are
// loaded when somebody wants them. It stands in the head, so that the theme is right before anything is shown.
import { copyButton, el, loadScript } from './dom.js';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'intercom-fetch theme';

/** A page from a file may keep nothing, and storage can be switched off. */
function remembered(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return THEMES.find((one) => one === theme) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

show(remembered());
document.addEventListener('DOMContentLoaded', start);

function start(): void {
  startTheme();
  for (const tabs of document.querySelectorAll<HTMLElement>('[data-tabs]')) startTabs(tabs);
  for (const code of document.querySelectorAll<HTMLElement>('.code'))
    code.append(copyButton(() => code.querySelector('code')?.textContent ?? ''));
  startSearch();
  showPlace();
  const island = document.querySelector<HTMLElement>('[data-island]');
  if (island) startIsland(island, island.dataset.island ?? '');
  // A link to something inside of what is closed opens it.
  addEventListener('hashchange', openTarget);
  openTarget();
}

/** A long menu begins at the page that is shown. */
function showPlace(): void {
  const side = document.getElementById('side');
  const here = side?.querySelector<HTMLElement>('[aria-current]');
  if (side && here && side.scrollHeight > side.clientHeight)
    side.scrollTop = here.offsetTop - side.offsetTop - side.clientHeight / 3;
}

function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const words: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };
  let theme = remembered();
  const label = () => {
    button.setAttribute('aria-label', `Theme: ${words[theme]}`);
    button.title = `Theme: ${words[theme]}`;
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    show(theme);
    label();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // It holds for this page then.
    }
  });
}

function startTabs(tabs: HTMLElement): void {
  const panels = [...tabs.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  if (panels.length < 2) return;
  const list = el('div', { class: 'tab-list', role: 'tablist', 'aria-label': tabs.dataset.tabs ?? '' });
  const buttons = panels.map((panel, index) => {
    const name = panel.getAttribute('aria-label') ?? '';
    panel.setAttribute('role', 'tabpanel');
    return el(
      'button',
      { type: 'button', role: 'tab', 'aria-controls': panel.id, click: () => choose(index) },
      name,
    );
  });
  const choose = (chosen: number, focus = false) => {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
    if (focus) buttons[chosen]?.focus();
  };
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = buttons.findIndex((button) => button === document.activeElement);
    choose((here + step + buttons.length) % buttons.length, true);
  });
  list.append(...buttons);
  tabs.prepend(list);
  tabs.classList.add('on');
  choose(0);
}

function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search]');
  // What a page from a file may not fetch, it cannot search.
  if (!button || location.protocol === 'file:') return;
  button.hidden = false;
  const open = () =>
    void loadScript('search').then(() => document.dispatchEvent(new CustomEvent('search-open')));
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
    const wanted =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
      (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!wanted) return;
    event.preventDefault();
    open();
  });
}

const INVITATIONS: Readonly<Record<string, { title: string; text: string; button: string }>> = {
  try: {
    title: 'Try it',
    text: 'Fill in the call, see its code change, and send it to a workspace that runs in this page. No token is needed.',
    button: 'Open the form',
  },
  hook: {
    title: 'Cause it, and receive it',
    text: 'Calls that cause it, in a workspace that runs in this page, and the signed request to copy, for a test of your own handler.',
    button: 'Open',
  },
};

/** An island with an invitation loads descriptions. */
const SERVED =
  'Calls can be tried where the site is served: a page that is opened as a file may load nothing. `npm run site -- --serve` shows it on this machine.';

function startIsland(place: HTMLElement, name: string): void {
  const invitation = INVITATIONS[name];
  place.hidden = false;
  const begin = () => loadScript(name);
  if (!invitation) {
    void begin();
    return;
  }
  if (location.protocol === 'file:') {
    place.append(el('h2', {}, invitation.title), el('p', { class: 'hint' }, SERVED));
    return;
  }
  const failure = el('p', { class: 'wrong', role: 'alert', hidden: true });
  const button = el('button', { type: 'button', class: 'primary' }, invitation.button);
  const open = () => {
    button.disabled = true;
    button.textContent = 'Opening…';
    begin().catch((error: Error) => {
      button.disabled = false;
      button.textContent = invitation.button;
      failure.textContent = error.message;
      failure.hidden = false;
    });
  };
  button.addEventListener('click', open);
  place.append(
    el('h2', {}, invitation.title),
    el('p', { class: 'hint' }, invitation.text),
    el('div', { class: 'actions' }, button),
    failure,
  );
  if (location.hash === `#${place.id}`) open();
}

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let around = target?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  if (target instanceof HTMLDetailsElement) target.open = true;
  if (target?.closest('details')) target.scrollIntoView();
}
