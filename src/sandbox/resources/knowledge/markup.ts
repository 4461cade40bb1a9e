import { asPlaintext } from '../../html.js';

/** A block of a content. Of those that hold more than a text only Intercom knows how they look. */
interface Block {
  text?: string;
}

/** What a request may say of a content: HTML, Markdown or blocks. */
export interface SentText {
  body?: string | null | undefined;
  body_markdown?: string | null | undefined;
  json_blocks?: readonly Block[] | undefined;
}

export interface Text {
  body: string;
  body_markdown: string;
}

/** A content in both forms. HTML goes before Markdown, as an answer that is sent back has both. */
export function readText({ body, body_markdown, json_blocks }: SentText): Text | undefined {
  if (typeof body === 'string') return { body, body_markdown: toMarkdown(body) };
  if (typeof body_markdown === 'string') return { body: toHtml(body_markdown), body_markdown };
  return json_blocks && readText({ body_markdown: textOf(json_blocks) });
}

/** The texts of blocks as Markdown, a paragraph each. */
export function textOf(blocks: readonly Block[]): string {
  const texts = blocks.flatMap(({ text }) => (text === undefined || text === '' ? [] : [text]));
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`;
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
