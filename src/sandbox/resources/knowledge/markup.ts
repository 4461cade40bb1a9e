import { asPlaintext } from '../../html.js';

/** What a request may say of a content: HTML or Markdown. */
export interface SentText {
  body?: string | null | undefined;
  body_markdown?: string | null | undefined;
}

export interface Text {
  body: string;
  body_markdown: string;
}

/** A content in both forms. HTML goes before Markdown, as an answer that is sent back has both. */
export function readText({ body, body_markdown }: SentText): Text | undefined {
  if (typeof body === 'string') return { body, body_markdown: toMarkdown(body) };
  if (typeof body_markdown === 'string') return { body: toHtml(body_markdown), body_markdown };
  return undefined;
}

/** A simple rule in place of a converter: a block becomes a paragraph, and what is within a block loses its tags. */
const toMarkdown = (html: string): string => {
  const lines = asPlaintext(html)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
};

/** The same the other way: paragraphs only, everything else is text. */
const toHtml = (markdown: string): string =>
  paragraphsOf(markdown)
    .map((paragraph) => `<p>${escape(paragraph)}</p>`)
    .join('\n');

export const paragraphsOf = (markdown: string): string[] =>
  markdown
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
