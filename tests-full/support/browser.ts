import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the machine; CHROMIUM names another. */
export const browserPath =
  [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null;

/** What a test of the browser is called where there is none. */
export const inBrowser = browserPath === null ? 'in a browser (no chromium on this machine: skipped)' : 'in a browser';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** Opens pages as a user does: from a file, with nothing behind it. */
export class Browser {
  /** Whatever a page asked for but itself, and whatever went wrong in it. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Browser> {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-browser-'));
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browserPath ?? '',
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    return new Browser(context, folder);
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async show(html: string, { width = 1280, height = 900, dark = false }: Look = {}): Promise<Page> {
    const file = join(this.folder, 'report.html');
    writeFileSync(file, html);
    const url = pathToFileURL(file).href;
    const page = await this.context.newPage();
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) this.complaints.push(`asked for ${request.url()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(url);
    return page;
  }

  /** What axe finds wrong with a page as it is shown, one line each. Its script comes from outside, past the page's policy. */
  async axe(page: Page): Promise<readonly string[]> {
    const session = await this.context.newCDPSession(page);
    const source = await import('node:fs').then(({ readFileSync }) => readFileSync(axeSource, 'utf8'));
    await session.send('Runtime.evaluate', { expression: source });
    const { result } = await session.send('Runtime.evaluate', {
      expression:
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))',
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as readonly string[];
  }
}
