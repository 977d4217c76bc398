import { z } from 'zod';
import { spanId } from '../model/ids.ts';
import { createQuery } from './query.ts';
import { textsOfArticles } from './read-evidence.ts';
import { json, mentionPlace } from './row-schemas.ts';
import type { MentionRow } from './rows.ts';
import type { StatementRunner } from './store.ts';

/** Of where one article mentions one entity. */
const naming = z.object({
  entityId: z.string(),
  articleId: z.string(),
  mentions: json(z.array(mentionPlace)),
});
type Naming = z.infer<typeof naming>;

const listOfEntities = createQuery('read/list-mentions-of-entities', naming);
const listOfArticles = createQuery('read/list-namings-of-articles', naming);

/** The mentions of a naming, with the article's text. */
export function mentionsOf({ entityId, articleId, mentions }: Naming, text: string): readonly MentionRow[] {
  return mentions.map(([start, end, confidence, rule]) => ({
    id: spanId('men', entityId, articleId, start, end),
    entityId,
    articleId,
    start,
    end,
    text: text.slice(start, end),
    rule,
    confidence,
  }));
}

async function mentionsOfAll(
  store: StatementRunner,
  namings: readonly Naming[],
): Promise<readonly MentionRow[]> {
  const texts = await textsOfArticles(
    store,
    namings.map(({ articleId }) => articleId),
  );
  return namings.flatMap((row) => mentionsOf(row, texts.get(row.articleId) ?? ''));
}

function firstOfEach(mentions: readonly MentionRow[], first: number): readonly MentionRow[] {
  const counts = new Map<string, number>();
  return mentions.filter(({ entityId }) => {
    const count = (counts.get(entityId) ?? 0) + 1;
    counts.set(entityId, count);
    return count <= first;
  });
}

/** The first mentions of each entity, in the order of the articles' ids and of the text. */
export async function mentionsOfEntities(
  store: StatementRunner,
  ids: readonly string[],
  first: number,
): Promise<readonly MentionRow[]> {
  const namings = await listOfEntities(store, { ids: [...new Set(ids)], first });
  return firstOfEach(await mentionsOfAll(store, namings), first);
}

const inText = (a: MentionRow, b: MentionRow): number =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

/** All mentions in these articles, in the order of the text. */
export async function mentionsOfArticles(
  store: StatementRunner,
  ids: readonly string[],
): Promise<readonly MentionRow[]> {
  const distinct = [...new Set(ids)];
  const mentions = await mentionsOfAll(store, await listOfArticles(store, { ids: distinct }));
  return distinct.flatMap((id) => mentions.filter(({ articleId }) => articleId === id).sort(inText));
}
