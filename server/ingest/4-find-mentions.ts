import { findBodies } from '../extract/find-bodies.ts';
import { findBooks } from '../extract/find-books.ts';
import { findHeadedPrograms } from '../extract/find-headed-programs.ts';
import { findPersons } from '../extract/find-persons.ts';
import { findPlaces } from '../extract/find-places.ts';
import { findQuotedPrograms } from '../extract/find-quoted-programs.ts';
import { findTaggedBodies } from '../extract/find-tagged-bodies.ts';
import { datelinesOf } from '../extract/mask-dateline.ts';
import { splitAtMarks } from '../extract/split-at-marks.ts';
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
  return texts.map((text, block) => ({ block, text, words: splitAtMarks(tagged[block] ?? []) }));
}

/** Stage 4: finds where the article names persons, companies, organisations, places and programmes. */
export async function findMentions(article: Article, tagger: Tagger): Promise<readonly Mention[]> {
  const blocks = await tagBlocks(article, tagger);
  const signs = new Set(article.bylines.map((byline) => byline.name));
  return blocks.flatMap((block) => {
    const datelines = datelinesOf(block.text);
    const findings = finders
      .flatMap((find) => find(block))
      .filter(({ start, end }) => datelines.every(([from, to]) => end <= from || start >= to))
      .filter((finding) => !signs.has(block.text.slice(finding.start, finding.end)));
    return settleOverlaps(findings).map((finding) => toMention(block, finding));
  });
}
