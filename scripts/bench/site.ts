// The reference in headless Chromium, beside Redoc and Scalar on the same description, all in one run. Each visit has a
// browser context of its own, so nothing is kept from the one before.
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { NEWEST, NEWEST_NUMBERED } from '../../src/description/versions.js';
import { operationPage } from '../../src/site/addresses.js';
import { serveFolder } from '../site/serve.js';
import { median } from './measure.js';
import { Visit } from './site-visit.js';
import { printTable } from './table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RIVALS = { redoc: '2.5.4', '@scalar/api-reference': '1.72.1' };
const TITLE = 'Create a contact';

/** What a visit measured, by the name of its row. */
type Measures = Record<string, number>;

/** The rows, with the bound that the reference is held to. */
const ROWS: Readonly<Record<string, string>> = {
  'first content of an operation, ms': '250',
  'kB until then': '60',
  'JS heap then, MB': '60',
  'form ready after a click, ms': '',
  'kB for the form': '',
  'descriptions loaded': '2',
  'answer to a call, ms': '150',
  'JS heap after the call, MB': '60',
  'search: ready, ms': '',
  'search: answer, ms': '100',
  'the operation in another version, ms': '250',
};

export async function benchSite(runs: number): Promise<void> {
  const site = join(root, 'dist/site');
  if (!existsSync(join(site, 'index.html')))
    throw new Error('The reference is measured as it is published: `npm run site` first.');
  const lab = await fetchRivals();
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  writeRivals(lab, folder);
  const [ours, theirs] = [await serveFolder(site, 0), await serveFolder(folder, 0)];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const subjects: Record<string, () => Promise<Measures>> = {
    reference: () => visitOurs(browser, ours.url),
    Redoc: () => visitRedoc(browser, theirs.url),
    Scalar: () => visitScalar(browser, theirs.url),
  };
  const measured = new Map<string, Measures[]>();
  try {
    for (let round = 0; round <= runs; round += 1) {
      console.error(round === 0 ? 'Warming up' : `Round ${round} of ${runs}`);
      for (const [name, subject] of Object.entries(subjects)) {
        const measures = await subject();
        if (round > 0) measured.set(name, [...(measured.get(name) ?? []), measures]);
      }
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true });
  }
  const cell = (name: string, row: string): string => {
    const values = (measured.get(name) ?? []).flatMap((measures) => measures[row] ?? []);
    return values.length === 0 ? '–' : median(values).toFixed(0);
  };
  printTable(
    [`in Chromium, ${NEWEST_NUMBERED}`, ...Object.keys(subjects), 'aim'],
    Object.entries(ROWS).map(([row, aim]) => [
      row,
      ...Object.keys(subjects).map((name) => cell(name, row)),
      aim,
    ]),
  );
}

async function visitOurs(browser: Browser, url: string): Promise<Measures> {
  const visit = await Visit.open(
    browser,
    url + operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact'),
    TITLE,
  );
  const first = await visit.first();

  const before = visit.kilobytes;
  const formReady = await visit.timed(
    () => document.querySelector<HTMLElement>('[data-island="try"] button')?.click(),
    () => document.querySelector('.try button[type="submit"]') !== null,
  );
  const formSize = (await visit.quiet()) - before;
  const answered = await visit.timed(
    () => document.querySelector<HTMLElement>('.try button[type="submit"]')?.click(),
    () => document.querySelector('.try .status') !== null,
  );
  const heap = await visit.heap();
  const searchReady = await visit.timed(
    () => document.querySelector<HTMLElement>('[data-search]')?.click(),
    () => document.querySelectorAll('dialog[open] select option').length > 1,
  );
  const found = await visit.timed(
    () => {
      const input = document.querySelector<HTMLInputElement>('dialog input');
      if (!input) return;
      input.value = 'snooze conversation';
      input.dispatchEvent(new InputEvent('input'));
    },
    () => document.querySelector('dialog [role="option"]') !== null,
  );
  await visit.close();

  const other = await Visit.open(
    browser,
    url + operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact'),
    TITLE,
  );
  const switched = await other.follow(
    `.switch a[href*="${operationPage(NEWEST, 'Contacts', 'createContact')}"]`,
  );
  await other.close();
  return {
    ...first,
    'form ready after a click, ms': formReady,
    'kB for the form': formSize,
    'descriptions loaded': visit.requests.filter((address) => /\/data\/[^/]+\.json$/.test(address)).length,
    'answer to a call, ms': answered,
    'JS heap after the call, MB': heap,
    'search: ready, ms': searchReady,
    'search: answer, ms': found,
    'the operation in another version, ms': switched,
  };
}

/** Redoc has no form and no versions. */
async function visitRedoc(browser: Browser, url: string): Promise<Measures> {
  const visit = await Visit.open(browser, `${url}redoc.html#operation/createContact`, TITLE);
  const first = await visit.first();
  const found = await visit.timed(
    () => {
      const input = document.querySelector<HTMLInputElement>('[role="search"] input');
      if (!input) throw new Error('Redoc shows no search.');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        'snooze conversation',
      );
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => document.querySelector('[data-role="search:results"] [role="menuitem"]') !== null,
  );
  await visit.close();
  return { ...first, 'search: answer, ms': found };
}

/** Scalar sends what its form says to a real address, so its call is left out. */
async function visitScalar(browser: Browser, url: string): Promise<Measures> {
  const visit = await Visit.open(browser, `${url}scalar.html#tag/contacts/POST/contacts`, TITLE);
  const first = await visit.first();
  await visit.close();
  return first;
}

/** A page for each that shows the description, with the bundle that its package has for this. */
function writeRivals(lab: string, folder: string): void {
  const bundle = (file: string, name: string) => copyFileSync(join(lab, file), join(folder, name));
  bundle('redoc/bundles/redoc.standalone.js', 'redoc.js');
  bundle('@scalar/api-reference/dist/browser/standalone.js', 'scalar.js');
  copyFileSync(join(root, `generated/openapi/${NEWEST_NUMBERED}.json`), join(folder, 'openapi.json'));
  const head = '<!doctype html><meta charset="utf-8"><title>Bench</title>';
  writeFileSync(
    join(folder, 'redoc.html'),
    `${head}<redoc spec-url="openapi.json"></redoc><script src="redoc.js"></script>`,
  );
  writeFileSync(
    join(folder, 'scalar.html'),
    `${head}<div id="app"></div><script src="scalar.js"></script>
<script>Scalar.createApiReference('#app', { url: 'openapi.json', withDefaultFonts: false, telemetry: false })</script>`,
  );
}

/** Only the bundles are needed of them, which need nothing else: they are taken out of the packages as npm has these. */
async function fetchRivals(): Promise<string> {
  const lab = join(root, 'node_modules/.cache/bench/site');
  const done = join(lab, 'package.json');
  const manifest = JSON.stringify({ private: true, dependencies: RIVALS });
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return lab;
  console.error('Fetching Redoc and Scalar');
  rmSync(lab, { recursive: true, force: true });
  const run = promisify(execFile);
  for (const [name, version] of Object.entries(RIVALS)) {
    const folder = join(lab, name);
    mkdirSync(folder, { recursive: true });
    const { stdout } = await run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
    await run('tar', ['-xzf', stdout.trim(), '--strip-components=1'], { cwd: folder });
  }
  writeFileSync(done, manifest);
  return lab;
}
