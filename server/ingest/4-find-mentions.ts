import { findBodies } from '../extract/find-bodies.ts';
import { findBooks } from '../extract/find-books.ts';
import { findHeadedPrograms } from '../extract/find-headed-programs.ts';
import { findPersons } from '../extract/find-persons.ts';
import { findPlaces } from '../extract/find-places.ts';
import { findQuotedPrograms } from '../extract/find-quoted-programs.ts';
import { findTaggedBodies } from '../extract/find-tagged-bodies.ts';
import { settleOverlaps } from '../extract/settle-overlaps.ts';
import { type TaggedBlock, toMention } from '../extract/tagged-block.ts';
import type { Tagger } from '../extract/tagger.ts';
import { type Article, textBlocks } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';

const finders = [
  findBooks,
  findQuotedPrograms,
  findHeadedPrograms,
  findBodies,
  findTaggedBodies,
  findPlaces,
  findPersons,
];

async function tagBlocks(article: Article, tagger: Tagger): Promise<readonly TaggedBlock[]> {
  const texts = textBlocks(article).map((block) => block.text);
  const tagged = await tagger.tag(texts);
  return texts.map((text, block) => ({ block, text, words: tagged[block] ?? [] }));
}

/** Stage 4: finds where the article names persons, companies, organisations, places and programmes. */
export async function findMentions(article: Article, tagger: Tagger): Promise<readonly Mention[]> {
  const blocks = await tagBlocks(article, tagger);
  return blocks.flatMap((block) => {
    const findings = finders.flatMap((find) => find(block));
    return settleOverlaps(findings).map((finding) => toMention(block, finding));
  });
}
