import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Visitor } from './visitor.js';

/** Axe finds nothing of A and AA, nothing is wider than the screen, also at twice the size, and it reads without script. */
export async function checkForEverybody(visitor: Visitor, kinds: readonly string[]): Promise<void> {
  const { browser, url, findings } = visitor;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const path of kinds) {
    for (const width of [360, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        // The policy of the page refuses scripts of others, and axe is one.
        const context = await browser.newContext({
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
    const zoomed = await visitor.visit(path, { width: 720, javaScriptEnabled: false });
    const over = await zoomed.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) findings.push(`${path} at 200 % is ${over} px too wide`);
    const words = await zoomed.evaluate(() => document.querySelector('main')?.textContent?.length ?? 0);
    if (words < 200) findings.push(`${path} says nothing without script`);
    await zoomed.context().close();
  }
}
