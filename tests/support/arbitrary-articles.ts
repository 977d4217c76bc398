import fc from 'fast-check';
import type { Reading } from '../../server/model/reading.ts';
import { buildReading, type EntitySketch, type RelationSketch } from './build-reading.ts';

/** Few entities, so that articles share them; each under several names and kinds, one key each. */
const company = fc.record({
  type: fc.constant('Company' as const),
  key: fc.constant('云溪精密仪器'),
  name: fc.constantFrom('云溪精密仪器有限公司', '云溪精密仪器', '“云溪精密仪器”'),
  aliases: fc.subarray(['公司', '云溪精密', 'ＹＸ仪器', 'yx仪器']),
});
const college = fc.record({
  type: fc.constant('Organization' as const),
  key: fc.constant('云溪理工学院'),
  name: fc.constantFrom('云溪理工学院', '云溪理工'),
  kind: fc.constantFrom('university', 'research'),
  aliases: fc.subarray(['学院', '理工']),
});
const town = fc.record({
  type: fc.constant('Place' as const),
  name: fc.constantFrom('云溪市', '青川市'),
  kind: fc.constantFrom('city', 'county'),
});
const director = fc.record({
  type: fc.constant('Person' as const),
  name: fc.constantFrom('钱望舒', '沈知秋'),
});

/** Few facts, so that articles share them, each with its own title and confidence. */
const stated = fc.record({
  fact: fc.constantFrom(
    { ends: [3, 0], predicate: 'WORKS_FOR' as const },
    { ends: [3, 1], predicate: 'WORKS_FOR' as const },
    { ends: [0, 1], predicate: 'COOPERATES_WITH' as const },
    { ends: [1, 0], predicate: 'COOPERATES_WITH' as const },
    { ends: [0, 2], predicate: 'LOCATED_IN' as const },
  ),
  title: fc.constantFrom(null, '院长', '校长', '副院长', '𠮷田长', '\uff21长'),
  confidence: fc.constantFrom(0.5, 0.75, 0.9, 1),
  status: fc.constantFrom(
    'asserted' as const,
    'asserted' as const,
    'former' as const,
    'denied' as const,
    'planned' as const,
  ),
  holdsFrom: fc.constantFrom(null, '2029', '2029-07', '2030-01-02'),
  holdsTo: fc.constantFrom(null, '2030', '2031-05'),
});
type Stated = typeof stated extends fc.Arbitrary<infer T> ? T : never;

function relationsOf(entities: readonly EntitySketch[], facts: readonly Stated[]): readonly RelationSketch[] {
  return facts.flatMap(({ fact, title, holdsFrom, holdsTo, ...said }, index) => {
    const [subject, object] = fact.ends.map((end) => entities[end % entities.length]?.name ?? '');
    if (!subject || !object || subject === object) return [];
    const quote = `第${index}句：${subject}、${object}，${title ?? ''}`;
    const { predicate } = fact;
    const given = Object.entries({ title, holdsFrom, holdsTo }).filter(([, value]) => value !== null);
    return [{ subject, predicate, object, quote, ...said, ...Object.fromEntries(given) }];
  });
}

const all = fc.tuple(company, college, town, director);
const entities = fc.oneof(
  { weight: 2, arbitrary: all },
  all.chain((four) => fc.subarray(four, { minLength: 1 })),
);
const publication = fc.constantFrom(
  {},
  { publication: '云溪日报' },
  { publication: '《云溪日报》' },
  { publication: '青川晚报' },
);

const dated = fc.constantFrom({}, { date: '2031-03-05' }, { date: '2031-03-06' }, { date: '2030-12-31' });

/** Long enough for articles to repeat each other: whole, one part or the other, so that one may tie two others. */
const opening =
  '青川市昨天入夏以来第一场大雨过后，城北的老街排起了长队，居民们带着雨具等候新开的图书馆开门迎客。';
const ending =
  '馆长说，三万册图书都是本地读者捐赠的，其中一半是儿童读物，还有十几架旧报纸合订本可以随意翻阅。';
const body = fc.constantFrom('', '', opening + ending, opening, ending, `${ending}${opening}`);

/** The article number `number`, about a few things that other numbers share. */
function arbitraryReading(number: number): fc.Arbitrary<Reading> {
  const parts = fc.tuple(entities, fc.array(stated, { maxLength: 4 }), publication, dated, body);
  return parts.map(([named, facts, printed, day, repeated]) => {
    const title = `第${number}篇`;
    const relations = relationsOf(named, facts);
    const forms = named.flatMap(({ name, aliases = [] }: EntitySketch) => [name, ...aliases]);
    const text = [title, repeated, ...relations.map(({ quote }) => quote), ...forms].join('。');
    return buildReading({ title, text, entities: named, relations, ...printed, ...day });
  });
}

/** So many different articles about the same few things. */
export function arbitraryReadings(count: number): fc.Arbitrary<readonly Reading[]> {
  return fc.tuple(...Array.from({ length: count }, (_, number) => arbitraryReading(number)));
}
