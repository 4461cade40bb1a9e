// The built site in a real browser: what people do with it, whether everybody can, and that nothing leaves the place.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
import { buildSite } from '../site/build-site.js';
import { brokenLinks } from '../site/links.js';
import { serveFolder } from '../site/serve.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';
import { checkForEverybody } from './site/everybody.js';
import { checkGateway } from './site/gateway.js';
import { expectText, must, Visitor } from './site/visitor.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.SITE_FOLDER ?? join(scratchFolder(), 'site');
if (process.env.SITE_FOLDER === undefined) await buildSite(root, folder);
const { url, close } = await serveFolder(folder, 0);
const visitor = await Visitor.start(url);
const { findings } = visitor;
findings.push(...brokenLinks(folder).map(({ page, href, reason }) => `${page}: ${href}: ${reason}`));
const create = operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact');

await visitor.check('search finds an operation by keyboard alone', 'index.html', async (page) => {
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.keyboard.type('create contact');
  await expectText(page, '[role="option"][aria-selected="true"]', 'Create a contact');
  await page.keyboard.press('Enter');
  await page.waitForURL(/createContact\.html/);
});

await visitor.check('search finds a field and a topic', create, async (page) => {
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('unsubscribed_from_emails');
  await expectText(page, '[role="option"]', 'Contact.unsubscribed_from_emails');
  await page.locator('dialog input').fill('contact.user.created');
  await expectText(page, '[role="option"]', 'contact.user.created');
});

await visitor.check('the version switch stays on the operation', create, async (page) => {
  await page.locator('.switch a', { hasText: NEWEST }).click();
  await page.waitForURL((address) =>
    address.pathname.endsWith(operationPage(NEWEST, 'Contacts', 'createContact')),
  );
  await expectText(page, 'h1', 'Create a contact');
});

await visitor.check(
  'a version that lacks an operation says since when',
  operationPage(OLDEST, 'Calls', 'listCalls'),
  async (page) => {
    await expectText(page, '.note', `Not in ${OLDEST}. listCalls is there since`);
  },
);

await visitor.check(
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

await visitor.check(
  'what is wrong stands beside its field',
  operationPage(NEWEST_NUMBERED, 'Contacts', 'listContacts'),
  async (page) => {
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByLabel('per_page').fill('much');
    await expectText(page, '[data-place="query.per_page"] .wrong', 'integer');
  },
);

await visitor.check(
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

await visitor.check('a deep link opens what it leads to', `${create}#try`, async (page) => {
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
});

await visitor.check(
  'two versions are compared, and filtered by a pasted list',
  `compare/${NEWEST_NUMBERED}-${NEWEST}.html`,
  async (page) => {
    const all = await page.locator('.differences > li').count();
    await page.getByLabel('Operations that you use').fill('createContact\nlistConversations');
    const left = await page.locator('.differences > li:visible').count();
    if (left === 0 || left >= all) throw new Error(`${left} of ${all} changes are left`);
  },
);

await visitor.check(
  'a webhook page causes its notification, and signs it',
  topicPage(OLDEST, 'conversation.admin.closed'),
  async (page) => {
    await page.getByRole('button', { name: 'Open' }).click();
    await expectText(page, '#hook code', 'X-Hub-Signature: sha1=');
    const example = await page.locator('#hook code').last().textContent();
    await page.getByRole('button', { name: 'Cause it in the sandbox' }).click();
    await expectText(page, '#hook [role="status"]', 'Told after POST /conversations/');
    const caused = (await page.getByLabel('Notification').inputValue()).replaceAll(/\s/g, '');
    must(caused.includes('"topic":"conversation.admin.closed"'), 'the notification is of another topic');
    must(caused.includes('"id":"215470000000001"'), 'the notification is about another conversation');
    await page.waitForFunction(
      (before) => document.querySelector('#hook figure code, #hook .code code')?.textContent !== before,
      example,
    );
  },
);

await visitor.check('a call is made by keyboard alone', create, async (page) => {
  const press = async (selector: string) => {
    for (let count = 0; count < 400; count += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await page.keyboard.press('Tab');
  must(
    (await page.evaluate(() => document.activeElement?.textContent)) === 'Skip to the content',
    'no way past the menu',
  );
  await page.keyboard.press('Enter');
  await press('[data-island="try"] button');
  await page.keyboard.press('Enter');
  await page.locator('.try form').waitFor();
  await press('.try button[type="submit"]');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  must(outline === 'solid', `the focus is shown by an outline that is ${outline}`);
  await page.keyboard.press('Enter');
  await expectText(page, '.status', '200');
});

await visitor.check(
  'the form loads two descriptions',
  operationPage(OLDEST, 'Conversations', 'autoAssignConversation'),
  async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/\/data\/[^/]+\.json$/.test(request.url())) loaded.push(request.url());
    });
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expectText(page, '.status', '200');
    must(loaded.length === 2, `${loaded.length} descriptions were loaded`);
  },
);

await visitor.check(
  'an operation that is gone says what to use',
  operationPage(NEWEST, 'Help Center', 'listSections'),
  async (page) => {
    await expectText(page, '.note', 'Use listCollections instead.');
  },
);

await visitor.check('the gateway has to be on this machine', create, async (page) => {
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByText('Call a workspace of your own').click();
  await page.getByLabel('Address of the gateway').fill('https://gateway.example.com');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expectText(page, '.try [role="status"]', 'A gateway runs on this machine');
});

await checkGateway(visitor);

const kinds = [
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
  'migrating.html',
  'contract.html',
  'sandbox.html',
];
await checkForEverybody(visitor, kinds);

await visitor.attempt('a page that there is not leads on', checkMissing);
await visitor.attempt('the site reads from a folder', checkFiles);

/** What there is not is said at any address, with ways that lead on. */
async function checkMissing(): Promise<void> {
  const page = await visitor.browser.newPage();
  const response = await page.goto(`${url}v2-14/contacts/unicorn.html`);
  if (response?.status() !== 404) findings.push(`a page that there is not answers ${response?.status()}`);
  await page.getByRole('link', { name: 'Start, and search from there' }).click();
  await page.waitForURL(`${url}index.html`);
  await page.close();
}

/** The site also reads from a folder, without a server. */
async function checkFiles(): Promise<void> {
  const page = await visitor.browser.newPage();
  page.on('pageerror', (error) => findings.push(`as a file: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(`as a file: ${message.text()}`);
  });
  await page.goto(pathToFileURL(join(folder, create)).href);
  const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  if (color === 'rgba(0, 0, 0, 0)') findings.push('as a file: the page has no look');
  await expectText(page, '.try', 'Calls can be tried where the site is served');
  await page.getByRole('tab', { name: 'curl' }).click();
  await page.locator('.switch a', { hasText: NEWEST }).click();
  await expectText(page, 'h1', 'Create a contact');
  await page.close();
}

await visitor.browser.close();
await close();
report(findings, `${kinds.length} kinds of pages`);
