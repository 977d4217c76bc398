import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatGexf } from '../../server/graph/export/format-gexf.ts';
import { formatGraphml } from '../../server/graph/export/format-graphml.ts';
import { launchBrowser } from '../support/browser.ts';
import { formatted } from '../support/sample-records.ts';

let browser: Browser | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach((context) => context.skip(browser === null, 'no Chromium: install one or set CHROME_PATH'));

/** An element of XML with its attributes and what it says. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads XML with the browser's own reader, which is none of ours and forgives nothing. */
async function readXml(xml: string): Promise<readonly Element[]> {
  const page = await browser?.newPage();
  const elements = await page?.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    return [...document.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent ?? '',
    }));
  }, xml);
  await page?.close();
  return elements ?? [];
}

/** The hostile name without what XML forbids. */
const readableName = `甲<城>&"乙';,\n|丙\t\u2028𠮷\ufffd\ufffd\ufffd`;

const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => element.name === name);

test('GraphML is read by a second reader, to the letter', async () => {
  const elements = await readXml(await formatted(formatGraphml));
  expect(named(elements, 'parsererror')).toEqual([]);
  expect(elements[0]).toMatchObject({ attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' } });
  expect(named(elements, 'node').map(({ attributes }) => attributes)).toEqual([
    { id: 'ent_1' },
    { id: 'ent_2' },
  ]);
  expect(named(elements, 'edge').map(({ attributes }) => attributes)).toEqual([
    { id: 'rel_1', source: 'ent_1', target: 'ent_2', directed: 'false' },
    { id: 'rel_2', source: 'ent_1', target: 'ent_2' },
  ]);
  const keys = new Set(named(elements, 'key').map(({ attributes }) => attributes.id));
  const data = named(elements, 'data');
  for (const { attributes } of data) expect(keys).toContain(attributes.key);
  expect(data.find(({ attributes }) => attributes.key === 'node-label')?.text).toBe(readableName);
});

test('GEXF is read by a second reader, to the letter', async () => {
  const elements = await readXml(await formatted(formatGexf));
  expect(named(elements, 'parsererror')).toEqual([]);
  expect(elements[0]).toMatchObject({ attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' } });
  expect(named(elements, 'node').map(({ attributes }) => attributes)).toEqual([
    { id: 'ent_1', label: readableName },
    { id: 'ent_2', label: '丁城' },
  ]);
  expect(named(elements, 'edge').map(({ attributes }) => attributes)).toMatchObject([
    { source: 'ent_1', target: 'ent_2', type: 'undirected', kind: 'COOPERATES_WITH', weight: '2' },
    { source: 'ent_1', target: 'ent_2', type: 'directed', kind: 'LOCATED_IN', weight: '1' },
  ]);
});

test('an empty graph is a drawing of nothing', async () => {
  for (const format of [formatGraphml, formatGexf]) {
    const elements = await readXml(await formatted(format, []));
    expect(named(elements, 'parsererror')).toEqual([]);
    expect(named(elements, 'node')).toEqual([]);
  }
});
