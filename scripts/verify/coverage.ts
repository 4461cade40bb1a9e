// The page of the coverage in a real browser: its matrix, its filters, whether everybody can read it, and that it asks
// for nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { NEWEST } from '../../src/description/versions.js';
import { contractCommand } from '../../src/cli/command-line.js';
import { execute } from '../../src/cli/command.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

const findings: string[] = [];
const file = join(scratchFolder(), 'coverage.html');
await execute(contractCommand, ['coverage', '--reporter', 'html', '--output', file], processTerminal());
const address = pathToFileURL(file).href;

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});

async function visit(hash = '', options: Parameters<typeof browser.newContext>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) findings.push(`the page asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => findings.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(message.text());
  });
  page.setDefaultTimeout(20_000);
  await page.goto(address + hash);
  return page;
}

async function check(what: string, run: (page: Page) => Promise<void>, hash = ''): Promise<void> {
  const page = await visit(hash);
  try {
    await run(page);
  } catch (error) {
    findings.push(`${what}: ${(error as Error).message.split('\n')[0]}`);
  }
  await page.context().close();
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const rowsOf = (page: Page) => page.locator('#matrix tbody th[scope=row]');
const namesOf = (page: Page) => rowsOf(page).allTextContents();

await check('everything is there at first', async (page) => {
  must((await rowsOf(page).count()) > 300, 'fewer than 300 rows');
  must((await page.locator('#matrix thead th').count()) > 9, 'too few versions');
  must((await page.locator('.cell.published').count()) > 100, 'no published cells');
});

await check('text, resource and answers leave what they name', async (page) => {
  await page.getByLabel('Text').fill('listtags');
  must(
    (await namesOf(page)).every((name) => name.startsWith('listTags')),
    'others than listTags are left',
  );
  await page.getByLabel('Text').fill('');
  await page.getByLabel('Resource').selectOption('tags');
  must((await page.locator('tr.group').allTextContents()).join() === 'Tags', 'others than Tags are left');
  const before = await rowsOf(page).count();
  await page.getByLabel('Answers').selectOption('all');
  must((await rowsOf(page).count()) > before, 'failures do not come');
});

await check('a version is a column, and what it lacks is left out', async (page) => {
  const all = await rowsOf(page).count();
  await page.locator('select[name=version]').selectOption('2.9');
  must(
    (await page.locator('#matrix thead th').allTextContents()).join() === 'Operation,2.9',
    'other columns are left',
  );
  must((await rowsOf(page).count()) < all, 'operations that 2.9 lacks are left');
});

await check('evidence is chosen, and chosen back', async (page) => {
  for (const step of ['published', 'inferred', 'sandbox', 'none'])
    await page.locator(`input[value=${step}]`).uncheck();
  const left = await rowsOf(page).count();
  must(left > 0 && left < 150, `${left} rows with evidence of exchanges`);
  const wrong = await page
    .locator('#matrix tbody tr:not(.group)')
    .evaluateAll((rows) => rows.filter((row) => !row.querySelector('.cell.live, .cell.observed')).length);
  must(wrong === 0, `${wrong} rows without such a cell`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#matrix tbody th[scope=row]').length > 300);
});

await check('a name opens what is exercised of it, by keyboard too', async (page) => {
  await page.getByLabel('Text').fill('createContact ');
  const name = page.getByRole('button', { name: 'createContact 200' });
  await name.focus();
  await page.keyboard.press('Enter');
  await page.getByText('with evidence about Intercom').first().waitFor();
  must((await name.getAttribute('aria-expanded')) === 'true', 'the button does not say that it is open');
  await page.getByText('that no exchange has').first().click();
  await page.locator('.detail li code').first().waitFor();
});

await check(
  'a view is passed on by its address',
  async (page) => {
    must((await page.locator('select[name=version]').inputValue()) === NEWEST, 'the version is not chosen');
    must(
      (await namesOf(page)).every((name) => name.includes('/fin/')),
      'others than Fin are left',
    );
    await page.getByLabel('Text').fill('nothing is called so');
    await page.getByText('Nothing is like that.').waitFor();
    must(page.url().includes('text=nothing'), 'the address does not follow');
  },
  `#text=%2Ffin%2F&version=${NEWEST}`,
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
for (const width of [360, 720, 1440])
  for (const colorScheme of ['light', 'dark'] as const) {
    const where = `at ${width} in ${colorScheme}`;
    const page = await visit('#resource=tags&answers=all', {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await page.locator('#matrix tbody button').first().click();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      interface Result {
        violations: { id: string; nodes: { html: string }[] }[];
      }
      const { axe: runner } = window as unknown as { axe: { run: (options: object) => Promise<Result> } };
      const result = await runner.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return result.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
    });
    findings.push(...violations.map((violation) => `${where}: ${violation}`));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) findings.push(`${where}: ${over} px too wide`);
    await page.context().close();
  }

const silent = await visit('', { javaScriptEnabled: false });
const words = await silent
  .evaluate(() => document.querySelector('noscript table')?.textContent?.length ?? 0)
  .catch(() => 0);
if (words < 200) findings.push('without script nothing is told');
await browser.close();
report(findings, 'the page of the coverage');
