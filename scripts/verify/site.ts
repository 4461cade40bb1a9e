// The built site in a real browser: what people do with it, whether everybody can, and that nothing leaves the place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { NEWEST, NEWEST_NUMBERED, OLDEST } from '../../src/description/versions.js';
import {
  operationPage,
  schemaPage,
  schemasPage,
  topicPage,
  topicsPage,
  versionPage,
  groupPage,
} from '../../src/site/addresses.js';
import { formatFinding } from '../../src/contract/finding.js';
import { createSandbox, SANDBOX_TOKEN } from '../../src/sandbox/index.js';
import { startProxy } from '../../src/suite/proxy/proxy.js';
import { buildSite } from '../site/build-site.js';
import { brokenLinks } from '../site/links.js';
import { serveFolder } from '../site/serve.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const findings: string[] = [];
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.SITE_FOLDER ?? join(scratchFolder(), 'site');
if (process.env.SITE_FOLDER === undefined) await buildSite(root, folder);
findings.push(...brokenLinks(folder).map(({ page, href, reason }) => `${page}: ${href}: ${reason}`));

const { url, close } = await serveFolder(folder, 0);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
const create = operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact');

/** A page of its own, whose requests to anywhere else and whose errors are findings. */
async function visit(path: string, width = 1440, javaScriptEnabled = true, gateway = url): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith(gateway))
      findings.push(`${path} asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => findings.push(`${path}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(`${path}: ${message.text()}`);
  });
  page.setDefaultTimeout(20_000);
  await page.goto(url + path);
  return page;
}

async function check(
  what: string,
  path: string,
  run: (page: Page) => Promise<void>,
  gateway?: string,
): Promise<void> {
  const page = await visit(path, undefined, undefined, gateway);
  try {
    await run(page);
  } catch (error) {
    findings.push(`${what}: ${(error as Error).message.split('\n')[0]}`);
  }
  await page.context().close();
}

const expectText = async (page: Page, selector: string, text: string) => {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
};

await check('search finds an operation by keyboard alone', 'index.html', async (page) => {
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.keyboard.type('create contact');
  await expectText(page, '[role="option"][aria-selected="true"]', 'Create a contact');
  await page.keyboard.press('Enter');
  await page.waitForURL(/createContact\.html/);
});

await check('search finds a field and a topic', create, async (page) => {
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('unsubscribed_from_emails');
  await expectText(page, '[role="option"]', 'Contact.unsubscribed_from_emails');
  await page.locator('dialog input').fill('contact.user.created');
  await expectText(page, '[role="option"]', 'contact.user.created');
});

await check('the version switch stays on the operation', create, async (page) => {
  await page.locator('.switch a', { hasText: NEWEST }).click();
  await page.waitForURL((address) =>
    address.pathname.endsWith(operationPage(NEWEST, 'Contacts', 'createContact')),
  );
  await expectText(page, 'h1', 'Create a contact');
});

await check(
  'a version that lacks an operation says since when',
  operationPage(OLDEST, 'Calls', 'listCalls'),
  async (page) => {
    await expectText(page, '.note', `Not in ${OLDEST}. listCalls is there since`);
  },
);

await check(
  'a form is filled, its code follows, it is sent, and the change is shown',
  create,
  async (page) => {
    await page.getByRole('button', { name: 'Open the form' }).click();
    // What the form begins with is taken; another example can be chosen, and the first one again.
    const example = page.getByLabel('Begin with');
    const beginning = await example.inputValue();
    await example.selectOption('0');
    await expectText(page, '[role="tabpanel"] code', 'custom_attributes');
    await example.selectOption(beginning);
    const email = page.getByLabel('email', { exact: false }).first();
    await email.fill('grace@example.com');
    await expectText(page, '[role="tabpanel"] code', "email: 'grace@example.com'");
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expectText(page, '.status', '200');
    await expectText(page, '.try .hint', 'Nothing: the request and the answer are as the description says.');
    await expectText(page, '[data-changes] summary', 'Made');
    // The next page of the version has the same workspace.
    await page.goto(url + operationPage(NEWEST_NUMBERED, 'Contacts', 'listContacts'));
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expectText(page, '.try pre', 'grace@example.com');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expectText(page, '.workspace', '0 calls so far');
    await page.getByLabel('Move the clock').selectOption({ label: 'ahead by a day' });
    await expectText(page, '.workspace', '2026-01-02');
  },
);

await check(
  'what is wrong stands beside its field',
  operationPage(NEWEST_NUMBERED, 'Contacts', 'listContacts'),
  async (page) => {
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByLabel('per_page').fill('much');
    await expectText(page, '[data-place="query.per_page"] .wrong', 'integer');
  },
);

await check(
  'a form with a file is sent as one, and its code shows it',
  operationPage(NEWEST, 'Ecommerce Connectors', 'uploadEcommerceCatalog'),
  async (page) => {
    await page.getByRole('button', { name: 'Open the form' }).click();
    await expectText(page, '[role="tabpanel"] code', "form.set('catalog', new File([");
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expectText(page, '.status', '202');
    await expectText(page, '.try .hint', 'Nothing: the request and the answer are as the description says.');
  },
);

await check('a deep link opens what it leads to', `${create}#try`, async (page) => {
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
});

await check(
  'two versions are compared, and filtered by a pasted list',
  `compare/${NEWEST_NUMBERED}-${NEWEST}.html`,
  async (page) => {
    const all = await page.locator('.differences > li').count();
    await page.getByLabel('Operations that you use').fill('createContact\nlistConversations');
    const left = await page.locator('.differences > li:visible').count();
    if (left === 0 || left >= all) throw new Error(`${left} of ${all} changes are left`);
  },
);

await check(
  'a webhook page signs its notification',
  topicPage(NEWEST_NUMBERED, 'contact.user.created'),
  async (page) => {
    await page.getByRole('button', { name: 'Open' }).click();
    await expectText(page, '#hook code', 'X-Hub-Signature: sha1=');
  },
);

await check('the gateway has to be on this machine', create, async (page) => {
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByText('Call a workspace of your own').click();
  await page.getByLabel('Address of the gateway').fill('https://gateway.example.com');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expectText(page, '.try [role="status"]', 'A gateway runs on this machine');
});

await checkGateway();

/** Through a gateway to a workspace, which a sandbox that listens stands in for. */
async function checkGateway(): Promise<void> {
  const sandbox = createSandbox({ clock: 'system' });
  const behind = await sandbox.listen();
  const asked: string[] = [];
  const gateway = await startProxy({
    target: behind.url,
    token: SANDBOX_TOKEN,
    origins: [url],
    onCall: ({ exchange: { request }, findings: found }) => {
      asked.push(`${request.method} ${request.path}`);
      findings.push(...found.map((finding) => `through the gateway: ${formatFinding(finding)}`));
    },
  });
  const contacts = async () => {
    const headers = { authorization: `Bearer ${SANDBOX_TOKEN}` };
    const response = await sandbox.fetch('https://api.intercom.io/contacts', { headers });
    return ((await response.json()) as { total_count: number }).total_count;
  };
  const expectContacts = async (when: string, expected: number) => {
    const count = await contacts();
    if (count !== expected) throw new Error(`${when}, there are ${count} contacts in place of ${expected}`);
  };
  const before = await contacts();
  await check(
    'calls go through a gateway, and one that writes is asked about first',
    create,
    async (page) => {
      await page.getByRole('button', { name: 'Open the form' }).click();
      await page.getByText('Call a workspace of your own').click();
      await expectText(page, '.try code', `--workspace <id> --origin ${url.slice(0, -1)}`);
      await page.getByLabel('Address of the gateway').fill(gateway.url);
      await page.getByRole('button', { name: 'Connect' }).click();
      await expectText(page, '.banner', 'Calls go to Sandbox workspace, as Sample Owner. This is a sandbox.');
      await page.getByLabel('email', { exact: false }).first().fill('grace@example.com');
      const send = page.getByRole('button', { name: 'Send', exact: true });
      await send.click();
      await expectText(page, '.banner', 'This call may change Sandbox workspace, a sandbox.');
      await page.getByRole('button', { name: 'Do not' }).click();
      await expectContacts('when the call was not confirmed', before);
      await send.click();
      await page.getByRole('button', { name: 'Write to it' }).click();
      await expectText(page, '.status', '200');
      await expectText(page, '.try pre', 'grace@example.com');
      await expectContacts('when the call was confirmed', before + 1);
      // The address alone is kept, and the page goes back to its own workspace.
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      if (!kept.includes(gateway.url)) throw new Error('the address of the gateway is not kept');
      if (kept.includes(SANDBOX_TOKEN)) throw new Error('the page has the token');
      await page.getByRole('button', { name: 'Back to the sandbox' }).click();
      await send.click();
      await expectText(page, '[data-changes] summary', 'Made');
      await expectContacts('when the page called its own sandbox', before + 1);
    },
    gateway.url,
  );
  if (asked.join() !== 'GET /me,POST /contacts') findings.push(`the gateway was asked for ${asked.join()}`);
  await gateway.close(0);
  await behind.close();
}

const KINDS = [
  'index.html',
  versionPage(NEWEST_NUMBERED),
  groupPage(NEWEST_NUMBERED, 'Contacts'),
  create,
  operationPage(NEWEST_NUMBERED, 'Banners', 'listContactBanners'),
  schemaPage(NEWEST_NUMBERED, 'Contact'),
  schemasPage(NEWEST_NUMBERED),
  topicPage(NEWEST_NUMBERED, 'contact.user.created'),
  topicsPage(NEWEST_NUMBERED),
  'guide.html',
  `changes/${NEWEST}.html`,
  `compare/${NEWEST_NUMBERED}-${NEWEST}.html`,
  'coverage.html',
  'deviations.html',
];
await checkForEverybody(browser);

/** Axe finds nothing of A and AA, nothing is wider than the screen, also at twice the size, and it reads without script. */
async function checkForEverybody(chrome: Browser): Promise<void> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const path of KINDS) {
    for (const width of [360, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        // The policy of the page refuses scripts of others, and axe is one.
        const context = await chrome.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        const response = await page.goto(url + path);
        if (response?.status() !== 200) {
          findings.push(`${path} is not there`);
          await context.close();
          continue;
        }
        const form = page.getByRole('button', { name: /^Open( the form)?$/ });
        if ((await form.count()) > 0) {
          await form.click();
          await page.locator('.try h3, .try form').first().waitFor();
        }
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe: run } = window as unknown as {
            axe: {
              run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const result = await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          return result.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
        });
        findings.push(
          ...violations.map((violation) => `${path} at ${width} in ${colorScheme}: ${violation}`),
        );
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) findings.push(`${path} at ${width} is ${over} px too wide`);
        await context.close();
      }
    // 1,440 px at 200 % are 720 px.
    const zoomed = await visit(path, 720, false);
    const over = await zoomed.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) findings.push(`${path} at 200 % is ${over} px too wide`);
    const words = await zoomed.evaluate(() => document.querySelector('main')?.textContent?.length ?? 0);
    if (words < 200) findings.push(`${path} says nothing without script`);
    await zoomed.context().close();
  }
}

await browser.close();
await close();
report(findings, `${KINDS.length} kinds of pages`);
