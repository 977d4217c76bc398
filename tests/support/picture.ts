import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A point of the page, in pixels from the top left of the canvas. */
interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    newsgraph?: { places(): Record<string, Point> };
  }
}

/** Where the drawn entities (`ent_…`) and the middles of relations (`rel_…`) are, in canvas pixels. */
export async function places(page: Page): Promise<ReadonlyMap<string, Point>> {
  const found = await page.evaluate(() => window.newsgraph?.places() ?? {});
  return new Map(Object.entries(found));
}

/** The places of the entities alone. */
export async function entityPlaces(page: Page): Promise<ReadonlyMap<string, Point>> {
  return new Map([...(await places(page))].filter(([id]) => id.startsWith('ent_')));
}

/** Looks a name up in the search box and takes the first suggestion, all by keyboard. */
export async function searchFor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel h2').filter({ hasText: name }).waitFor();
}

/** Waits until the picture has stopped moving in its window: what was opened may have been brought into sight. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify([...(await places(page))]);
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { interval: 400 },
    )
    .toBe(true);
}
