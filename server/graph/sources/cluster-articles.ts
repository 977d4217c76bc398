import { z } from 'zod';
import type { RelationEnds } from '../../model/ids.ts';
import { createQuery, noRows } from '../query.ts';
import { evidenceColumns } from '../row-schemas.ts';
import type { Row, StatementRunner } from '../store.ts';
import { type Bands, bandsOf } from './bands.ts';
import { isSameSource } from './is-same-source.ts';
import { sourceClusters } from './source-clusters.ts';

const body = z.object({ id: z.string(), sourceId: z.string(), paragraphs: z.array(z.string()) });

interface Body {
  readonly id: string;
  readonly sourceId: string;
  readonly paragraphs: readonly string[];
}

/** Two articles of which one repeats the other. */
type Link = readonly [string, string];

const listByBand = createQuery(
  'read/list-articles-by-band',
  z.object({ id: z.string(), otherId: z.string() }),
);
const findBodies = createQuery('read/find-article-bodies', body);
const listOfSources = createQuery('read/list-articles-of-sources', z.object({ articleId: z.string() }));
const setSources = createQuery('write/set-article-sources', noRows);
const listEvidence = createQuery('read/list-evidence-of-articles', evidenceColumns);

const textOf = ({ paragraphs }: Pick<Body, 'paragraphs'>): string => paragraphs.join('\n');

async function bodiesOf(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Body>> {
  const found = await findBodies(transaction, { ids: [...new Set(ids)] });
  return new Map(found.map((row) => [row.id, row]));
}

async function membersOf(transaction: StatementRunner, sourceIds: readonly string[]): Promise<string[]> {
  const members = await listOfSources(transaction, { ids: [...new Set(sourceIds)] });
  return members.map(({ articleId }) => articleId);
}

/** Names the sources of these articles, which are all that the links and their own sources tie together. */
async function nameSources(
  transaction: StatementRunner,
  bodies: ReadonlyMap<string, Body>,
  links: readonly Link[],
): Promise<void> {
  const clusters = sourceClusters([...bodies.keys()], links);
  const rows = [...bodies.values()].flatMap(({ id, sourceId: known }) => {
    const sourceId = clusters.get(id) ?? id;
    return sourceId === known ? [] : [{ id, sourceId }];
  });
  if (rows.length > 0) await setSources(transaction, { rows });
}

async function relationsStatedBy(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<readonly RelationEnds[]> {
  return ids.length === 0 ? [] : listEvidence(transaction, { ids });
}

/** Pairs of articles that share a band of their fingerprints, each pair once. */
async function likelyPairs(
  transaction: StatementRunner,
  articles: ReadonlyMap<string, Bands>,
): Promise<readonly Link[]> {
  const rows = [...articles]
    .map(([id, bands]): Row => ({ ...bands, id }))
    .filter((row) => row.band0 !== undefined);
  if (rows.length === 0) return [];
  const found = await listByBand(transaction, { rows });
  const pairs = found.flatMap(({ id, otherId }): Link[] => {
    if (id === otherId) return [];
    return id < otherId ? [[id, otherId]] : [[otherId, id]];
  });
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function linksAmong(pairs: readonly Link[], bodies: ReadonlyMap<string, Body>): readonly Link[] {
  return pairs.filter(([a, b]) => {
    const [one, other] = [bodies.get(a), bodies.get(b)];
    return one && other && isSameSource(textOf(one), textOf(other));
  });
}

/**
 * Finds the articles that new ones repeat, and lets all that repeat one text count as one source, called by the smallest
 * id among them. The new ones are given by their ids, with their bands. Gives the relations that are to be counted anew, since articles that state them changed their source.
 */
export async function clusterArticles(
  transaction: StatementRunner,
  articles: ReadonlyMap<string, Bands>,
): Promise<readonly RelationEnds[]> {
  const pairs = await likelyPairs(transaction, articles);
  if (pairs.length === 0) return [];
  const likely = await bodiesOf(transaction, pairs.flat());
  const links = linksAmong(pairs, likely);
  if (links.length === 0) return [];
  const sources = links.flat().flatMap((id) => likely.get(id)?.sourceId ?? []);
  const bodies = await bodiesOf(transaction, await membersOf(transaction, sources));
  // Articles of one source stay together: what ties them need not be looked at again.
  const ties = [...bodies.values()].map(({ id, sourceId }): Link => [sourceId, id]);
  await nameSources(transaction, bodies, [...links, ...ties]);
  return relationsStatedBy(transaction, [...bodies.keys()]);
}

function sharesBand(a: Body, b: Body): boolean {
  const bands = new Set(Object.entries(bandsOf(a.paragraphs)).map(String));
  return Object.entries(bandsOf(b.paragraphs)).some((band) => bands.has(String(band)));
}

function pairsAmong(bodies: readonly Body[]): readonly Link[] {
  return bodies.flatMap((a, index) =>
    bodies
      .slice(index + 1)
      .filter((b) => sharesBand(a, b))
      .map(({ id }): Link => [a.id, id]),
  );
}

/** The other articles that count as one source with this one. */
export async function othersOfSource(
  transaction: StatementRunner,
  { id, sourceId }: Pick<Body, 'id' | 'sourceId'>,
): Promise<readonly string[]> {
  return (await membersOf(transaction, [sourceId])).filter((member) => member !== id);
}

/**
 * Looks again at what is left of a source after an article was taken back: it may have been what held the others
 * together. These are to be listed before (`othersOfSource`): on Neo4j an index may still give what was changed and
 * deleted in the same transaction. Gives the relations that are to be counted anew.
 */
export async function splitSource(
  transaction: StatementRunner,
  members: readonly string[],
): Promise<readonly RelationEnds[]> {
  if (members.length === 0) return [];
  const bodies = await bodiesOf(transaction, members);
  const links = linksAmong(pairsAmong([...bodies.values()]), bodies);
  await nameSources(transaction, bodies, links);
  return relationsStatedBy(transaction, members);
}
