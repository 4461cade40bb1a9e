import {
  groupPage,
  operationPage,
  relative,
  schemasPage,
  topicsPage,
  versionPage,
} from '../../src/site/addresses.js';
import { versionTitle } from '../../src/description/versions.js';
import { DOCUMENTS } from './documents.js';
import type { Page, VersionLink } from './blocks.js';
import { html, raw, type Html } from './html.js';
import { inlineMarkdown, type FindName } from './markdown.js';
import { renderBlocks, type Rendering } from './render-blocks.js';
import type { Site, SiteVersion } from './site.js';

/** Nothing comes from elsewhere, no code is made of texts, and calls go to the site itself or to this machine. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole page of HTML. `names` finds what words in `code` lead to, as paths of the site. */
export function renderPage(site: Site, page: Page, names: FindName): string {
  let parts = 0;
  const to = (path: string) => relative(page.path, path);
  const rendering: Rendering = {
    markdown: {
      nameOf: (name) => {
        const path = names(name);
        return path === undefined || path === page.path ? undefined : to(path);
      },
    },
    next: () => (parts += 1),
  };
  const version = site.versions.find(({ name }) => name === page.version);
  const copy = page.path.split('/').at(-1)?.replace(/html$/, 'md') ?? '';
  const inline = (text: string) => raw(inlineMarkdown(text, rendering.markdown));
  const title = plain(page.title);
  const name =
    page.path === 'index.html'
      ? 'intercom-fetch reference'
      : `${title}${page.version === undefined ? '' : ` · ${page.version}`} · intercom-fetch`;
  return `<!doctype html>\n${
    html`<html
      lang="en"
      data-root="${to('index.html').replace(/index\.html$/, '')}"
      data-version="${page.version ?? ''}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${name}</title>
        <meta name="description" content="${plain(page.lead ?? page.title).slice(0, 200)}" />
        <meta name="color-scheme" content="light dark" />
        ${page.stub ? raw('<meta name="robots" content="noindex">') : ''}
        <link rel="icon" href="${to('assets/icon.svg')}" />
        <link rel="stylesheet" href="${to('assets/site.css')}" />
        <link rel="alternate" type="text/markdown" href="${copy}" />
        <script src="${to('assets/page.js')}"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${renderTop(site, page, to)}
        <div class="shell">
          <main id="main" ${page.aside ? raw(' class="wide"') : ''}>
            <nav class="trail" aria-label="Where this is">
              <ol>
                ${page.trail.map(({ text, path }) => html`<li>${path === undefined ? text : html`<a href="${to(path)}">${text}</a>`}</li>`)}
              </ol>
            </nav>
            <h1>${inline(page.title)}</h1>
            ${page.banner ? raw(page.banner) : ''} ${page.versions ? renderSwitch(page, to) : ''}
            <div class="columns">
              <div class="text">
                ${page.lead ? html`<div class="lead">${raw(paragraphs(page.lead, inline))}</div>` : ''}
                ${page.version === undefined ? '' : renderJumps(page)} ${renderBlocks(rendering, page.main)}
              </div>
              ${page.aside ? html`<aside class="beside" aria-label="Code and examples">${renderBlocks(rendering, page.aside)}</aside>` : ''}
            </div>
            <footer class="foot">
              <p><a href="${copy}">This page as Markdown</a></p>
              <p>
                Unofficial. Not made, reviewed or supported by Intercom. What is played here is our reading of
                its API.
              </p>
            </footer>
          </main>
          ${version ? renderSide(site, version, page, to) : renderGuideSide(site, page, to)}
        </div>
        ${
          page.data
            ? html`<script type="application/json" id="page-data">
                ${raw(JSON.stringify(page.data).replaceAll('<', '\\u003c'))}
              </script>`
            : ''
        }
      </body>
    </html>`.text
  }\n`;
}

const paragraphs = (text: string, inline: (text: string) => Html): string =>
  text
    .split(/\n\n+/)
    .map((part) => `<p>${inline(part).text}</p>`)
    .join('');

const plain = (text: string): string =>
  text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');

/** The parts of the site, and which of them a page belongs to. */
function sectionsOf(site: Site, { path, version }: Page): { text: string; path: string; isHere: boolean }[] {
  const isAbout = /^(changes|compare)\//.test(path);
  return [
    {
      text: 'Reference',
      path: versionPage(version ?? site.current.name),
      isHere: version !== undefined && !isAbout,
    },
    { text: 'Guide', path: 'guide.html', isHere: DOCUMENTS.some((document) => document.path === path) },
    { text: 'Changes', path: 'changes/index.html', isHere: isAbout },
    {
      text: 'How sure',
      path: 'sure.html',
      isHere: ['sure.html', 'coverage.html', 'deviations.html'].includes(path),
    },
  ];
}

const renderTop = (site: Site, page: Page, to: (path: string) => string): Html =>
  html`<header class="top">
    <div class="bar">
      <a class="brand" href="${to('index.html')}"
        ><span class="brand-mark" aria-hidden="true"></span
        ><span class="brand-name">intercom<em>-fetch</em></span></a
      >
      <nav class="main-links" aria-label="Site">
        ${sectionsOf(site, page).map(
          ({ text, path, isHere }) =>
            html`<a href="${to(path)}" ${isHere ? raw(' aria-current="true"') : ''}>${text}</a>`,
        )}
      </nav>
      <button type="button" class="search-open" data-search hidden><span>Search</span><kbd>/</kbd></button>
      <button type="button" class="theme" data-theme-switch hidden aria-label="Theme: as the system"></button>
      <a class="menu-link" href="#side">Menu</a>
    </div>
  </header>`;

const STATES: Readonly<Record<VersionLink['state'], string>> = {
  here: '',
  changed: 'changed with this version',
  breaking: 'changed with this version, and can break code',
  absent: 'not in this version',
};

const renderSwitch = ({ version, versions = [] }: Page, to: (path: string) => string): Html =>
  html`<nav class="switch" aria-label="This page in other versions">
    <ol>
      ${versions.map(
        (link) =>
          html`<li>
            <a
              class="${link.state}"
              href="${to(link.path)}"
              ${link.version === version ? raw(' aria-current="page"') : ''}${STATES[link.state] === '' ? '' : html` title="${STATES[link.state]}"`}
              >${link.version}${STATES[link.state] === '' ? '' : html`<span class="visually-hidden"> (${STATES[link.state]})</span>`}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;

/** The way to the parts of a long page. */
function renderJumps({ main }: Page): Html | '' {
  const parts = main.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []));
  if (parts.length < 4) return '';
  return html`<nav class="jumps" aria-label="On this page">
    <ul>
      ${parts.map(({ text, id }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

/** The groups of a version; the one that the page belongs to shows its operations. */
function renderSide(site: Site, version: SiteVersion, page: Page, to: (path: string) => string): Html {
  const link = (path: string, text: string, extra: Html | '' = '') =>
    html`<a href="${to(path)}" ${path === page.path ? raw(' aria-current="page"') : ''}>${extra}${text}</a>`;
  const operations = [...version.operations.values()];
  return html`<nav class="side" id="side" aria-label="Reference of ${version.name}">
    <p class="side-title">${link(versionPage(version.name), versionTitle(version.name))}</p>
    <ul>
      ${[...version.groups.keys()].map((tag) => {
        const own = tag === page.section ? operations.filter(({ group }) => group === tag) : [];
        return html`<li${tag === page.section ? raw(' class="open"') : ''}>${link(groupPage(version.name, tag), tag)}${
          own.length === 0
            ? ''
            : html`<ul>
                ${own.map(({ id, summary, method }) => html`<li>${link(operationPage(version.name, tag, id), summary, html`<span class="verb ${method.toLowerCase()}">${SHORT[method] ?? method}</span>`)}</li>`)}
              </ul>`
        }</li>`;
      })}
    </ul>
    <p class="side-title">More</p>
    <ul>
      <li>${link(topicsPage(version.name), 'Webhooks')}</li>
      <li>${link(schemasPage(version.name), 'Schemas')}</li>
      ${site.versions[0] === version ? '' : html`<li>${link(`changes/${version.name}.html`, `What changed with ${version.name}`)}</li>`}
    </ul>
  </nav>`;
}

const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL' };

function renderGuideSide(site: Site, page: Page, to: (path: string) => string): Html {
  const link = (path: string, text: string) =>
    html`<li><a href="${to(path)}" ${path === page.path ? raw(' aria-current="page"') : ''}>${text}</a></li>`;
  return html`<nav class="side" id="side" aria-label="Site map">
    <p class="side-title">Reference</p>
    <ul>
      ${site.versions.toReversed().map(({ name }) => link(versionPage(name), name))}
    </ul>
    <p class="side-title">Reading</p>
    <ul>
      ${DOCUMENTS.map(({ path, text }) => link(path, text))}${link('changes/index.html', 'What changed')}${link('compare/index.html', 'Compare versions')}
    </ul>
    <p class="side-title">How sure</p>
    <ul>
      ${link('sure.html', 'The scale of evidence')}${link('coverage.html', 'Coverage')}${link('deviations.html', 'Where we differ')}
    </ul>
  </nav>`;
}
