import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stats } from '../../server/graph/read-graph.ts';
import { retractArticle } from '../../server/graph/retract.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { articleId } from '../../server/model/ids.ts';
import type { Reading } from '../../server/model/reading.ts';
import { arbitraryReadings } from '../support/arbitrary-articles.ts';
import { breakOffAfter } from '../support/break-off.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnEngines, embedded } from '../support/engines.ts';
import { firstReading, sampleReadings, secondReading, thirdReading } from '../support/sample-readings.ts';

interface Step {
  readonly write: boolean;
  readonly number: number;
}

/** Neo4j takes a second where the embedded engine takes a hundredth. */
const numberOfRuns = { grafeo: 50, neo4j: 6 };

function idOf({ page, article }: Reading): string {
  return articleId(page.text.slice(article.start, article.end));
}

async function dumpRebuilt(readings: Iterable<Reading>): Promise<readonly string[]> {
  const store = await embedded.open([...readings]);
  const dump = await dumpGraph(store);
  await store.close();
  return dump;
}

/** Takes the steps, and gives the articles that the store should then hold. */
async function follow(
  store: GraphStore,
  readings: readonly Reading[],
  steps: readonly Step[],
): Promise<ReadonlySet<Reading>> {
  const held = new Set<Reading>();
  for (const { write, number } of steps) {
    const reading = readings[number];
    if (!reading) continue;
    if (write) expect(await writeReading(store, reading)).toMatchObject({ newArticle: !held.has(reading) });
    else expect((await retractArticle(store, idOf(reading))) !== null).toBe(held.delete(reading));
    if (write) held.add(reading);
  }
  return held;
}

describeOnEngines('taking an article back', (engine) => {
  it('leaves the graph of the other articles, in whatever order articles are written and taken back', async () => {
    const write = fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.constant(false));
    const steps = fc.array(fc.record({ write, number: fc.nat({ max: 4 }) }), { minLength: 6, maxLength: 16 });
    const leavesTheOthers = async (readings: readonly Reading[], taken: readonly Step[]): Promise<void> => {
      const store = await engine.open();
      const held = await follow(store, readings, taken);
      expect(await dumpGraph(store)).toEqual(await dumpRebuilt(held));
      for (const reading of held) await retractArticle(store, idOf(reading));
      expect(await dumpGraph(store)).toEqual([]);
      await store.close();
    };
    await fc.assert(fc.asyncProperty(arbitraryReadings(5), steps, leavesTheOthers), {
      numRuns: numberOfRuns[engine.engine],
    });
  });

  it('counts what went and what others say too', async () => {
    const store = await engine.open(sampleReadings);
    expect(await retractArticle(store, idOf(secondReading))).toEqual({
      removedEntities: 0,
      keptEntities: 4,
      removedRelations: 1,
      keptRelations: 2,
      removedMentions: 6,
      removedEvidence: 3,
    });
    expect(await retractArticle(store, idOf(thirdReading))).toMatchObject({
      removedEntities: 1,
      keptEntities: 2,
      removedRelations: 1,
      removedEvidence: 1,
    });
    expect(await dumpGraph(store)).toEqual(await dumpRebuilt([firstReading]));
  });

  it('gives null for an id that no article has, and changes nothing', async () => {
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    for (const id of ['', 'art_0', "'}) DETACH DELETE n //"])
      expect(await retractArticle(store, id)).toBeNull();
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('takes an article back once when two come at the same time', async () => {
    const store = await engine.open(sampleReadings);
    const id = idOf(secondReading);
    const counts = await Promise.all([retractArticle(store, id), retractArticle(store, id)]);
    expect(counts.filter((each) => each === null)).toHaveLength(1);
    expect(await dumpGraph(store)).toEqual(await dumpRebuilt([firstReading, thirdReading]));
  });

  it('changes nothing when it fails at any of its statements', async () => {
    const store = await engine.open(sampleReadings);
    const before = await dumpGraph(store);
    const failure = new Error('broken off');
    const breakOff = (): never => {
      throw failure;
    };
    let after = 0;
    for (; after < 50; after += 1) {
      const broken = breakOffAfter(store, after, breakOff);
      const result = await retractArticle(broken, idOf(secondReading)).catch((error: unknown) => error);
      if (result !== failure) break;
      expect(await dumpGraph(store)).toEqual(before);
    }
    expect(after).toBeGreaterThan(10);
    expect(await dumpGraph(store)).toEqual(await dumpRebuilt([firstReading, thirdReading]));
  });

  it('keeps the graph right while other articles about the same things are written', async () => {
    const store = await engine.open();
    for (let round = 0; round < 6; round += 1) {
      await writeReading(store, firstReading);
      const both = [writeReading(store, secondReading), retractArticle(store, idOf(firstReading))];
      await Promise.all(round % 2 === 0 ? both : both.toReversed());
      expect(await dumpGraph(store)).toEqual(await dumpRebuilt([secondReading]));
      await retractArticle(store, idOf(secondReading));
    }
    expect(await stats(store)).toEqual({ articles: 0, entities: 0, relations: 0, evidence: 0 });
  });

  it('keeps an article whole when it is written and taken back at the same time', async () => {
    const store = await engine.open();
    for (let round = 0; round < 12; round += 1) {
      await writeReading(store, firstReading);
      const both = [retractArticle(store, idOf(firstReading)), writeReading(store, firstReading)];
      await Promise.all(round % 2 === 0 ? both : both.toReversed());
      const { articles } = await stats(store);
      expect(await dumpGraph(store)).toEqual(await dumpRebuilt(articles === 0 ? [] : [firstReading]));
    }
  });

  it('lets search find what is left, and no more', async () => {
    const store = await engine.open(sampleReadings);
    const namesFor = async (text: string): Promise<readonly string[]> =>
      (await searchEntities(store, { text, first: 10 })).items.map(({ name }) => name);
    expect(await namesFor('实验室')).toEqual(['5G实验室']);
    await retractArticle(store, idOf(thirdReading));
    expect(await namesFor('实验室')).toEqual([]);
    await retractArticle(store, idOf(firstReading));
    await retractArticle(store, idOf(secondReading));
    expect(await namesFor('云溪')).toEqual([]);
    await writeReading(store, thirdReading);
    expect(await namesFor('云溪理工学院')).toEqual(['“云溪理工学院”']);
  });
});
