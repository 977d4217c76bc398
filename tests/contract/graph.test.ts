import { expect, it } from 'vitest';
import { graphAround, overview, stats } from '../../server/graph/read-graph.ts';
import { entityId } from '../../server/model/ids.ts';
import { buildReading } from '../support/build-reading.ts';
import { describeOnEngines } from '../support/engines.ts';

const [a = '', b = '', c = '', d = ''] = ['甲城', '乙城', '丙城', '丁城'].map((name) =>
  entityId('Place', name),
);
const alone = entityId('Place', '孤城');

/** A chain of four cities, the tie in the middle told twice, and one city on its own. */
const reading = buildReading({
  title: '结对',
  text: '甲城与乙城结对。乙城与丙城结对。乙城和丙城再结对。丙城与丁城结对。孤城、甲城、甲城。',
  entities: ['甲城', '乙城', '丙城', '丁城', '孤城'].map((name) => ({ name, type: 'Place', kind: 'city' })),
  relations: [
    { subject: '甲城', predicate: 'COOPERATES_WITH', object: '乙城', quote: '甲城与乙城结对' },
    { subject: '乙城', predicate: 'COOPERATES_WITH', object: '丙城', quote: '乙城与丙城结对' },
    { subject: '乙城', predicate: 'COOPERATES_WITH', object: '丙城', quote: '乙城和丙城再结对' },
    { subject: '丙城', predicate: 'COOPERATES_WITH', object: '丁城', quote: '丙城与丁城结对' },
  ],
});

describeOnEngines('the picture', (engine) => {
  it('grows ring by ring around the focus', async () => {
    const store = await engine.open([reading]);
    const ids = async (depth: number) =>
      (await graphAround(store, { focus: [a], depth, limit: 10 })).entities.map(({ id }) => id);
    expect(await ids(1)).toEqual([a, b]);
    expect(await ids(2)).toEqual([a, b, c]);
    expect(await ids(3)).toEqual([a, b, c, d]);
  });

  it('keeps the neighbours with the most evidence, and says how many it left out', async () => {
    const store = await engine.open([reading]);
    const part = await graphAround(store, { focus: [b], depth: 3, limit: 2 });
    expect(part.entities.map(({ id }) => id)).toEqual([b, c]);
    expect(part.relations).toMatchObject([{ evidenceCount: 2 }]);
    expect(part.omitted).toBe(1);
  });

  it('takes several in the focus, in any order, and passes over unknown ones', async () => {
    const store = await engine.open([reading]);
    const part = await graphAround(store, { focus: [d, 'ent_unknown', a], depth: 1, limit: 10 });
    expect(part.entities.map(({ id }) => id).sort()).toEqual([a, b, c, d].sort());
    expect(part.relations).toHaveLength(3);
    expect(part.omitted).toBe(0);
    expect(await graphAround(store, { focus: ['ent_unknown'], depth: 2, limit: 10 })).toEqual({
      entities: [],
      relations: [],
      omitted: 0,
    });
  });

  it('shows the best connected of the whole graph', async () => {
    const store = await engine.open([reading]);
    const part = await overview(store, { limit: 10 });
    expect(part.entities.map(({ degree }) => degree)).toEqual([2, 2, 1, 1]);
    expect(part.entities.map(({ id }) => id)).not.toContain(alone);
    expect(part.relations).toHaveLength(3);
    expect(part.omitted).toBe(1);
    expect(await overview(store, { limit: 3 })).toMatchObject({ omitted: 2 });
  });

  it('counts what the store holds', async () => {
    const store = await engine.open([reading]);
    expect(await stats(store)).toEqual({ articles: 1, entities: 5, relations: 3, evidence: 4 });
    expect(await stats(await engine.open())).toEqual({ articles: 0, entities: 0, relations: 0, evidence: 0 });
  });
});
