import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleRows } from '../../server/graph/article-rows.ts';
import { articlesByIds } from '../../server/graph/read-articles.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import type { Reading } from '../../server/model/reading.ts';
import { buildReading } from '../support/build-reading.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnEngines, embedded } from '../support/engines.ts';
import { firstReading } from '../support/sample-readings.ts';

const story =
  '青川市昨天入夏以来第一场大雨过后，城北的老街排起了长队，居民们带着雨具等候新开的图书馆开门迎客。' +
  '馆长说，三万册图书都是本地读者捐赠的，其中一半是儿童读物，还有十几架旧报纸合订本可以随意翻阅。';

/** One version of the story: each has another librarian. */
function version(librarian: string, file: string): Reading {
  const quote = `${librarian}任青川图书馆馆长`;
  const reading = buildReading({
    title: '老街开馆',
    text: `${story}${quote}。`,
    entities: [
      { name: librarian, type: 'Person' },
      { name: '青川图书馆', type: 'Organization' },
    ],
    relations: [{ subject: librarian, predicate: 'WORKS_FOR', object: '青川图书馆', title: '馆长', quote }],
  });
  return { ...reading, page: { ...reading.page, file } };
}

const idOf = (reading: Reading): string => articleRows(reading).id;

/** Writes what a file holds now, as reading it would. */
async function writeFile(store: GraphStore, file: string, readings: readonly Reading[]): Promise<string[]> {
  const holding = { file, articleIds: readings.map(idOf) };
  const replaced = [];
  for (const reading of readings) replaced.push(...(await writeReading(store, reading, holding)).replaced);
  return replaced;
}

async function dumpOf(...readings: readonly Reading[]): Promise<readonly string[]> {
  const store = await embedded.open(readings);
  const dump = await dumpGraph(store);
  await store.close();
  return dump;
}

const [wrong, right] = [version('钱望舒', 'one'), version('沈知秋', 'one')];

/** Neo4j takes a second where the embedded engine takes a hundredth. */
const numberOfRuns = { grafeo: 40, neo4j: 5 };

describeOnEngines('a corrected version', (engine) => {
  it('replaces what only the old one said', async () => {
    const store = await engine.open();
    await writeFile(store, 'one', [wrong]);
    expect(await writeFile(store, 'one', [right])).toEqual([idOf(wrong)]);
    expect(await dumpGraph(store)).toEqual(await dumpOf(right));
    expect(await writeFile(store, 'one', [right])).toEqual([]);
  });

  it('leaves the old one to another file that holds it', async () => {
    const store = await engine.open();
    await writeFile(store, 'one', [wrong]);
    const copy = version('钱望舒', 'two');
    await writeFile(store, 'two', [copy]);
    expect(await writeFile(store, 'one', [right])).toEqual([]);
    expect(await dumpGraph(store)).toEqual(await dumpOf(copy, right));
    expect(await writeFile(store, 'two', [version('沈知秋', 'two')])).toEqual([idOf(wrong)]);
  });

  it('takes nothing for corrected that the file still holds, or that is another text', async () => {
    const store = await engine.open();
    const other = { ...firstReading, page: { ...firstReading.page, file: 'one' } };
    await writeFile(store, 'one', [wrong, right]);
    expect(await writeFile(store, 'one', [wrong, right])).toEqual([]);
    expect(await writeFile(store, 'one', [other])).toEqual([]);
    expect(await articlesByIds(store, [idOf(wrong), idOf(right), idOf(other)])).toHaveLength(3);
  });

  it('leaves, in whatever order files are corrected, the graph of what they hold last', async () => {
    const step = fc.record({
      file: fc.constantFrom('one', 'two', 'three'),
      librarian: fc.constantFrom('钱望舒', '沈知秋', '周闻'),
    });
    const leavesTheLast = async (steps: readonly { file: string; librarian: string }[]): Promise<void> => {
      const store = await engine.open();
      const held = new Map<string, Reading>();
      for (const { file, librarian } of steps) {
        const reading = version(librarian, file);
        await writeFile(store, file, [reading]);
        held.set(file, reading);
      }
      expect(await dumpGraph(store)).toEqual(await dumpOf(...held.values()));
      await store.close();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), leavesTheLast), {
      numRuns: numberOfRuns[engine.engine],
    });
  });
});
