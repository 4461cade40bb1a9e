/** Intercom stores messages as HTML and wraps plain text into a paragraph. */
export const asHtml = (text: string): string => (text.trimStart().startsWith('<') ? text : `<p>${text}</p>`);

/** The words of a text in HTML, without its tags. */
export const wordsOf = (html: string): string[] =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const ENTITIES = new Map([
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['amp', '&'],
]);

/** HTML as `display_as=plaintext` shows it: links keep their address in parentheses, blocks end a line. */
export function asPlaintext(html: string): string {
  let text = '';
  let link: string | undefined;
  let place = 0;
  // One step per tag, forward only: whoever writes the HTML decides how long it is.
  while (place < html.length) {
    const start = html.indexOf('<', place);
    const end = start === -1 ? -1 : html.indexOf('>', start);
    if (end === -1) break;
    text += html.slice(place, start);
    place = end + 1;
    const tag = html
      .slice(start + 1, end)
      .trim()
      .toLowerCase();
    if (tag.startsWith('a ')) link = /\bhref="([^"]*)"/i.exec(html.slice(start, end))?.[1];
    else if (tag === '/a' && link !== undefined) [text, link] = [`${text} (${link})`, undefined];
    else if (/^br\s*\/?$/.test(tag) || (/^\/(p|div|li|h[1-6])$/.test(tag) && place < html.length))
      text += '\n';
  }
  return (text + html.slice(place)).replace(
    /&(nbsp|lt|gt|quot|#39|amp);/g,
    (_, name: string) => ENTITIES.get(name) ?? '',
  );
}
