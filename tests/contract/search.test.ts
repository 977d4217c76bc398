import { expect, it } from 'vitest';
import { cursorAt } from '../../server/graph/cursor.ts';
import { searchEntities } from '../../server/graph/read-entities.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { buildReading } from '../support/build-reading.ts';
import { describeOnEngines } from '../support/engines.ts';

const reading = buildReading({
  title: '排序',
  text: '东湖、东湖新区、大东湖公司、武陵县、东湖新区、AI Lab联盟。',
  entities: [
    { name: '大东湖公司', type: 'Company' },
    { name: '武陵县', type: 'Place', kind: 'county', aliases: ['东湖县'] },
    { name: '东湖新区', type: 'Place', kind: 'park' },
    { name: '东湖', type: 'Place', kind: 'site' },
    { name: '东湖论坛', type: 'Program', kind: 'event' },
    { name: 'AI Lab联盟', type: 'Organization', kind: 'alliance' },
    { name: '二〇三五计划𠮷', type: 'Program', kind: 'plan' },
  ],
});

async function namesFor(store: GraphStore, text: string): Promise<readonly string[]> {
  const { items } = await searchEntities(store, { text, first: 10 });
  return items.map(({ name }) => name);
}

describeOnEngines('search', (engine) => {
  it('ranks the name, names that begin so, aliases, the rest; more mentions first', async () => {
    const store = await engine.open([reading]);
    expect(await namesFor(store, '东湖')).toEqual(['东湖', '东湖新区', '东湖论坛', '武陵县', '大东湖公司']);
  });

  it('finds one character, a part of a word, and mixed scripts, in any case and width', async () => {
    const store = await engine.open([reading]);
    expect(await namesFor(store, '县')).toEqual(['武陵县']);
    expect(await namesFor(store, 'ＡＩ la')).toEqual(['AI Lab联盟']);
    expect(await namesFor(store, 'b联')).toEqual(['AI Lab联盟']);
    for (const part of ['二〇', '〇三五', '三五计', '划𠮷', '𠮷'])
      expect(await namesFor(store, part)).toEqual(['二〇三五计划𠮷']);
    expect(await namesFor(store, '“东湖新区”')).toEqual(['东湖新区']);
  });

  it('finds only what holds the whole text', async () => {
    const store = await engine.open([reading]);
    expect(await namesFor(store, '东湖公园')).toEqual([]);
    expect(await namesFor(store, '湖东')).toEqual([]);
    expect(await namesFor(store, ' “” ')).toEqual([]);
  });

  it('keeps to the types asked for', async () => {
    const store = await engine.open([reading]);
    const { items } = await searchEntities(store, { text: '东湖', types: ['Company', 'Program'], first: 10 });
    expect(items.map(({ name }) => name)).toEqual(['东湖论坛', '大东湖公司']);
    expect(await searchEntities(store, { text: '东湖', types: [], first: 10 })).toEqual({
      items: [],
      hasNext: false,
    });
  });

  it('goes on after a cursor', async () => {
    const store = await engine.open([reading]);
    const all = await namesFor(store, '东湖');
    const first = await searchEntities(store, { text: '东湖', first: 2 });
    const rest = await searchEntities(store, { text: '东湖', first: 3, after: cursorAt(1) });
    expect(first.hasNext).toBe(true);
    expect(rest.hasNext).toBe(false);
    expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(all);
    await expect(searchEntities(store, { text: '东湖', first: 2, after: 'nonsense' })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});
