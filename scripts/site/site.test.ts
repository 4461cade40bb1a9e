import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NEWEST, NEWEST_NUMBERED } from '../../src/description/versions.js';
import { operationPage, schemaPage, topicPage } from '../../src/site/addresses.js';
import { buildSite, type BuiltSite } from './build-site.js';
import { brokenLinks } from './links.js';
import { groupOf } from './operation-page.js';

// Two neighbours show all kinds of pages: what both have, and what one lacks.
const folder = mkdtempSync(join(tmpdir(), 'site-'));
let built: BuiltSite;
beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  built = await buildSite(root, folder, { versions: [NEWEST_NUMBERED, NEWEST] });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('every link and anchor leads somewhere, and is relative', () => {
  expect(brokenLinks(folder)).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  writeFileSync(
    join(folder, 'wrong.html'),
    '<a href="none.html">a</a><a href="index.html#none">b</a><a href="/index.html">c</a>',
  );
  const found = brokenLinks(folder).map(({ href, reason }) => [href, reason]);
  rmSync(join(folder, 'wrong.html'));
  expect(found).toEqual([
    ['none.html', 'no such page'],
    ['index.html#none', 'no such anchor'],
    ['/index.html', 'not relative'],
  ]);
});

test('every operation and topic has a page in every version, and one that it lacks says so', () => {
  const { site, pages } = built;
  for (const version of site.versions) {
    for (const id of new Set(site.versions.flatMap(({ operations }) => [...operations.keys()]))) {
      const path = operationPage(version.name, groupOf(site, id), id);
      expect(pages).toContain(path);
      expect(read(path).includes(`Not in ${version.name}.`)).toBe(!version.operations.has(id));
    }
    for (const topic of site.newest.topics.keys()) expect(pages).toContain(topicPage(version.name, topic));
  }
});

test('nothing is asked of another place, and nothing stands in a page that a strict policy refuses', () => {
  for (const page of built.pages) {
    const text = read(page);
    expect([
      page,
      [...text.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(https?:[^"]*)"/g)],
    ]).toEqual([page, []]);
    expect([page, / style="| on[a-z]+="|<style|<script>/.test(text)]).toEqual([page, false]);
  }
});

test('each page has a copy in Markdown with a title of its own', () => {
  const copies = built.pages.map((page) => read(page.replace(/html$/, 'md')));
  expect(copies.filter((copy) => !/^# \S/.test(copy))).toEqual([]);
});

test('the page of a topic says what causes it in the sandbox, or why nothing does', () => {
  for (const { name, topics } of built.site.versions)
    for (const topic of topics.keys()) {
      const text = read(topicPage(name, topic));
      const words = text.includes('"steps":')
        ? 'In the sandbox, among other things:'
        : 'Nothing in the sandbox:';
      expect([topic, text.includes(words)]).toEqual([topic, true]);
    }
  expect(read(topicPage(NEWEST, 'admin.logged_in'))).toContain(
    'happens in the app, and no operation does it',
  );
});

test('what is deprecated says what to use instead', () => {
  expect(read(schemaPage(NEWEST, 'ContactAttachedCompanies'))).toContain('Use <code>data</code> instead.');
});

test('the page for what there is not has the look and the script that its policy lets in', () => {
  const text = read('404.html');
  for (const part of ['style', 'script']) {
    const [, inside = ''] = new RegExp(`<${part}>([^]*?)</${part}>`).exec(text) ?? [];
    const hash = createHash('sha256').update(inside).digest('base64');
    expect(text).toContain(`${part}-src 'sha256-${hash}'`);
  }
});
