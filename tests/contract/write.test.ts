import { expect, it } from 'vitest';
import { articleRows } from '../../server/graph/article-rows.ts';
import { articlesByIds } from '../../server/graph/read-articles.ts';
import { entitiesByIds } from '../../server/graph/read-entities.ts';
import { evidenceOfRelations } from '../../server/graph/read-evidence.ts';
import { overview, stats } from '../../server/graph/read-graph.ts';
import { mentionsOfArticles } from '../../server/graph/read-mentions.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import { writeReading } from '../../server/graph/write.ts';
import { articleId } from '../../server/model/ids.ts';
import { breakOffAfter } from '../support/break-off.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnEngines, describeOnNeo4j } from '../support/engines.ts';
import { firstReading, sampleReadings, secondReading, thirdReading } from '../support/sample-readings.ts';
import { countWrites } from './count-writes.ts';

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

function textOf({ page, article }: typeof firstReading): string {
  return page.text.slice(article.start, article.end);
}

describeOnEngines('writing a reading', (engine) => {
  it('counts what is new and what was known', async () => {
    const store = await engine.open();
    expect(await writeReading(store, firstReading)).toEqual({
      newArticle: true,
      newEntities: 4,
      knownEntities: 0,
      newRelations: 2,
      newMentions: 7,
      newEvidence: 2,
      replaced: [],
    });
    expect(await writeReading(store, secondReading)).toMatchObject({
      newEntities: 0,
      knownEntities: 4,
      newRelations: 1,
      newEvidence: 3,
    });
  });

  it('writes the same article once', async () => {
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    const counts = await writeReading(store, {
      ...firstReading,
      page: { ...firstReading.page, name: 'again' },
    });
    expect(counts).toEqual({
      newArticle: false,
      newEntities: 0,
      knownEntities: 0,
      newRelations: 0,
      newMentions: 0,
      newEvidence: 0,
      replaced: [],
    });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('writes nothing the second time, as the engine counts', async () => {
    const store = await engine.open();
    const writeAll = async (): Promise<void> => {
      for (const reading of sampleReadings) await writeReading(store, reading);
    };
    expect(await countWrites(engine.engine, writeAll)).toBeGreaterThan(0);
    expect(await countWrites(engine.engine, writeAll)).toBe(0);
  });

  it('keeps every file that holds an article', async () => {
    const store = await engine.open([firstReading]);
    const { id } = articleRows(firstReading);
    const elsewhere = { ...firstReading, page: { ...firstReading.page, file: 'elsewhere' } };
    for (const reading of [elsewhere, elsewhere, firstReading]) await writeReading(store, reading);
    const rows = await store.run('MATCH (a:Article {id: $id}) RETURN a.files AS files', { id });
    expect(rows).toEqual([{ files: ['elsewhere', 'test'] }]);
  });

  it('writes an article once when two writers come at the same time', async () => {
    const store = await engine.open();
    const counts = await Promise.all([writeReading(store, firstReading), writeReading(store, firstReading)]);
    expect(counts.map(({ newArticle }) => newArticle).sort()).toEqual([false, true]);
    expect(await dumpGraph(store)).toEqual(await dumpGraph(await engine.open([firstReading])));
  });

  it('gives the same graph in every order of the articles, and all at once', async () => {
    const expected = await dumpGraph(await engine.open(sampleReadings));
    for (const order of orders) {
      const store = await engine.open(order.flatMap((index) => sampleReadings[index] ?? []));
      expect(await dumpGraph(store)).toEqual(expected);
    }
    const store = await engine.open();
    await Promise.all(sampleReadings.map((reading) => writeReading(store, reading)));
    expect(await dumpGraph(store)).toEqual(expected);
  });

  it('keeps nothing of an article that fails at any of its statements', async () => {
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    const failure = new Error('broken off');
    const breakOff = (): never => {
      throw failure;
    };
    let after = 0;
    for (; after < 50; after += 1) {
      const written = await writeReading(breakOffAfter(store, after, breakOff), secondReading).catch(
        (error: unknown) => error,
      );
      if (written !== failure) break;
      expect(await dumpGraph(store)).toEqual(before);
    }
    expect(after).toBeGreaterThan(5);
    expect(await stats(store)).toMatchObject({ articles: 2 });
  });

  it('keeps nothing of a transaction in which the engine refuses a statement', async () => {
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    const work = store.write(async (transaction) => {
      await transaction.run('CREATE (:Article {id: $id})', { id: 'art_half' });
      await transaction.run('THIS IS NO CYPHER');
    });
    await expect(work).rejects.toMatchObject({ name: 'AppError', code: 'STORE_FAILED' });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('keeps nothing of a transaction whose failed statement was passed over', async () => {
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    const work = store.write(async (transaction) => {
      await transaction.run('CREATE (:Article {id: $id})', { id: 'art_half' });
      await transaction.run('THIS IS NO CYPHER').catch(() => undefined);
    });
    await expect(work).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('keeps offsets that lead into the article to the letter', async () => {
    const store = await engine.open(sampleReadings);
    const ids = sampleReadings.map((reading) => articleId(textOf(reading)));
    const texts = new Map((await articlesByIds(store, ids)).map(({ id, text }) => [id, text]));
    const mentions = await mentionsOfArticles(store, ids);
    const { relations } = await overview(store, { limit: 100 });
    const evidence = await evidenceOfRelations(
      store,
      relations.map(({ id }) => id),
    );
    expect(texts.get(ids[0] ?? '')).toBe(textOf(firstReading));
    expect(mentions.map(({ text }) => text)).toContain('云溪理工\n学院');
    for (const row of mentions) expect(texts.get(row.articleId)?.slice(row.start, row.end)).toBe(row.text);
    for (const row of evidence) expect(texts.get(row.articleId)?.slice(row.start, row.end)).toBe(row.quote);
    expect(evidence.map(({ quote }) => quote)).toContain('公司与云溪理工\n学院共建实验室');
  });

  it('keeps mention counts, degrees, evidence counts and confidence right', async () => {
    const store = await engine.open(sampleReadings);
    const { entities, relations } = await overview(store, { limit: 100 });
    const mentions = await mentionsOfArticles(
      store,
      sampleReadings.map((reading) => articleId(textOf(reading))),
    );
    for (const { id, mentionCount, degree } of entities) {
      expect(mentionCount).toBe(mentions.filter(({ entityId }) => entityId === id).length);
      expect(degree).toBe(
        relations.filter(({ subjectId, objectId }) => subjectId === id || objectId === id).length,
      );
    }
    const evidence = await evidenceOfRelations(
      store,
      relations.map(({ id }) => id),
    );
    for (const { id, evidenceCount, confidence } of relations) {
      const own = evidence.filter(({ relationId }) => relationId === id);
      expect(evidenceCount).toBe(own.length);
      expect(confidence).toBe(Math.max(...own.map((row) => row.confidence)));
    }
  });

  it('takes a symmetric relation told both ways as one, and the fullest title', async () => {
    const store = await engine.open([firstReading, secondReading]);
    const { relations } = await overview(store, { limit: 100 });
    expect(relations.filter(({ predicate }) => predicate === 'COOPERATES_WITH')).toMatchObject([
      { evidenceCount: 2, confidence: 0.95, title: null },
    ]);
    expect(relations.filter(({ predicate }) => predicate === 'WORKS_FOR')).toMatchObject([
      { evidenceCount: 2, confidence: 0.9, title: '副总经理兼总工程师' },
    ]);
  });

  it('calls an entity what most articles call it', async () => {
    const [college] = (
      await searchEntities(await engine.open([thirdReading]), { text: '理工学院', first: 1 })
    ).items;
    expect(college?.name).toBe('“云溪理工学院”');
    const store = await engine.open(sampleReadings);
    expect(await entitiesByIds(store, [college?.id ?? ''])).toMatchObject([
      { name: '云溪理工学院', aliases: ['学院'], kind: 'university' },
    ]);
  });

  it('ties relations natively, so that Cypher finds what it expects', async () => {
    const store = await engine.open([firstReading]);
    const rows = await store.run(
      'MATCH (p:Person)-[r:WORKS_FOR]->(c:Company)<-[:NAMES]-(a:Article)-[:STATES]->(p) ' +
        'MATCH (a)-[:PUBLISHED_IN]->(n:Publication) RETURN DISTINCT p.name AS person, r.title AS title, n.name AS paper',
    );
    expect(rows).toEqual([{ person: '钱望舒', title: '总工程师', paper: '云溪日报' }]);
  });

  it('refuses a reading that contradicts itself, and writes nothing', async () => {
    const store = await engine.open();
    const [relation] = firstReading.relations;
    if (!relation) throw new Error('the sample has no relation');
    const shifted = { ...relation.evidence, start: relation.evidence.start + 1 };
    const stranger = { ...relation, object: 'ent_of_another_article' };
    for (const wrong of [{ ...relation, evidence: shifted }, stranger])
      await expect(writeReading(store, { ...firstReading, relations: [wrong] })).rejects.toThrow(
        /quote|end/u,
      );
    expect(await stats(store)).toEqual({ articles: 0, entities: 0, relations: 0, evidence: 0 });
  });
});

describeOnNeo4j('an id', (engine) => {
  it('is that of one node, whoever writes at the same time', async () => {
    const store = await engine.open([firstReading]);
    const id = articleId(textOf(firstReading));
    const twice = store.write((transaction) => transaction.run('CREATE (:Article {id: $id})', { id }));
    await expect(twice).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });
});
