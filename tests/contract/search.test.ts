import { expect, it } from 'vitest';
import { cursorAt } from '../../server/graph/cursor.ts';
import { searchArticles } from '../../server/graph/search/search-articles.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
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

const typed = buildReading({
  title: '温州的会',
  text: '范举红、范巨宏、温州市、温州市科技局、云溪精密仪器有限公司、单雄信、重庆市、5G联盟到会。范举红发言。',
  entities: [
    { name: '范举红', type: 'Person' },
    { name: '范巨宏', type: 'Person' },
    { name: '温州市', type: 'Place', kind: 'city', aliases: ['温州'] },
    { name: '温州市科技局', type: 'Organization', kind: 'government' },
    { name: '云溪精密仪器有限公司', type: 'Company' },
    { name: '单雄信', type: 'Person' },
    { name: '重庆市', type: 'Place', kind: 'city' },
    { name: '5G联盟', type: 'Organization', kind: 'alliance' },
  ],
});

describeOnEngines('search as people type', (engine) => {
  it('finds names by their pinyin, its beginning and its initials', async () => {
    const store = await engine.open([typed]);
    for (const text of ['fanjuhong', 'Fan Juhong', 'fjh', 'fanju', 'fanj'])
      expect(await namesFor(store, text), text).toEqual(['范举红', '范巨宏']);
    expect(await namesFor(store, 'wz')).toEqual(['温州市', '温州市科技局']);
    expect((await namesFor(store, 'wzskjj'))[0]).toBe('温州市科技局');
    for (const text of ['shanxiongxin', 'danxiongxin'])
      expect(await namesFor(store, text)).toEqual(['单雄信']);
    expect(await namesFor(store, 'cqs')).toEqual(['重庆市']);
    expect(await namesFor(store, '5glm')).toEqual(['5G联盟']);
  });

  it('finds traditional and simplified characters alike', async () => {
    const store = await engine.open([typed]);
    expect((await namesFor(store, '範舉紅'))[0]).toBe('范举红');
    expect((await namesFor(store, '溫州市科技局'))[0]).toBe('温州市科技局');
  });

  it('finds short forms, what sounds alike and what is one character off, after what holds the text', async () => {
    const store = await engine.open([typed]);
    expect(await namesFor(store, '云溪仪器')).toEqual(['云溪精密仪器有限公司']);
    expect(await namesFor(store, '范举红')).toEqual(['范举红', '范巨宏']);
    expect(await namesFor(store, '范菊洪')).toEqual(['范举红', '范巨宏']);
    expect(await namesFor(store, '云溪精密义器')).toEqual(['云溪精密仪器有限公司']);
    expect(await namesFor(store, '温卅市科技局')).toEqual(['温州市科技局']);
    expect(await namesFor(store, '温海')).toEqual([]);
    expect(await namesFor(store, '精密有限公司')).toEqual(['云溪精密仪器有限公司']);
    expect(await namesFor(store, '范学红')).toEqual(['范举红']);
    expect(await namesFor(store, '云溪精密小仪器')).toEqual(['云溪精密仪器有限公司']);
  });

  it('puts a name before an alias, and an alias that is the text before what begins so', async () => {
    const store = await engine.open([
      buildReading({
        title: '同名',
        text: '北湖论坛、南湖论坛、北湖新城、东风镇、北湖镇、北湖镇开幕。',
        entities: [
          { name: '东风镇', type: 'Place', kind: 'town', aliases: ['北湖镇'] },
          { name: '南湖论坛', type: 'Program', kind: 'event', aliases: ['北湖'] },
          { name: '北湖论坛', type: 'Program', kind: 'event' },
          { name: '北湖新城', type: 'Place', kind: 'park' },
        ],
      }),
    ]);
    const names = await namesFor(store, '北湖');
    expect(names.slice(0, 2).sort()).toEqual(['北湖新城', '北湖论坛']);
    expect(names.slice(2)).toEqual(['南湖论坛', '东风镇']);
  });

  it('passes over marks in names', async () => {
    const store = await engine.open([
      buildReading({
        title: '远客',
        text: '阿卜杜拉·买买提来访。',
        entities: [{ name: '阿卜杜拉·买买提', type: 'Person' }],
      }),
    ]);
    for (const text of ['阿卜杜拉买买提', '拉·买', 'abdlmmt', '阿卜杜拉•买买提'])
      expect(await namesFor(store, text), text).toEqual(['阿卜杜拉·买买提']);
    expect(await namesFor(store, '·')).toEqual([]);
  });

  it('takes what is a pattern elsewhere as it stands', async () => {
    const store = await engine.open([typed]);
    for (const [text, plain] of [
      ['范.红', '范红'],
      ['[^云]', '云'],
      ['+范 -举', '范举'],
      ['"fjh~', 'fjh'],
      ['(?s)', 's'],
    ] as const)
      expect(await namesFor(store, text), text).toEqual(await namesFor(store, plain));
    expect(await namesFor(store, '.*')).toEqual([]);
    expect((await namesFor(store, '范.红'))[0]).toBe('范举红');
  });

  it('gives each entity once, page by page, in one order', async () => {
    const store = await engine.open([typed]);
    const all = await namesFor(store, '范举红');
    const one = await searchEntities(store, { text: '范举红', first: 1 });
    const two = await searchEntities(store, { text: '范举红', first: 1, after: cursorAt(0) });
    expect([...one.items, ...two.items].map(({ name }) => name)).toEqual(all);
    expect([one.hasNext, two.hasNext]).toEqual([true, false]);
  });
});

const dated = (title: string, text: string, date?: string) =>
  buildReading({ title, text: `${title}\n${text}`, entities: [], ...(date ? { date } : {}) });

describeOnEngines('search for articles', (engine) => {
  const articles = [
    dated('老街开馆', '青川图书馆昨天迎客，AI Lab联盟赠书。', '2031-03-05'),
    dated('青川图书馆招人', '馆长介绍了岗位。', '2030-01-01'),
    dated('雨后', '青川图书馆门前排起长队。', '2032-01-01'),
    dated('無題', '範先生到訪。'),
  ];
  const titlesFor = async (store: GraphStore, text: string): Promise<readonly string[]> =>
    (await searchArticles(store, { text, first: 10 })).items.map(({ title }) => title);

  it('finds headlines first, then the newest', async () => {
    const store = await engine.open(articles);
    expect(await titlesFor(store, '青川图书馆')).toEqual(['青川图书馆招人', '雨后', '老街开馆']);
    expect(await titlesFor(store, '圖書館招')).toEqual(['青川图书馆招人']);
    expect(await titlesFor(store, '川青')).toEqual([]);
    expect(await titlesFor(store, ' ')).toEqual([]);
  });

  it('finds one character, letters in any case, and texts as they are printed', async () => {
    const store = await engine.open(articles);
    expect(await titlesFor(store, '岗')).toEqual(['青川图书馆招人']);
    expect(await titlesFor(store, 'ai lab')).toEqual(['老街开馆']);
    expect(await titlesFor(store, '範先生')).toEqual(['無題']);
  });

  it('goes on after a cursor', async () => {
    const store = await engine.open(articles);
    const page = await searchArticles(store, { text: '青川', first: 2, after: cursorAt(0) });
    expect(page.items.map(({ title }) => title)).toEqual(['雨后', '老街开馆']);
    expect(page.hasNext).toBe(false);
  });
});

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
