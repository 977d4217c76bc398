import { expect, it } from 'vitest';
import { articles, articlesByIds } from '../../server/graph/read-articles.ts';
import { entitiesByIds } from '../../server/graph/read-entities.ts';
import { evidenceOfRelations } from '../../server/graph/read-evidence.ts';
import { graphAround, overview } from '../../server/graph/read-graph.ts';
import { mentionsOfArticles } from '../../server/graph/read-mentions.ts';
import { relationsByIds, relationsOfEntities } from '../../server/graph/read-relations.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import { buildReading } from '../support/build-reading.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnEngines } from '../support/engines.ts';
import { sampleReadings } from '../support/sample-readings.ts';

const hostile = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"; MATCH (n) DETACH DELETE n; //',
  '`) MATCH (n) DETACH DELETE n //',
  '$text {id} PREDICATE :TYPE :PREDICATES',
  '\\u0027}) DETACH DELETE n //',
  '(云溪 OR *:*) AND name:[* TO *]~2 ^3 \\',
  '云溪\u0000市\u001f\ud83d\ude80𠮷',
  '\n\n云溪\r\n',
  '%_.*+?^$|()[]{}',
];

describeOnEngines('text that looks like a statement', (engine) => {
  it('is looked for as text, and changes nothing', async () => {
    const store = await engine.open(sampleReadings);
    const before = await dumpGraph(store);
    for (const text of hostile) {
      const { items } = await searchEntities(store, { text, first: 100 });
      expect(items.length).toBeLessThan(5);
      expect(await entitiesByIds(store, [text])).toEqual([]);
      expect(await articlesByIds(store, [text])).toEqual([]);
      expect(await relationsByIds(store, [text])).toEqual([]);
      expect(await evidenceOfRelations(store, [text])).toEqual([]);
      expect(await mentionsOfArticles(store, [text])).toEqual([]);
      expect((await relationsOfEntities(store, [text], { first: 5 })).get(text)?.items).toEqual([]);
      expect((await graphAround(store, { focus: [text], depth: 2, limit: 5 })).entities).toEqual([]);
    }
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('is kept to the letter wherever an article can hold text', async () => {
    for (const text of hostile) {
      const sketch = {
        title: text,
        text: `甲${text}乙`,
        publication: text,
        date: text,
        bylines: [{ name: text, role: 'author' as const, affiliation: text }],
        entities: [
          { name: `甲${text}`, type: 'Company' as const, kind: text, aliases: [text] },
          { name: `${text}乙`, type: 'Company' as const },
        ],
        relations: [
          {
            subject: `甲${text}`,
            predicate: 'INVESTS_IN' as const,
            object: `${text}乙`,
            quote: `甲${text}乙`,
            title: text,
          },
        ],
      };
      const store = await engine.open([buildReading(sketch)]);
      const { entities, relations } = await overview(store, { limit: 5 });
      expect(entities.map(({ name }) => name).sort()).toEqual([`甲${text}`, `${text}乙`].sort());
      expect(entities.find(({ kind }) => kind !== null)).toMatchObject({ kind: text, aliases: [text] });
      expect(relations).toMatchObject([{ title: text, evidenceCount: 1 }]);
      expect(await evidenceOfRelations(store, [relations[0]?.id ?? ''])).toMatchObject([
        { quote: `甲${text}乙` },
      ]);
      expect((await articles(store, { first: 5 })).items).toMatchObject([
        { title: text, text: `甲${text}乙`, publicationName: text, date: text, bylines: sketch.bylines },
      ]);
    }
  });
});
