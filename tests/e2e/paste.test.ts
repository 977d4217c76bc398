import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { entityPlaces } from '../support/picture.ts';

let explorer: Explorer | null = null;

beforeAll(async () => {
  explorer = await openExplorer({ isEmpty: true });
});
afterAll(() => explorer?.close());
beforeEach((context) => context.skip(explorer === null, 'no Chromium: install one or set CHROME_PATH'));

const article = `松屿县与海岚大学签约共建海洋牧场

　　本报讯（记者 白若溪）昨日，松屿县人民政府与海岚大学签订合作协议，双方将共建海洋牧场。松屿县委书记董思远出席签约仪式。
　　海岚大学校长韩知行表示，学校将派出专家团队。`;

describe('the explorer on an empty store', () => {
  test('invites to paste a page, says what it cannot read, reads the rest, reports and draws it', async () => {
    if (explorer === null) throw new Error('the explorer is not open');
    const page = await explorer.visit();
    await page.locator('.empty').getByRole('button').click();
    const dialog = page.getByRole('dialog');
    const text = dialog.getByLabel('报纸原文');
    await text.fill('。');
    await dialog.getByRole('button', { name: '读入图谱' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await text.inputValue()).toBe('。');

    await text.fill(article);
    await dialog.getByRole('button', { name: '读入图谱' }).click();
    await dialog.locator('.ingest-summary').waitFor();
    expect(await dialog.locator('.ingest-summary').textContent()).toContain('读到 1 篇报道');
    await dialog.getByRole('button', { name: '完成' }).click();
    await page.locator('[data-testid=picture][data-state=ready]').waitFor();
    expect((await entityPlaces(page)).size).toBeGreaterThan(2);
    await page.locator('.side .article-button').first().waitFor();
    expect(explorer.complaints).toEqual([]);
  });
});
