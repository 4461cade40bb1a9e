import { el } from './dom.js';

const WORDS =
  /(\/\/.*|#.*)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")(\s*:)?|\b(import|from|const|await|async|for|of|if|null|true|false|new|return)\b|(-?\b\d+(?:\.\d+)?\b)/g;

/** Code with its words marked, as the build marks them: what is written while somebody types is marked here. */
export function colored(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(WORDS)) {
    const [whole, , string, key, keyword] = match;
    const start = match.index;
    const kind =
      string !== undefined
        ? key !== undefined && string.startsWith('"')
          ? 'attr'
          : 'string'
        : keyword !== undefined
          ? 'keyword'
          : match[5] !== undefined
            ? 'number'
            : 'comment';
    const marked = string ?? whole;
    fragment.append(text.slice(end, start), el('span', { class: `hljs-${kind}` }, marked));
    end = start + marked.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}
