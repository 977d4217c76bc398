import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { askGraphql } from '../support/ask-graphql.ts';
import { type Explorer, openExplorer, type VisitOptions } from '../support/explorer.ts';
import { entityPlaces, places, searchFor, settled } from '../support/picture.ts';

let explorer: Explorer | null = null;

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());
beforeEach((context) => context.skip(explorer === null, 'no Chromium: install one or set CHROME_PATH'));

async function visit(options?: VisitOptions): Promise<Page> {
  if (explorer === null) throw new Error('the explorer is not open');
  const page = await explorer.visit(options);
  onTestFinished(() => page.context().close());
  return page;
}

const city = '温州';

interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly degree: number;
}

const everything = '{ graph { nodes { id name degree } edges { subject { id } object { id } } } }';

/** An entity with one neighbour, and the neighbour, which has more: together a picture that can grow. */
async function findLeafAndHub(page: Page): Promise<{ readonly leaf: Drawn; readonly hub: Drawn }> {
  const { data } = await askGraphql(new URL(page.url()).origin, everything);
  const nodes = new Map<string, Drawn>(data.graph.nodes.map((node: Drawn) => [node.id, node]));
  for (const { subject, object } of data.graph.edges) {
    const ends = [nodes.get(subject.id), nodes.get(object.id)].sort(
      (a, b) => (a?.degree ?? 0) - (b?.degree ?? 0),
    );
    const [leaf, hub] = ends;
    if (leaf?.degree === 1 && hub !== undefined && hub.degree > 3) return { leaf, hub };
  }
  throw new Error('the sample has no entity with one neighbour');
}

describe('the explorer', () => {
  test('begins with the graph of the newspaper, inside the window and without overlap of the contents', async () => {
    const page = await visit();
    const entities = await entityPlaces(page);
    expect(entities.size).toBeGreaterThan(20);
    for (const { x, y } of entities.values()) {
      expect(x).toBeGreaterThan(304);
      expect(x).toBeLessThan(1440);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
    }
  });

  test('draws the same newspaper in the same way every time', async () => {
    const first = await entityPlaces(await visit());
    expect(await entityPlaces(await visit())).toEqual(first);
  });

  test('finds an entity by its Chinese name and shows what is known of it', async () => {
    const page = await visit();
    await searchFor(page, city);
    const panel = page.getByRole('complementary', { name: '详情' });
    await expect.poll(() => panel.locator('.eyebrow').textContent()).toContain('地点');
    expect(await panel.locator('.relation-line').count()).toBeGreaterThan(0);
    expect(await panel.locator('.sentence mark').first().textContent()).toContain(city);
  });

  test('suggests as one types: arrows choose, Esc closes', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('长三角');
    const box = page.getByRole('combobox');
    await page.getByRole('option').nth(1).waitFor();
    const first = await box.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  test('says so when nothing is found', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('没有这个名字');
    await page.locator('.suggestions-none').waitFor();
  });

  test('expands neighbours on a double click without moving anything by a pixel', async () => {
    const page = await visit();
    const { leaf, hub } = await findLeafAndHub(page);
    await searchFor(page, leaf.name);
    await page.getByRole('button', { name: '只看周围' }).click();
    await page.locator('.caption').waitFor();
    await expect
      .poll(async () => [...(await entityPlaces(page)).keys()].sort())
      .toEqual([leaf.id, hub.id].sort());
    await settled(page);
    const before = await entityPlaces(page);
    const spot = before.get(hub.id);
    if (spot === undefined) throw new Error('the hub is not drawn');
    await page.getByTestId('picture').dblclick({ position: spot });
    await expect.poll(async () => (await entityPlaces(page)).size).toBeGreaterThan(before.size);
    await settled(page);
    const after = await entityPlaces(page);
    for (const [id, place] of before) expect(after.get(id), id).toEqual(place);
  });

  test('shows the sentence that says a relation, from the line in the panel', async () => {
    const page = await visit();
    await searchFor(page, city);
    await page.locator('.relation-line').first().click();
    const card = page.locator('.evidence').first();
    await card.waitFor();
    const quote = (await card.locator('.quoted').allTextContents()).join('');
    expect(quote.length).toBeGreaterThan(4);
    expect(await card.locator('.context').textContent()).toContain(quote);
    expect(await card.locator('.named').count()).toBeGreaterThan(0);
    expect(await card.locator('.evidence-facts').textContent()).toMatch(/可信度 \d+%/u);
  });

  test('shows the sentence that says a relation, from the line in the picture', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '收起目录' }).first().click();
    const [relation] = [...(await places(page))].filter(([id]) => id.startsWith('rel_'));
    if (relation === undefined) throw new Error('no relation is drawn');
    await page.getByTestId('picture').click({ position: relation[1] });
    await page.locator('.panel h2').waitFor();
    await expect.poll(() => page.locator('.evidence .quoted, .actions').count()).toBeGreaterThan(0);
  });

  test('opens an article with its entities marked, and an entity from there, and leads back', async () => {
    const page = await visit();
    await page.locator('.side .article-button').first().click();
    const named = page.locator('.article-text .named').first();
    await named.waitFor();
    const title = await page.locator('.panel h2').textContent();
    await named.click();
    await page.locator('.actions').waitFor();
    await page.getByRole('button', { name: '返回上一项' }).click();
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe(title);
  });

  test('hides and shows a type from the legend', async () => {
    const page = await visit();
    const all = await entityPlaces(page);
    const toggle = page.getByRole('button', { name: /^地点/u });
    await toggle.click();
    await expect.poll(async () => (await entityPlaces(page)).size).toBeLessThan(all.size);
    await toggle.click();
    await expect.poll(() => entityPlaces(page)).toEqual(all);
  });

  test('speaks English on demand, and remembers it', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Add text' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Add text' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await searchFor(page, city);
    const chinese = await page.evaluate(() =>
      [...document.querySelectorAll('button, h1, h3, h4, dt, label, .quiet, .eyebrow, [role=tab]')]
        .filter((element) => !element.closest('[lang=zh-CN], .relation-line, .sentence, .article-button'))
        .filter((element) => !element.matches('.entity-button, .language'))
        .map((element) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`)
        .filter((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(chinese).toEqual([]);
  });

  test('follows the preference for dark, and switches', async () => {
    const page = await visit({ colorScheme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.getByRole('button', { name: '切换到浅色' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    await expect.poll(theme).toBe('light');
  });

  test('can be used by keyboard: the list unfolds to a relation and opens it; the picture takes arrows', async () => {
    const page = await visit();
    await page.getByRole('tab', { name: '报道' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.outline-row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.actions').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.evidence').first().waitFor();
    await page.getByTestId('picture').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.actions').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').count()).toBe(0);
  });

  test('is usable at 390 pixels: nothing is cut off and details come as a sheet from below', async () => {
    const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('combobox').fill(city);
    await page.getByRole('option').first().click();
    const panel = page.locator('.panel');
    await panel.locator('.actions').waitFor();
    const box = await panel.boundingBox();
    expect(box?.width).toBeCloseTo(390, 1);
    expect(box?.y).toBeGreaterThan(300);
  });

  test('complains of nothing in the console, the content security policy included', () => {
    expect(explorer?.complaints).toEqual([]);
  });
});

// After the look at the console, for a browser complains there of what it cannot reach.
describe('the explorer without its server', () => {
  test('says that the server does not answer, and goes on when it answers again', async () => {
    const page = await visit();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: '回到整份报纸' }).click();
    const notice = page.locator('.stage > [role=alert]');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('连不上服务器');
    await page.unroute('**/graphql');
    await notice.getByRole('button', { name: '重试' }).click();
    await page.locator('[data-testid=picture][data-state=ready]').waitFor();
    expect((await entityPlaces(page)).size).toBeGreaterThan(20);
  });
});
