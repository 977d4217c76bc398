import type { AnnotatedArticle, AnnotatedEntity, AnnotatedRelation } from './annotated-article.ts';
import bareHeads from './bare-heads.json' with { type: 'json' };

const bare = new RegExp(
  `^[该本我全当各]?(?:${bareHeads.heads.flatMap((line) => line.split(' ')).join('|')})$`,
  'u',
);

/** Text as it is compared: compatibility forms folded, white space dropped. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s/gu, '');
}

/** A name as it is compared: quotation marks and case aside too. */
export function nameForm(text: string | null | undefined): string {
  return plain(text)
    .replace(/[“”‘’"'「」『』《》〈〉]/gu, '')
    .toLowerCase();
}

function tellingForms(entity: AnnotatedEntity): string[] {
  return [entity.name, ...entity.aliases].map(nameForm).filter((form) => form !== '' && !bare.test(form));
}

function rankOfMatch(gold: AnnotatedEntity, predicted: AnnotatedEntity): number | null {
  if (gold.type !== predicted.type) return null;
  const forms = new Set(tellingForms(gold));
  if (!tellingForms(predicted).some((form) => forms.has(form))) return null;
  const byName =
    nameForm(predicted.name) === nameForm(gold.name) ? 0 : forms.has(nameForm(predicted.name)) ? 1 : 2;
  return 2 * byName + (gold.optional ? 1 : 0);
}

/** The annotated entity that each predicted one was matched with. */
export type GoldOf = ReadonlyMap<AnnotatedEntity, AnnotatedEntity>;

/** Pairs entities one to one: the same name first, then a gold alias, then any shared form; required gold first. */
export function matchEntities(
  gold: readonly AnnotatedEntity[],
  predicted: readonly AnnotatedEntity[],
): Map<AnnotatedEntity, AnnotatedEntity> {
  const pairs = gold.flatMap((g) =>
    predicted.flatMap((p) => {
      const rank = rankOfMatch(g, p);
      return rank === null ? [] : [{ g, p, rank }];
    }),
  );
  const goldOf = new Map<AnnotatedEntity, AnnotatedEntity>();
  const taken = new Set<AnnotatedEntity>();
  for (const { g, p } of pairs.sort((a, b) => a.rank - b.rank)) {
    if (goldOf.has(p) || taken.has(g)) continue;
    goldOf.set(p, g);
    taken.add(g);
  }
  return goldOf;
}

/** What makes two relations the same: predicate and ends, in either order where the predicate is symmetric. */
export function relationKey(
  predicate: string,
  subject: string | undefined,
  object: string | undefined,
): string {
  const ends = [String(subject), String(object)];
  return [predicate, ...(predicate === 'COOPERATES_WITH' ? ends.sort() : ends)].join(' ');
}

/** Whether two relations state the same post, in any of its right wordings. */
export function isSameTitle(a: AnnotatedRelation, b: AnnotatedRelation): boolean {
  return [a.title].flat().some((x) => [b.title].flat().some((y) => nameForm(x) === nameForm(y)));
}

/** The fields of an article that are compared as a whole, each in its comparable form. */
export const metadataFields: Readonly<Record<string, (article: Partial<AnnotatedArticle>) => string>> = {
  title: (a) => plain(a.title),
  headline: (a) => plain([a.kicker, a.title, a.subtitle].filter(Boolean).join('')),
  publication: (a) => nameForm(a.publication?.name),
  date: (a) => plain(a.publication?.date),
  bylines: (a) =>
    (a.bylines ?? [])
      .map((b) => [b.name, b.role, b.affiliation].map(nameForm).join('/'))
      .sort()
      .join(' '),
};
