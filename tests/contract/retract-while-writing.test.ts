import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { retractArticle } from '../../server/graph/retract.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { articleId } from '../../server/model/ids.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnNeo4j, embedded } from '../support/engines.ts';
import { firstReading, secondReading } from '../support/sample-readings.ts';

/** The same store, except that its transactions wait for `beforeCommit` when their work is done. */
function waitBeforeCommit(store: GraphStore, beforeCommit: () => Promise<void>): GraphStore {
  return {
    ...store,
    write: (work) =>
      store.write(async (transaction) => {
        const result = await work(transaction);
        await beforeCommit();
        return result;
      }),
  };
}

async function untilBlocked(store: GraphStore): Promise<void> {
  const blocked =
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS count";
  for (;;) {
    const [row] = await store.run(blocked);
    if (row?.count !== 0) return;
    await setTimeout(50);
  }
}

const [unprinted, alsoUnprinted] = [firstReading, secondReading].map((reading) => ({
  ...reading,
  article: { ...reading.article, publication: { name: null, date: null } },
}));

describeOnNeo4j('a writer that waits for what is being taken back', (engine) => {
  it.each([
    ['a publication', firstReading, secondReading],
    ['an entity', unprinted, alsoUnprinted],
  ])('starts over when %s is gone', async (_what, old, other) => {
    if (!old || !other) throw new Error('a sample is missing');
    const store = await engine.open([old]);
    const { page, article } = old;
    const id = articleId(page.text.slice(article.start, article.end));
    let writing: Promise<unknown> = Promise.resolve();
    const slow = waitBeforeCommit(store, async () => {
      writing = writeReading(store, other);
      await untilBlocked(store);
    });
    await retractArticle(slow, id);
    await expect(writing).resolves.toMatchObject({ newArticle: true, newEntities: 4 });
    expect(await dumpGraph(store)).toEqual(await dumpGraph(await embedded.open([other])));
  });
});
