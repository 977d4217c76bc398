// Run as a process of its own: fills an empty store with a generated graph, and prints how fast, as JSON.
//   fill.ts STORE ENTITIES RELATIONS [ARTICLES_PER_TRANSACTION]
import { readConfig } from '../../server/config.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import { bandsOf } from '../../server/graph/sources/bands.ts';
import type { ArticleToWrite } from '../../server/graph/write-articles.ts';
import { writeInBatches } from '../../server/graph/write-in-batches.ts';
import { generateArticles } from './generate-articles.ts';

const [address = '', entities = '', relations = '', perTransaction] = process.argv.slice(2);
const store = await openMigratedStore({ ...readConfig(), store: address });

/** So many are generated before they are written, which alone is timed. */
const generatedAtOnce = 4_000;
const size = perTransaction === undefined ? undefined : Number(perTransaction);
let [relationsWritten, seconds] = [0, 0];

/** Fingerprints the articles on the way, as whoever writes articles has to. */
function* fingerprinted(articles: readonly ArticleToWrite[]): Generator<ArticleToWrite> {
  for (const one of articles) yield { ...one, bands: bandsOf(one.article.paragraphs) };
}

async function write(articles: readonly ArticleToWrite[]): Promise<void> {
  const start = performance.now();
  const { newRelations } = await writeInBatches(store, fingerprinted(articles), size);
  seconds += (performance.now() - start) / 1000;
  relationsWritten += newRelations;
  console.error(`  ${relationsWritten} relations, ${Math.round(relationsWritten / seconds)} a second`);
}

let waiting: ArticleToWrite[] = [];
for (const article of generateArticles({ entities: Number(entities), relations: Number(relations) })) {
  waiting.push(article);
  if (waiting.length < generatedAtOnce) continue;
  await write(waiting);
  waiting = [];
}
await write(waiting);
await store.close();
console.log(JSON.stringify({ perSecond: relationsWritten / seconds }));
