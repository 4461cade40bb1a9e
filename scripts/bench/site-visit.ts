import type { Browser, CDPSession, Page } from 'playwright-core';

/** Slow pages are slow: this is for those that never come. In milliseconds. */
const PATIENCE = 120_000;
/** How long nothing has to come before a page has loaded what it wants, in milliseconds. */
const QUIET = 400;

/**
 * Notes when a heading with this text is first to be seen, on every page of the visit. Runs in the page, before its own
 * scripts; times are counted from the start of the navigation.
 */
async function watchFor(title: string): Promise<void> {
  while (
    ![...document.querySelectorAll('h1, h2, h3')].some((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return heading.textContent?.includes(title) && bottom > Math.max(top, 0) && top < innerHeight;
    })
  )
    await new Promise((resolve) => requestAnimationFrame(resolve));
  Object.assign(window, { seenAfter: performance.now() });
}

/** One visit to a page that shows an operation, from a cold start. */
export class Visit {
  readonly requests: string[] = [];
  /** What came over the network so far, as it was sent: compressed. */
  kilobytes = 0;
  #last = performance.now();

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Opens a page in a context of its own and waits until a heading with this text is to be seen. */
  static async open(browser: Browser, address: string, title: string): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const session = await context.newCDPSession(page);
    const visit = new Visit(page, session);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    session.on('Network.requestWillBeSent', ({ request }) => {
      visit.#last = performance.now();
      visit.requests.push(request.url);
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      visit.#last = performance.now();
      visit.kilobytes += encodedDataLength / 1000;
    });
    await page.addInitScript(watchFor, title);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'seenAfter' in window);
    return visit;
  }

  /** What the first sight of the operation took. */
  async first(): Promise<Record<string, number>> {
    const time = await this.page.evaluate(() => (window as unknown as { seenAfter: number }).seenAfter);
    return {
      'first content of an operation, ms': time,
      'kB until then': await this.quiet(),
      'JS heap then, MB': await this.heap(),
    };
  }

  /** Waits until the page asks for nothing more; what came until then. */
  async quiet(): Promise<number> {
    while (performance.now() - this.#last < QUIET) await this.page.waitForTimeout(50);
    return this.kilobytes;
  }

  /** What scripts hold when all that they let go of is collected, in MB. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1_000_000;
  }

  /** Milliseconds from what is done in the page to the first frame in which something holds there. */
  async timed(act: () => void, holds: () => boolean): Promise<number> {
    const expression = `(async () => {
      const begin = performance.now();
      (${String(act)})();
      while (!(${String(holds)})()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - begin;
    })()`;
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as number;
  }

  /** Milliseconds from a click on a link to the moment at which the heading is seen on the page that it leads to. */
  async follow(selector: string): Promise<number> {
    const begin = await this.page.evaluate((link) => {
      const now = performance.timeOrigin + performance.now();
      document.querySelector<HTMLElement>(link)?.click();
      return now;
    }, selector);
    await this.page.waitForFunction((from) => performance.timeOrigin > from && 'seenAfter' in window, begin);
    const seen = await this.page.evaluate(
      () => performance.timeOrigin + (window as unknown as { seenAfter: number }).seenAfter,
    );
    return seen - begin;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
