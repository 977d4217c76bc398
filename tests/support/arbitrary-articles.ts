import fc from 'fast-check';
import type { Reading } from '../../server/model/reading.ts';
import { buildReading, type EntitySketch } from './build-reading.ts';

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

const stated = fc.record({
  predicate: fc.constantFrom(
    'WORKS_FOR' as const,
    'MEMBER_OF' as const,
    'COOPERATES_WITH' as const,
    'LOCATED_IN' as const,
  ),
  ends: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2, maxLength: 2 }),
  title: fc.constantFrom(null, '院长', '校长', '副院长', '𠮷田长', '\uff21长'),
  confidence: fc.constantFrom(0.5, 0.75, 0.9, 1),
});

function sketchOf(
  number: number,
  entities: readonly EntitySketch[],
  relations: readonly (typeof stated extends fc.Arbitrary<infer T> ? T : never)[],
  publication: string | null,
): Reading {
  const nameOf = (index: number | undefined): string => entities[(index ?? 0) % entities.length]?.name ?? '';
  const facts = relations.flatMap(({ predicate, ends, title, confidence }, index) => {
    const [subject, object] = [nameOf(ends[0]), nameOf(ends[1])];
    if (subject === object) return [];
    const quote = `第${index}句：${subject}、${object}，${title ?? ''}`;
    return [{ subject, predicate, object, quote, confidence, ...(title === null ? {} : { title }) }];
  });
  const forms = entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return buildReading({
    title: `第${number}篇`,
    text: [`第${number}篇`, ...facts.map(({ quote }) => quote), ...forms].join('。'),
    entities,
    relations: facts,
    ...(publication === null ? {} : { publication }),
  });
}

/** The reading number `number`: of a few entities and publications, which other numbers share. */
function arbitraryReading(number: number): fc.Arbitrary<Reading> {
  return fc
    .tuple(
      fc.tuple(company, college, town, director).chain((all) => fc.subarray(all, { minLength: 1 })),
      fc.array(stated, { maxLength: 4 }),
      fc.constantFrom(null, '云溪日报', '《云溪日报》', '云溪 日报', '青川晚报'),
    )
    .map(([entities, relations, publication]) => sketchOf(number, entities, relations, publication));
}

/** So many different articles about the same few things. */
export function arbitraryReadings(count: number): fc.Arbitrary<readonly Reading[]> {
  return fc.tuple(...Array.from({ length: count }, (_, number) => arbitraryReading(number)));
}
