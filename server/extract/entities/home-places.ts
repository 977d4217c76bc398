import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import type { KnownPlace } from '../gazetteer.ts';
import type { PlaceContext } from './place-context.ts';

/** Whose 市, 省 or 区 an article speaks of when it says 市科技局: the division, or null where it does not show. */
export type HomePlaces = (level: string) => KnownPlace | null;

const endings: Readonly<Record<string, RegExp>> = {
  省: /省$/u,
  自治区: /自治区$/u,
  市: /市$/u,
  州: /州$/u,
  区: /区$/u,
  县: /县$/u,
};

function lineage(place: KnownPlace): readonly KnownPlace[] {
  return place.parent ? [place, ...lineage(place.parent)] : [place];
}

/** The name of the paper's place: 温州 of 温州日报. */
export function paperPlace(article: Article): string {
  return article.publication.name?.replace(/(?:日报|晚报|晨报|商报|报).*$/u, '') ?? '';
}

/** Reads whose divisions an article speaks of: the paper's, or else those that it names most, with their ancestry. */
export function homePlaces(article: Article, places: readonly Mention[], context: PlaceContext): HomePlaces {
  const paper = paperPlace(article);
  const own = paper.length > 1 ? context.meaningOf(paper) : null;
  const counts = new Map<KnownPlace, number>();
  for (const { text } of places) {
    const place = context.meaningOf(text);
    for (const known of place ? lineage(place) : []) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([place]) => place);
  const candidates = [...(own ? lineage(own) : []), ...byCount];
  return (level) => candidates.find(({ name }) => endings[level]?.test(name)) ?? null;
}
