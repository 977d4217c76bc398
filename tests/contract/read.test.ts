import { expect, it } from 'vitest';
import { cursorAt } from '../../server/graph/cursor.ts';
import { articles, articlesByIds, articlesOfEntities } from '../../server/graph/read-articles.ts';
import { entitiesByIds } from '../../server/graph/read-entities.ts';
import { evidenceOfRelations } from '../../server/graph/read-evidence.ts';
import { mentionsOfArticles, mentionsOfEntities } from '../../server/graph/read-mentions.ts';
import {
  relationsByIds,
  relationsOfArticles,
  relationsOfEntities,
} from '../../server/graph/read-relations.ts';
import { articleId, entityId, relationId } from '../../server/model/ids.ts';
import { describeOnEngines } from '../support/engines.ts';
import { sampleReadings } from '../support/sample-readings.ts';

const plant = entityId('Company', '云溪精密仪器有限公司');
const college = entityId('Organization', '云溪理工学院');
const town = entityId('Place', '云溪市');
const director = entityId('Person', '钱望舒');
const [first = '', second = '', third = ''] = sampleReadings.map(({ page, article }) =>
  articleId(page.text.slice(article.start, article.end)),
);
const post = relationId({ subjectId: director, predicate: 'WORKS_FOR', objectId: plant });

describeOnEngines('reading', (engine) => {
  it('gives entities by id, and nothing for unknown ids', async () => {
    const store = await engine.open(sampleReadings);
    expect(await entitiesByIds(store, [town, 'ent_unknown', town])).toEqual([
      { id: town, type: 'Place', kind: 'city', name: '云溪市', aliases: [], mentionCount: 5, degree: 2 },
    ]);
    expect(await entitiesByIds(store, [])).toEqual([]);
  });

  it('gives relations by id', async () => {
    const store = await engine.open(sampleReadings);
    expect(await relationsByIds(store, [post, 'rel_unknown'])).toEqual([
      {
        id: post,
        subjectId: director,
        predicate: 'WORKS_FOR',
        objectId: plant,
        title: '副总经理兼总工程师',
        status: 'asserted',
        confidence: 0.9,
        evidenceCount: 2,
        sourceCount: 2,
        firstSeen: '2031-03-05',
        lastSeen: '2031-09-01',
        holdsFrom: null,
        holdsTo: null,
      },
    ]);
  });

  it('gives articles by id, whole', async () => {
    const store = await engine.open(sampleReadings);
    expect(await articlesByIds(store, [first])).toMatchObject([
      {
        id: first,
        title: '云溪校企共建实验室',
        kicker: null,
        publicationName: '云溪日报',
        date: '2031-03-05',
        bylines: [{ name: '沈知秋', role: 'reporter', affiliation: '云溪日报' }],
        paragraphs: [expect.stringContaining('公司与云溪理工学院共建实验室')],
        page: 'test-page',
      },
    ]);
  });

  it('lists articles, newest first, undated ones last, page by page', async () => {
    const store = await engine.open(sampleReadings);
    const page = await articles(store, { first: 2 });
    expect(page.items.map(({ id }) => id)).toEqual([second, first]);
    expect(page.hasNext).toBe(true);
    const rest = await articles(store, { first: 2, after: cursorAt(1) });
    expect(rest.items).toMatchObject([{ id: third, date: null, publicationId: null, publicationName: null }]);
    expect(rest.hasNext).toBe(false);
  });

  it("lists each entity's relations, both ways, those with the most evidence first", async () => {
    const store = await engine.open(sampleReadings);
    const pages = await relationsOfEntities(store, [college, town, 'ent_unknown'], { first: 1 });
    expect(pages.get(college)).toMatchObject({ items: [{ predicate: 'COOPERATES_WITH' }], hasNext: true });
    expect(pages.get(town)).toMatchObject({ items: [{ predicate: 'LOCATED_IN' }], hasNext: true });
    expect(pages.get('ent_unknown')).toEqual({ items: [], hasNext: false });
    const next = await relationsOfEntities(store, [college], { first: 1, after: cursorAt(0) });
    expect(next.get(college)).toMatchObject({ items: [{ predicate: 'LOCATED_IN' }], hasNext: false });
  });

  it('lists relations of equal evidence in one order, page by page', async () => {
    const store = await engine.open(sampleReadings);
    const all = (await relationsOfEntities(store, [plant], { first: 5 })).get(plant)?.items ?? [];
    expect(all.map(({ evidenceCount }) => evidenceCount)).toEqual([2, 2]);
    expect(all.map(({ id }) => id)).toContain(post);
    const pages = [null, cursorAt(0)].map(async (after) => {
      return (await relationsOfEntities(store, [plant], { first: 1, after })).get(plant)?.items ?? [];
    });
    expect((await Promise.all(pages)).flat()).toEqual(all);
  });

  it('keeps to the predicates asked for', async () => {
    const store = await engine.open(sampleReadings);
    const pages = await relationsOfEntities(store, [college], { predicates: ['LOCATED_IN'], first: 5 });
    expect(pages.get(college)?.items).toMatchObject([{ subjectId: college, objectId: town }]);
  });

  it('lists the evidence of relations', async () => {
    const store = await engine.open(sampleReadings);
    const evidence = await evidenceOfRelations(store, [post]);
    expect(evidence.map(({ articleId: id }) => id)).toEqual([first, second].sort());
    expect(evidence.find((row) => row.articleId === first)).toMatchObject({
      relationId: post,
      quote: '钱望舒任云溪精密仪器有限公司总工程师',
      title: '总工程师',
      rule: 'test-rule',
      confidence: 0.9,
    });
  });

  it("lists each entity's first mentions in the order of articles and text", async () => {
    const store = await engine.open(sampleReadings);
    const mentions = await mentionsOfEntities(store, [town, director], 2);
    expect(mentions.filter(({ entityId: id }) => id === town)).toHaveLength(2);
    expect(mentions.filter(({ entityId: id }) => id === director)).toHaveLength(2);
    for (const [index, row] of mentions.entries()) {
      const before = mentions[index - 1];
      if (before?.entityId !== row.entityId) continue;
      expect(before.articleId < row.articleId || before.start < row.start).toBe(true);
    }
  });

  it("lists an article's mentions and relations in the order of the text", async () => {
    const store = await engine.open(sampleReadings);
    const starts = (await mentionsOfArticles(store, [first])).map(({ start }) => start);
    expect(starts).toHaveLength(7);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const relations = await relationsOfArticles(store, [second]);
    expect(relations.map(({ predicate }) => predicate)).toEqual([
      'COOPERATES_WITH',
      'WORKS_FOR',
      'LOCATED_IN',
    ]);
    expect(relations.every((row) => row.articleId === second)).toBe(true);
  });

  it('lists which articles name an entity, newest first', async () => {
    const store = await engine.open(sampleReadings);
    expect(await articlesOfEntities(store, [town])).toEqual(
      [second, first, third].map((id) => ({ entityId: town, articleId: id })),
    );
  });

  it('gives nothing for no ids', async () => {
    const store = await engine.open(sampleReadings);
    expect(await relationsByIds(store, [])).toEqual([]);
    expect(await articlesByIds(store, [])).toEqual([]);
    expect(await mentionsOfArticles(store, [])).toEqual([]);
    expect((await relationsOfEntities(store, [], { first: 1 })).size).toBe(0);
  });
});
