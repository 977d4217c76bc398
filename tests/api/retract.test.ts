import { expect, test } from 'vitest';
import { articleId } from '../../server/model/ids.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { openEmbeddedStore } from '../support/embedded-store.ts';
import { firstReading, secondReading, thirdReading } from '../support/sample-readings.ts';
import { serveSamples } from '../support/serve-samples.ts';

const mutation = `mutation ($id: ID!) {
  retractArticle(id: $id) {
    id removedEntities keptEntities removedRelations keptRelations removedMentions removedEvidence
  }
}`;
const { page, article } = thirdReading;
const id = articleId(page.text.slice(article.start, article.end));

test('takes an article back and tells what went with it', async () => {
  const server = await serveSamples();
  const { data, errors } = await server.ask(mutation, { id });
  expect(errors).toBeUndefined();
  expect(data.retractArticle).toEqual({
    id,
    removedEntities: 1,
    keptEntities: 2,
    removedRelations: 1,
    keptRelations: 0,
    removedMentions: 4,
    removedEvidence: 1,
  });
  const rebuilt = await openEmbeddedStore([firstReading, secondReading]);
  expect(await dumpGraph(server.store)).toEqual(await dumpGraph(rebuilt));
  const after = await server.ask('query ($id: ID!) { article(id: $id) { id } stats { articles } }', { id });
  expect(after.data).toEqual({ article: null, stats: { articles: 2 } });
  await rebuilt.close();
  await server.close();
});

test('is null for an id that no article has', async () => {
  const server = await serveSamples();
  const { data, errors } = await server.ask(mutation, { id: 'art_0' });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ retractArticle: null });
  await server.close();
});

test('is refused to whoever may not change the graph', async () => {
  const server = await serveSamples({ host: '0.0.0.0' });
  const { status, errors } = await server.ask(mutation, { id });
  expect(status).toBe(401);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHORIZED' } });
  expect((await server.ask('{ stats { articles } }')).data.stats.articles).toBe(3);
  await server.close();
});
