// Run as a process of its own: fills an empty store with a generated graph, and prints how fast, as JSON.
//   fill.ts STORE ENTITIES RELATIONS ARTICLES_PER_TRANSACTION

import { readConfig } from '../../server/config.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import { type ArticleToWrite, writeArticles } from '../../server/graph/write-articles.ts';
import { generateArticles } from './generate-articles.ts';

const [address = '', entities = '', relations = '', perTransaction = ''] = process.argv.slice(2);
const store = await openMigratedStore({ ...readConfig(), store: address });
let [written, time, batch]: [number, number, ArticleToWrite[]] = [0, 0, []];

async function write(): Promise<void> {
  const articles = batch;
  batch = [];
  const start = performance.now();
  const counts = await store.write((transaction) => writeArticles(transaction, articles));
  time += performance.now() - start;
  written += counts.newRelations;
}

let shown = Date.now();
for (const article of generateArticles({ entities: Number(entities), relations: Number(relations) })) {
  batch.push(article);
  if (batch.length === Number(perTransaction)) await write();
  if (Date.now() - shown < 10_000) continue;
  shown = Date.now();
  console.error(`  ${written} relations, ${Math.round((written / time) * 1000)} a second`);
}
if (batch.length > 0) await write();
await store.close();
console.log(JSON.stringify({ perSecond: (written / time) * 1000 }));
