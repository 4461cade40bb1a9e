import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { report } from './findings.js';
import { inProject } from './project.js';
import { load } from './scratch.js';

interface Playwright {
  chromium: { launch: (options: object) => Promise<Browser> };
}

interface Browser {
  newPage: () => Promise<{
    goto: (address: string) => Promise<unknown>;
    addScriptTag: (script: { content: string }) => Promise<unknown>;
    evaluate: (expression: string) => Promise<unknown>;
  }>;
  close: () => Promise<void>;
}

const content = await inProject('runtime', async (folder) => {
  const entryPoints = [join(folder, 'page.mjs')];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, platform: 'browser' });
  return outputFiles[0]?.text ?? '';
});
// A page from loopback is one that may use Web Crypto; an empty one is not.
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end('<title>Check</title>'),
);
await once(server.listen(0, '127.0.0.1'), 'listening');
const { chromium } = await load<Playwright>('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const findings: string[] = [];
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.addScriptTag({ content });
  const outcome = await page.evaluate('checked');
  if (outcome !== 'passed') findings.push(`The page says ${JSON.stringify(outcome)}.`);
} catch (error) {
  findings.push((error as Error).message);
} finally {
  await browser.close();
  server.close();
}
report(findings, 'Chromium');
