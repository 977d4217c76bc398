import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportGraph } from '../../server/graph/export/export-graph.ts';
import { formatCypher } from '../../server/graph/export/format-cypher.ts';
import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { importGraph } from '../../server/graph/import/import-graph.ts';
import { stats } from '../../server/graph/read-graph.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { buildReading } from '../support/build-reading.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnEngines, describeOnNeo4j, embedded } from '../support/engines.ts';
import { exportText } from '../support/export-text.ts';
import { firstReading, sampleReadings, secondReading } from '../support/sample-readings.ts';

/** What formats and engines could take for their own. */
const hostileReading = buildReading({
  title: '“引号"与\\u4e2d\\',
  text: '甲城称"好";\\n与乙城\n结对：\u2028<&>\'`,𠮷\u001f\u0007。',
  publication: '甲城;日报',
  entities: [
    { name: '甲城', type: 'Place', kind: 'city', aliases: ['"好";\\n'] },
    { name: '乙城', type: 'Place', kind: 'city', aliases: ['𠮷', "<&>'`,"] },
  ],
  relations: [
    { subject: '甲城', predicate: 'COOPERATES_WITH', object: '乙城', quote: '甲城称"好";\\n与乙城\n结对' },
  ],
});
const readings = [...sampleReadings, hostileReading];
const nothing = { newArticles: 0, newEntities: 0, newRelations: 0, newEvidence: 0 };

/** In pieces of a few bytes, so that characters and lines are cut in the middle. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

async function failureOf(store: GraphStore, text: string): Promise<unknown> {
  return importGraph(store, bytesOf(text)).catch((error: unknown) => error);
}

describeOnEngines('an export', (engine) => {
  it('is the same, to the byte, in every order of the articles', async () => {
    const first = await engine.open(readings);
    const text = await exportText(first);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(readings, { minLength: readings.length, maxLength: readings.length }),
        async (shuffled) => {
          const store = await engine.open(shuffled);
          expect(await exportText(store)).toBe(text);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('has another hash when an article is missing, and the same from another file', async () => {
    const hash = await graphHash(await engine.open([firstReading, secondReading]));
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(await graphHash(await engine.open([firstReading]))).not.toBe(hash);
    const page = { ...firstReading.page, name: 'other', source: 'elsewhere' };
    expect(await graphHash(await engine.open([{ ...firstReading, page }, secondReading]))).toBe(hash);
  });

  it('brings everything before what refers to it, in order, each thing once', async () => {
    const store = await engine.open(readings);
    const sorts: string[] = [];
    const ids = new Set<string>();
    for await (const record of exportGraph(store)) {
      if (sorts.at(-1) !== record.record) sorts.push(record.record);
      if (!('id' in record)) continue;
      expect(ids).not.toContain(record.id);
      ids.add(record.id);
    }
    const article = ['article', 'naming', 'evidence'];
    expect(sorts).toEqual(['publication', 'entity', 'relation', ...readings.flatMap(() => article)]);
    expect(await stats(store)).toMatchObject({ articles: readings.length });
  });

  it('comes back from an import to the letter, and once only', async () => {
    const source = await engine.open(readings);
    const [text, graph] = [await exportText(source), await dumpGraph(source)];
    const store = await engine.open();
    expect(await importGraph(store, bytesOf(text))).toMatchObject({ newArticles: readings.length });
    expect(await exportText(store)).toBe(text);
    expect(await dumpGraph(store)).toEqual(graph);
    expect(await importGraph(store, bytesOf(text))).toEqual(nothing);
    expect(await dumpGraph(store)).toEqual(graph);
  });

  it('leaves a store that can be written to as before', async () => {
    const all = await dumpGraph(await engine.open([firstReading, secondReading]));
    const text = await exportText(await engine.open([firstReading]));
    const store = await engine.open();
    await importGraph(store, bytesOf(text));
    await writeReading(store, secondReading);
    expect(await dumpGraph(store)).toEqual(all);
  });

  it('fills an empty store with the very same graph when its Cypher is run', async () => {
    const source = await engine.open(readings);
    const [script, graph] = [await exportText(source, formatCypher), await dumpGraph(source)];
    const store = await engine.open();
    const statements = script.split(/;\n/u).filter((statement) => statement.startsWith('UNWIND'));
    for (const statement of statements) await store.write((transaction) => transaction.run(statement));
    expect(await dumpGraph(store)).toEqual(graph);
  });

  it('of an empty store is empty, and its import writes nothing', async () => {
    const store = await engine.open();
    expect(await exportText(store)).toBe('');
    expect(await importGraph(store, bytesOf(''))).toEqual(nothing);
    expect(await stats(store)).toMatchObject({ articles: 0, entities: 0 });
  });
});

describeOnEngines('an import', (engine) => {
  it('refuses a store that holds another graph, and changes nothing', async () => {
    const text = await exportText(await engine.open([firstReading, secondReading]));
    const store = await engine.open([firstReading]);
    const before = await dumpGraph(store);
    expect(await failureOf(store, text)).toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await failureOf(store, '')).toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('names the line that is malformed, and keeps no part of its article', async () => {
    const lines = (await exportText(await engine.open(readings))).trimEnd().split('\n');
    const broken = lines.map((line, index) => (index === lines.length - 1 ? line.slice(0, -9) : line));
    const store = await engine.open();
    const failure = await failureOf(store, broken.join('\n'));
    expect(failure).toMatchObject({ code: 'INPUT_MALFORMED' });
    expect(String(failure)).toContain(`line ${lines.length} of the import is no JSON`);
    expect(await stats(store)).toEqual({ articles: 0, entities: 0, relations: 0, evidence: 0 });
  });

  it('says so when the file is not what its articles give', async () => {
    const text = await exportText(await engine.open([firstReading]));
    const failure = await failureOf(
      await engine.open(),
      text.replace('"evidenceCount":1', '"evidenceCount":2'),
    );
    expect(failure).toMatchObject({
      code: 'INPUT_MALFORMED',
      message: expect.stringContaining('was changed'),
    });
  });
});

describeOnNeo4j('an export to the other engine', (engine) => {
  it('has the same bytes and hash, and moves there and back', async () => {
    const [here, there] = [await embedded.open(readings), await engine.open(readings)];
    const text = await exportText(here);
    expect(await exportText(there)).toBe(text);
    expect(await graphHash(there)).toBe(await graphHash(here));
    const [movedHere, movedThere] = [await embedded.open(), await engine.open()];
    await importGraph(movedThere, bytesOf(text));
    await importGraph(movedHere, bytesOf(await exportText(movedThere)));
    expect(await exportText(movedHere)).toBe(text);
    expect(await dumpGraph(movedThere)).toEqual(await dumpGraph(here));
  });
});
