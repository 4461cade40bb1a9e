/** Anything that an element can hold. */
type Child = Node | string | null | undefined | false;

type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/** An element with its attributes and what it holds. A function is the listener of the event that it is named after. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== undefined && child !== false,
    ),
  );
  return element;
}

/** What the build wrote into the page for its island. */
export function pageData<Data>(): Data {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as Data;
}

/** The root of the site, relative to the page. */
export const siteRoot = (): string => document.documentElement.dataset.root ?? '';

/** A button that copies a text and says that it did. */
export function copyButton(text: () => string): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(
      () => {
        button.textContent = 'Copied';
        button.classList.add('done');
        button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
      },
      () => (button.textContent = 'Not allowed'),
    );
  });
  return button;
}

/** Loads a script of the site once. It says by itself that it is there. */
export function loadScript(name: string): Promise<void> {
  const known = scripts.get(name);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = el('script', { src: `${siteRoot()}assets/${name}.js` });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${name}.js could not be loaded.`)));
    document.head.append(script);
  });
  scripts.set(name, loading);
  return loading;
}

const scripts = new Map<string, Promise<void>>();
