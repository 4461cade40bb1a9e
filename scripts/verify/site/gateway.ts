// The pages through a gateway, as people start it: `intercom-contract proxy` in a process of its own, before a sandbox that
// listens and stands in for a workspace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { NEWEST, NEWEST_NUMBERED } from '../../../src/description/versions.js';
import { createSandbox, SANDBOX_TOKEN } from '../../../src/sandbox/index.js';
import { operationPage } from '../../../src/site/addresses.js';
import { expectText, must, type Visitor } from './visitor.js';

const CALL = '900001';

export async function checkGateway(visitor: Visitor): Promise<void> {
  const { url, findings } = visitor;
  const sandbox = createSandbox({ clock: 'system' });
  const behind = await sandbox.listen();
  const gateway = await startGateway(behind.url, url);
  const readOnly = await startGateway(behind.url, url, '--read-only');
  const through = (what: string, path: string, run: (page: Page) => Promise<void>) =>
    visitor.check(
      what,
      path,
      async (page) => {
        await connect(page, gateway.url);
        await run(page);
      },
      { gateway: gateway.url },
    );
  const ask = async (path: string, body?: object) => {
    const response = await sandbox.fetch(`https://api.intercom.io${path}`, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: {
        authorization: `Bearer ${SANDBOX_TOKEN}`,
        'intercom-version': NEWEST,
        'content-type': 'application/json',
      },
    });
    return response;
  };
  const countContacts = async () =>
    ((await (await ask('/contacts')).json()) as { total_count: number }).total_count;
  const expectContacts = async (when: string, expected: number) => {
    const count = await countContacts();
    must(count === expected, `${when}, there are ${count} contacts in place of ${expected}`);
  };

  const before = await countContacts();
  await through(
    'calls go through a gateway, and one that writes is asked about first',
    operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact'),
    async (page) => {
      await expectText(page, '.try code', `--workspace <id> --origin ${url.slice(0, -1)}`);
      await expectText(page, '.banner', 'Calls go to Sandbox workspace, as Sample Owner. This is a sandbox.');
      await page.getByLabel('email', { exact: false }).first().fill('grace@example.com');
      await send(page);
      await expectText(page, '.banner', 'This call may change Sandbox workspace, a sandbox.');
      await page.getByRole('button', { name: 'Do not' }).click();
      await expectContacts('when the call was not confirmed', before);
      await send(page);
      await page.getByRole('button', { name: 'Write to it' }).click();
      await expectText(page, '.status', '200');
      await expectText(page, '.try pre', 'grace@example.com');
      await expectContacts('when the call was confirmed', before + 1);
      // The address alone is kept, and the page goes back to its own workspace.
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      must(kept.includes(gateway.url), 'the address of the gateway is not kept');
      must(!kept.includes(SANDBOX_TOKEN), 'the page has the token');
      await page.getByRole('button', { name: 'Back to the sandbox' }).click();
      await send(page);
      await expectText(page, '[data-changes] summary', 'Made');
      await expectContacts('when the page called its own sandbox', before + 1);
    },
  );

  const { id: tag } = (await (await ask('/tags', { name: 'Passing' })).json()) as { id: string };
  await through(
    'a removal is sent as it stands in the form',
    operationPage(NEWEST_NUMBERED, 'Tags', 'deleteTag'),
    async (page) => {
      await page.getByLabel('tag_id', { exact: false }).first().fill(tag);
      await send(page);
      await page.getByRole('button', { name: 'Write to it' }).click();
      await expectText(page, '.status', '200');
      await expectText(
        page,
        '.try .hint',
        'Nothing: the request and the answer are as the description says.',
      );
      must((await ask(`/tags/${tag}`)).status === 404, 'the tag is still there');
    },
  );

  await through(
    'a file is sent as it was chosen',
    operationPage(NEWEST, 'Ecommerce Connectors', 'uploadEcommerceCatalog'),
    async (page) => {
      const catalog = JSON.stringify([
        { id: 'tea-1', title: 'Thé vert', url: 'https://shop.example.com/tea-1' },
      ]);
      await page
        .getByLabel('A file for catalog')
        .setInputFiles({ name: 'tea.json', mimeType: 'application/json', buffer: Buffer.from(catalog) });
      await expectText(page, '[role="tabpanel"] code', 'Thé vert');
      await send(page);
      await page.getByRole('button', { name: 'Write to it' }).click();
      await expectText(page, '.status', '202');
      await expectText(
        page,
        '.try .hint',
        'Nothing: the request and the answer are as the description says.',
      );
      const { requestBody } = sandbox.requests.at(-1) ?? {};
      const form = Buffer.from(requestBody as Uint8Array).toString();
      must(form.includes(`\r\n\r\n${catalog}\r\n`), 'the file that arrived is another');
    },
  );

  await through(
    'a text that is downloaded is shown',
    operationPage(NEWEST_NUMBERED, 'Calls', 'retrieveCallTranscript'),
    async (page) => {
      await page.getByLabel('call_id', { exact: false }).first().fill(CALL);
      await send(page);
      await expectText(page, '.status', '200');
      await expectText(page, '.try pre', 'Where do I find my invoices?');
    },
  );

  const made = await ask('/export/content/data', { created_at_after: 1, created_at_before: 4_000_000_000 });
  const { job_identifier: job } = (await made.json()) as { job_identifier: string };
  sandbox.advance(24 * 3600);
  const file = Buffer.from(await (await ask(`/download/content/data/${job}`)).arrayBuffer());
  await through(
    'a file that is downloaded is kept, byte by byte',
    operationPage(NEWEST_NUMBERED, 'Data Export', 'downloadDataExport'),
    async (page) => {
      await page.getByLabel('job_identifier', { exact: false }).first().fill(job);
      await send(page);
      await expectText(page, '.status', '200');
      await expectText(page, '.try p', `A file of ${file.length.toLocaleString('en')} bytes`);
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Save it' }).click();
      const path = await (await saved).path();
      must(readFileSync(path).equals(file), 'the file is another');
    },
  );

  await through(
    'an answer that leads elsewhere is not followed',
    operationPage(NEWEST_NUMBERED, 'Calls', 'retrieveCallRecording'),
    async (page) => {
      await page.getByLabel('call_id', { exact: false }).first().fill(CALL);
      await send(page);
      await expectText(page, '.try .wrong', 'The answer leads to another address');
    },
  );

  await visitor.check(
    'a gateway for reading refuses what writes, and the page says so',
    operationPage(NEWEST_NUMBERED, 'Contacts', 'createContact'),
    async (page) => {
      await connect(page, readOnly.url);
      await expectText(page, '.banner', 'The gateway lets pass only what reads.');
      await send(page);
      await page.getByRole('button', { name: 'Write to it' }).click();
      await expectText(page, '.try .wrong', 'The gateway answered 403');
      await expectContacts('when a gateway for reading was asked to write', before + 1);
    },
    { gateway: readOnly.url },
  );

  for (const { stop } of [gateway, readOnly]) {
    const { code, output } = await stop();
    if (code !== 0) findings.push(`the gateway ended with ${code}: ${output}`);
  }
  await behind.close();
}

async function connect(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByText('Call a workspace of your own').click();
  await page.getByLabel('Address of the gateway').fill(address);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expectText(page, '.banner', 'Calls go to');
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();

/** Starts the command, which ends with 1 when it finds something in what passes. */
async function startGateway(target: string, origin: string, ...more: string[]) {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'proxy', '--port', '0', '--target', target];
  const child = spawn(process.execPath, [...command, '--origin', origin.slice(0, -1), ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INTERCOM_TOKEN: '' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()));
  const closed = once(child, 'close') as Promise<[number | null]>;
  while (!output.includes('listens at')) {
    const [ended] = await Promise.race([once(child.stdout, 'data'), closed.then(() => ['ended'])]);
    if (ended === 'ended') throw new Error(`The gateway did not start: ${output}`);
  }
  const [address = ''] = /http:\S+/.exec(output) ?? [];
  return {
    url: address,
    stop: async (): Promise<{ code: number | null; output: string }> => {
      child.kill('SIGINT');
      const [code] = await closed;
      return { code, output };
    },
  };
}
