import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './html.js';
import { highlight } from './highlight.js';

/** What a word in `code` leads to, if it is the name of something: the address relative to the page. */
export type FindName = (name: string) => string | undefined;

/** Where a link of a Markdown file leads on the site. */
export type FindLink = (href: string) => string;

export interface MarkdownOptions {
  nameOf?: FindName;
  linkOf?: FindLink;
}

/** The headings of a Markdown text, with the ids that its HTML gives them. */
export interface Heading {
  level: number;
  text: string;
  id: string;
}

let options: MarkdownOptions = {};

/** So many names stand in a cell; where there are many more, the others are folded away. */
const MOST_NAMES = 5;

function cutNames(tokens: Tokens.Generic[]): [shown: Tokens.Generic[], more: Tokens.Generic[]] {
  const names = tokens.flatMap(({ type }, index) => (type === 'codespan' ? [index] : []));
  if (names.length <= MOST_NAMES + 2) return [tokens, []];
  const end = (names[MOST_NAMES - 1] ?? 0) + 1;
  // The comma between the two goes.
  return [tokens.slice(0, end), tokens.slice(names[MOST_NAMES])];
}

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
    codespan: ({ text }) => {
      const code = `<code>${escapeHtml(text)}</code>`;
      const href = options.nameOf?.(text);
      return href === undefined ? code : `<a class="name" href="${href}">${code}</a>`;
    },
    link({ href, tokens }) {
      const address = escapeHtml(options.linkOf?.(href) ?? href);
      const outside = /^https?:/.test(address) ? ' rel="noopener"' : '';
      return `<a href="${address}"${outside}>${this.parser.parseInline(tokens)}</a>`;
    },
    code: ({ text, lang }) =>
      `<div class="code"><pre tabindex="0"><code>${highlight(text, lang?.split(' ')[0] ?? '')}</code></pre></div>`,
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    table({ header, rows }) {
      const inline = (tokens: Tokens.Generic[]) => this.parser.parseInline(tokens);
      const cell = ({ tokens }: Tokens.TableCell): string => {
        const [shown, more] = cutNames(tokens);
        const count = more.filter(({ type }) => type === 'codespan').length;
        const folded = `<details><summary>${count} more</summary>${inline(more)}</details>`;
        return inline(shown) + (count > 0 ? folded : '');
      };
      const titles = header.map(({ text }) => escapeHtml(plain(text)));
      const body = rows
        .map((row) =>
          row.map((one, index) => `<td data-label="${titles[index] ?? ''}">${cell(one)}</td>`).join(''),
        )
        .map((cells) => `<tr>${cells}</tr>`)
        .join('');
      const head = header.map(({ tokens }) => `<th scope="col">${inline(tokens)}</th>`).join('');
      return `<div class="table rows" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`;
    },
  },
});

/** Paragraphs, lists and tables. */
export function blockMarkdown(text: string, how: MarkdownOptions = {}): string {
  options = how;
  return marked.parse(text, { async: false });
}

/** The inside of a line. */
export function inlineMarkdown(text: string, how: MarkdownOptions = {}): string {
  // Most texts have nothing to parse.
  if (!/[`*_[\]<>&!\\~\n]|https?:/.test(text)) return escapeHtml(text);
  options = how;
  return marked.parseInline(text, { async: false });
}

/** The id of a heading, as GitHub would make it: links within the documents are written for that. */
const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

export function headingsOf(text: string): Heading[] {
  return marked.lexer(text).flatMap((token) =>
    token.type === 'heading'
      ? [
          {
            level: (token as Tokens.Heading).depth,
            text: plain((token as Tokens.Heading).text),
            id: headingId((token as Tokens.Heading).text),
          },
        ]
      : [],
  );
}

const plain = (text: string): string => text.replaceAll('`', '');
