import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Explorer, openExplorer, type VisitOptions } from '../support/explorer.ts';
import { searchFor, settled } from '../support/picture.ts';

let explorer: Explorer | null = null;

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());
beforeEach((context) => context.skip(explorer === null, 'no Chromium: install one or set CHROME_PATH'));

/** What axe finds to be a serious or critical hindrance, with the elements that it concerns. */
async function hindrances(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true };

const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  picture: async () => {},
  suggestions: async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('长三角');
    await page.getByRole('option').first().waitFor();
  },
  entity: (page) => searchFor(page, '温州'),
  relation: async (page) => {
    await searchFor(page, '温州');
    await page.locator('.relation-line').first().click();
    await page.locator('.evidence').first().waitFor();
  },
  article: async (page) => {
    await page.locator('.side .article-button').first().click();
    await page.locator('.article-text').waitFor();
  },
  list: async (page) => {
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('.outline-row.entity .outline-arrow .icon').first().click();
  },
  dialog: async (page) => {
    await page.locator('.bar .primary').click();
    await page.getByRole('dialog').waitFor();
  },
};

const settings: Readonly<Record<string, VisitOptions>> = {
  'light, Chinese': {},
  'dark, English': { colorScheme: 'dark', language: 'en' },
};

async function check(options: VisitOptions, show: (page: Page) => Promise<void>): Promise<void> {
  if (explorer === null) throw new Error('the explorer is not open');
  const page = await explorer.visit({ ...options, reducedMotion: 'reduce' });
  onTestFinished(() => page.context().close());
  await show(page);
  await settled(page);
  expect(await hindrances(page)).toEqual([]);
}

describe('nothing hinders seriously', () => {
  for (const [setting, options] of Object.entries(settings)) {
    test.each(Object.entries(views))(`in the view %s (${setting})`, (_, show) => check(options, show));
  }

  test('in the picture at 390 pixels', () => check({ ...narrow }, async () => {}));
});
