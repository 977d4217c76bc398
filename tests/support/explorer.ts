import pino from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readConfig } from '../../server/config.ts';
import { serve } from '../../server/serve.ts';
import { launchBrowser } from './browser.ts';
import { buildClient } from './build-client.ts';

/** What a page of the explorer starts with. */
export interface VisitOptions extends BrowserContextOptions {
  readonly language?: 'zh' | 'en';
}

/** The explorer on a real server in a real browser; must be closed. */
export interface Explorer {
  /** Opens the page anew, as a visitor without history; waits until the picture is drawn. */
  visit(options?: VisitOptions): Promise<Page>;
  /** What the pages have complained of in their consoles. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

async function openPage(
  browser: Browser,
  url: string,
  options: VisitOptions,
  complaints: string[],
): Promise<Page> {
  const { language = 'zh', ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...contextOptions });
  await context.addInitScript((code) => {
    if (localStorage.getItem('newsgraph.language') === null) localStorage.setItem('newsgraph.language', code);
  }, language);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return page;
}

/**
 * Serves the built page on a store in memory, filled with the samples or left empty, and starts a browser. Null
 * where there is no browser.
 */
export async function openExplorer({ isEmpty = false } = {}): Promise<Explorer | null> {
  const browser = await launchBrowser();
  if (browser === null) return null;
  buildClient();
  const config = readConfig({ NEWSGRAPH_STORE: 'memory:', PORT: '0' });
  const server = await serve(config, pino({ level: 'silent' }), { loadSample: !isEmpty });
  const complaints: string[] = [];
  return {
    complaints,
    visit: async (options = {}) => {
      const page = await openPage(browser, server.url, options, complaints);
      await page.locator(isEmpty ? '.empty' : '[data-testid=picture][data-state=ready]').waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
