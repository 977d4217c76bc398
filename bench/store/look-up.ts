// Run as a process of its own: searches a filled store as people type, and prints how often what they mean is among the
// first five, and how long it takes, as JSON.
//   look-up.ts STORE ENTITIES
import { Converter } from 'opencc-js/cn2t';
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/graph/open-store.ts';
import { readingsOf } from '../../server/graph/search/readings.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import { idOfEntity } from './generate-articles.ts';
import { nameCharacters, nameOfEntity } from './generate-names.ts';
import { percentile } from './percentile.ts';
import { createRandom } from './random.ts';

const [address = '', count = ''] = process.argv.slice(2);
const entities = Number(count);
const perStyle = 200;
const warmUps = 20;
const shown = 5;

const random = createRandom(5);
const toTraditional = Converter({ from: 'cn', to: 't' });
const someCharacters = [
  ...nameCharacters,
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
];
const anyOf = <T>(list: readonly T[]): T => list[Math.floor(list.length * random())] as T;

const soundOf = (character: string): string => readingsOf(character)[0] ?? character;

/** One character typed as another that sounds the same, or, in a long name, as any other. */
function withSlip(name: string): string {
  const at = Math.floor(random() * name.length);
  const meant = name.slice(at, at + 1);
  const alike = someCharacters.filter((other) => soundOf(other) === soundOf(meant));
  const other = anyOf(alike.length > 1 || name.length < 5 ? [...alike, meant] : someCharacters);
  return name.slice(0, at) + other + name.slice(at + 1);
}

/** The beginning and one word further on: what is left of a long name in a sentence. */
function shortened(name: string): string {
  return name.length < 7 ? withSlip(name) : name.slice(0, 4) + name.slice(-4, -2);
}

/** The five ways to type a name. */
const styles: Readonly<Record<string, (name: string) => string>> = {
  'the name or its beginning': (name) =>
    name.slice(0, Math.max(3, Math.ceil(name.length * (0.5 + random() / 2)))),
  pinyin: (name) => readingsOf(name)[0] ?? name,
  initials: (name) => readingsOf(name)[1] ?? name,
  'traditional characters': (name) => toTraditional(name),
  'a short form, or one wrong character': (name) => (random() < 0.5 ? shortened(name) : withSlip(name)),
};

const store = await openStore({ ...readConfig(), store: address });

/** People look for what is written about: the smaller the number, the more mentions an entity has. */
const someEntity = (): number => Math.floor(entities * random() ** 3);

/** Where the entity stands among what is found; -1 where it is not among the first. */
async function search(text: string, index: number) {
  const start = performance.now();
  const { items } = await searchEntities(store, { text, first: shown });
  const time = performance.now() - start;
  return { time, isHit: items.some(({ id }) => id === idOfEntity(index)) };
}

const results: Record<string, { hits: number; times: number[] }> = {};
for (const [style, type] of Object.entries(styles)) {
  const result = { hits: 0, times: [] as number[] };
  for (let query = -warmUps; query < perStyle; query += 1) {
    const index = someEntity();
    const { time, isHit } = await search(type(nameOfEntity(index)), index);
    if (query < 0) continue;
    result.hits += isHit ? 1 : 0;
    result.times.push(time);
  }
  results[style] = result;
}
const of = ({ hits, times }: { hits: number; times: readonly number[] }) => {
  return { hit: hits / times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};
const all = Object.values(results);
const total = {
  hits: all.reduce((sum, { hits }) => sum + hits, 0),
  times: all.flatMap(({ times }) => times),
};
const answers = { ...results, 'all styles': total };
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(answers).map(([name, one]) => [name, of(one)]))),
);
process.exit(0);
