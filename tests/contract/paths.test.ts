import { expect, it } from 'vitest';
import { shortestPath } from '../../server/graph/read-paths.ts';
import { entityId } from '../../server/model/ids.ts';
import { buildReading, type EntitySketch } from '../support/build-reading.ts';
import { describeOnEngines } from '../support/engines.ts';

const names = ['甲川市', '乙川市', '丙川市', '丁川市', '戊川市', '己川市'];
const entities = names.map((name): EntitySketch => ({ name, type: 'Place' }));
const [a = '', b = '', c = '', d = '', e = '', f = ''] = names.map((name) => entityId('Place', name));

/** a – b – c – d, a – e – d: the way over e is the shorter; f stands alone. */
const ties = [
  [0, 1],
  [2, 1],
  [2, 3],
  [4, 0],
  [3, 4],
].map(([from = 0, to = 0]) => [names[from] ?? '', names[to] ?? ''] as const);
const reading = buildReading({
  title: '五市结好',
  text: `${ties.map(([from, to]) => `${from}属于${to}`).join('。')}。己川市没有参加。`,
  entities,
  relations: ties.map(([subject, object]) => {
    return { subject, predicate: 'LOCATED_IN', object, quote: `${subject}属于${object}` };
  }),
});

describeOnEngines('the shortest path', (engine) => {
  it('takes the fewest relations, whatever their direction, both ways', async () => {
    const store = await engine.open([reading]);
    expect(await shortestPath(store, a, d, { maxHops: 6 })).toEqual([a, e, d]);
    expect(await shortestPath(store, d, a, { maxHops: 6 })).toEqual([d, e, a]);
    expect(await shortestPath(store, b, d, { maxHops: 6 })).toEqual([b, c, d]);
    expect(await shortestPath(store, a, b, { maxHops: 6 })).toEqual([a, b]);
  });

  it('is the entity itself where both ends are one', async () => {
    const store = await engine.open([reading]);
    expect(await shortestPath(store, a, a, { maxHops: 6 })).toEqual([a]);
  });

  it('is none where nothing leads there, where it is too far, and where there is no such entity', async () => {
    const store = await engine.open([reading]);
    expect(await shortestPath(store, a, f, { maxHops: 6 })).toBeNull();
    expect(await shortestPath(store, a, d, { maxHops: 1 })).toBeNull();
    expect(await shortestPath(store, a, 'ent_unknown', { maxHops: 6 })).toBeNull();
  });
});
