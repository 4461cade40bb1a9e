import { createHash } from 'node:crypto';
import { versionPage } from '../../src/site/addresses.js';
import { html, raw } from './html.js';
import type { Site } from './site.js';

/** What a host of static pages shows for an address that there is not. */
export const MISSING_PAGE = '404.html';

const LOOK = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; align-content: center; justify-items: center;
  font: 1rem/1.6 system-ui, sans-serif; background: light-dark(#fbfaf7, #14171a); color: light-dark(#1f2328, #e6e8ea); }
main { max-width: 34rem; padding: 2rem 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 0.6rem; letter-spacing: -0.015em; }
p { margin: 0 0 1rem; }
.code { font: 700 0.8rem/1 ui-monospace, monospace; color: light-dark(#8a4b00, #f0bd6e); }
ul { padding-left: 1.2rem; }
a { color: light-dark(#0f5c5a, #74c9bf); text-underline-offset: 0.18em; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; border-radius: 4px; }
`;

/** It is shown at whatever address was asked for, so its links cannot be relative to it: they are led to the root here. */
const LEAD = `
const parts = location.pathname.split('/');
const at = parts.findIndex((part) => /^(v\\d+-\\d+|unstable|changes|compare)$/.test(part));
const root = parts.slice(0, at < 0 ? -1 : at).join('/') + '/';
for (const link of document.links) link.href = root + link.getAttribute('href');
`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** It stands alone, with what it needs inside, because it does not know where the rest is. */
export function missingPage(site: Site): string {
  const policy = `default-src 'none'; style-src ${hashOf(LOOK)}; script-src ${hashOf(LEAD)}`;
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="robots" content="noindex" />
      <title>Not here · intercom-fetch</title>
      ${raw(`<style>${LOOK}</style>`)}
    </head>
    <body>
      <main>
        <p class="code">404</p>
        <h1>There is no such page</h1>
        <p>
          Each operation, schema and webhook topic has a page in every version that is described. Perhaps the
          name in the address is misspelled.
        </p>
        <ul>
          <li><a href="index.html">Start, and search from there</a></li>
          <li><a href="${versionPage(site.current.name)}">All operations of ${site.current.name}</a></li>
          <li><a href="compare/index.html">What changed between two versions</a></li>
        </ul>
      </main>
      ${raw(`<script>${LEAD}</script>`)}
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
}
