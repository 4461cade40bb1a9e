import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A link of a built site that leads nowhere. */
export interface BrokenLink {
  page: string;
  href: string;
  reason: 'no such page' | 'no such anchor' | 'not relative';
}

/** Follows every link, script and sheet of every page, and every link of the Markdown copies. */
export function brokenLinks(folder: string): BrokenLink[] {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  const pages = new Map(
    [...files]
      .filter((file) => /\.(html|md|txt)$/.test(file))
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const html = file.endsWith('.html');
        return [
          file,
          { hrefs: html ? hrefsOf(text) : markdownHrefs(text), ids: html ? idsOf(text) : undefined },
        ] as const;
      }),
  );
  const broken: BrokenLink[] = [];
  for (const [page, { hrefs }] of pages)
    for (const href of hrefs) {
      if (/^(https?:|data:|mailto:)/.test(href)) continue;
      if (href.startsWith('/')) {
        broken.push({ page, href, reason: 'not relative' });
        continue;
      }
      const [address = '', anchor] = href.split('#');
      const target =
        address === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(address)));
      const ids = pages.get(target)?.ids;
      if (!files.has(target)) broken.push({ page, href, reason: 'no such page' });
      else if (anchor && ids && !ids.has(decodeURIComponent(anchor)))
        broken.push({ page, href, reason: 'no such anchor' });
    }
  return broken;
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const hrefsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => unescape(href)));

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id)));

const markdownHrefs = (text: string): Set<string> =>
  new Set(
    [...text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, href = '']) => href,
    ),
  );
