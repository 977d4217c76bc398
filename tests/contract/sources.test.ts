import { expect, it } from 'vitest';
import { articleRows } from '../../server/graph/article-rows.ts';
import { articlesByIds, reprintsOf } from '../../server/graph/read-articles.ts';
import { graphAround } from '../../server/graph/read-graph.ts';
import { relationsByIds, relationsOfEntities } from '../../server/graph/read-relations.ts';
import { retractArticle } from '../../server/graph/retract.ts';
import { writeReading } from '../../server/graph/write.ts';
import { entityId, relationId } from '../../server/model/ids.ts';
import { buildReading, type RelationSketch } from '../support/build-reading.ts';
import { describeOnEngines } from '../support/engines.ts';

const person = entityId('Person', '钱望舒');
const plant = entityId('Company', '云溪精密仪器有限公司');
const post = relationId({ subjectId: person, predicate: 'WORKS_FOR', objectId: plant });

const statement = '钱望舒任云溪精密仪器有限公司总工程师';
const story =
  '青川市昨天入夏以来第一场大雨过后，城北的老街排起了长队，居民们带着雨具等候新开的图书馆开门迎客。' +
  '馆长说，三万册图书都是本地读者捐赠的，其中一半是儿童读物，还有十几架旧报纸合订本可以随意翻阅。';

function article(text: string, others: Partial<RelationSketch> = {}, date = '2031-03-05') {
  return buildReading({
    title: '老街开馆',
    text,
    date,
    entities: [
      { name: '钱望舒', type: 'Person' },
      { name: '云溪精密仪器有限公司', type: 'Company' },
    ],
    relations: [
      {
        subject: '钱望舒',
        predicate: 'WORKS_FOR',
        object: '云溪精密仪器有限公司',
        quote: statement,
        ...others,
      },
    ],
  });
}

const original = article(`${story}${statement}。`);
const reprint = article(`据青川日报报道，${story}${statement}。`, {}, '2031-03-07');
const another = article(`本报讯：${statement}，本周到任。`, {}, '2031-02-01');
const idOf = (reading: typeof original): string => articleRows(reading).id;

describeOnEngines('sources', (engine) => {
  it('count a reprint with what it repeats as one', async () => {
    const store = await engine.open([original, reprint, another]);
    expect(await relationsByIds(store, [post])).toMatchObject([
      { evidenceCount: 3, sourceCount: 2, firstSeen: '2031-02-01', lastSeen: '2031-03-07' },
    ]);
    const [first = '', second = ''] = [idOf(original), idOf(reprint)].sort();
    const [repeated] = await articlesByIds(store, [second]);
    expect(repeated?.sourceId).toBe(first);
    expect(await reprintsOf(store, [first])).toMatchObject([{ articleId: first }, { articleId: second }]);
  });

  it('are counted anew when one of them is taken back', async () => {
    const store = await engine.open([original, reprint, another]);
    await retractArticle(store, idOf(original));
    expect(await relationsByIds(store, [post])).toMatchObject([{ evidenceCount: 2, sourceCount: 2 }]);
    expect(await articlesByIds(store, [idOf(reprint)])).toMatchObject([{ sourceId: idOf(reprint) }]);
  });
});

describeOnEngines('the status of a relation', (engine) => {
  it('is what the newest article says, and a plan only where there is nothing else', async () => {
    const planned = article(`${statement}，还只是打算。`, { status: 'planned' }, '2031-09-01');
    const store = await engine.open([planned]);
    const read = async () => (await relationsByIds(store, [post]))[0]?.status;
    expect(await read()).toBe('planned');
    await writeReading(store, original);
    expect(await read()).toBe('asserted');
    const former = article(
      `${statement}，那是从前的事了。`,
      { status: 'former', holdsTo: '2031-04' },
      '2031-05-01',
    );
    await writeReading(store, former);
    expect(await relationsByIds(store, [post])).toMatchObject([{ status: 'former', holdsTo: '2031-04' }]);
    await retractArticle(store, idOf(former));
    expect(await relationsByIds(store, [post])).toMatchObject([{ status: 'asserted', holdsTo: null }]);
  });

  it('keeps plans out of lists and pictures that do not ask for them', async () => {
    const planned = article(`${statement}，还只是打算。`, { status: 'planned' });
    const store = await engine.open([planned]);
    const statuses = ['asserted', 'former'] as const;
    for (const ids of [[person], [person, plant]]) {
      const all = await relationsOfEntities(store, ids, { first: 5 });
      expect(all.get(person)?.items).toHaveLength(1);
      const facts = await relationsOfEntities(store, ids, { first: 5, statuses });
      expect(facts.get(person)?.items).toEqual([]);
    }
    const around = { focus: [person], depth: 1, limit: 5 };
    expect((await graphAround(store, around)).entities).toHaveLength(2);
    expect(await graphAround(store, { ...around, statuses })).toMatchObject({ relations: [], omitted: 0 });
  });
});
