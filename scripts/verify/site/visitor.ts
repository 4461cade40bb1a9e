import { chromium, type Browser, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Visiting {
  width?: number;
  javaScriptEnabled?: boolean;
  /** The one address beside the site that the page may ask. */
  gateway?: string;
}

/** Visits the pages of a built site. Requests to anywhere else, and errors of the pages, are findings. */
export class Visitor {
  readonly findings: string[] = [];

  private constructor(
    readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(url: string): Promise<Visitor> {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    return new Visitor(await chromium.launch({ executablePath, args: ARGUMENTS }), url);
  }

  /** A page in a context of its own. */
  async visit(
    path: string,
    { width = 1440, javaScriptEnabled = true, gateway = this.url }: Visiting = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    page.on('request', (request) => {
      const address = request.url();
      // A redirect that the page does not follow is announced like one that it follows; its policy forbids the latter.
      if (request.redirectedFrom()) return;
      if (![this.url, gateway, 'blob:'].some((start) => address.startsWith(start)))
        this.findings.push(`${path} asks for ${address}`);
    });
    page.on('pageerror', (error) => this.findings.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      // That a gateway refuses is an answer.
      if (gateway !== this.url && message.location().url.startsWith(gateway)) return;
      if (message.type() === 'error') this.findings.push(`${path}: ${message.text()}`);
    });
    page.setDefaultTimeout(20_000);
    await page.goto(this.url + path);
    return page;
  }

  /** Does something on a page; that it cannot be done is a finding. */
  async check(
    what: string,
    path: string,
    run: (page: Page) => Promise<void>,
    options?: Visiting,
  ): Promise<void> {
    const page = await this.visit(path, options);
    await this.attempt(what, () => run(page));
    await page.context().close();
  }

  /** Does something; that it cannot be done is a finding. */
  async attempt(what: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.findings.push(`${what}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
}

/** Waits for an element with such a text. */
export const expectText = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
};

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
