import { cutStretches } from '../extract/cut-stretches.ts';
import { findAgain } from '../extract/find-again.ts';
import { findBodies } from '../extract/find-bodies.ts';
import { findBooks } from '../extract/find-books.ts';
import { findDepartments } from '../extract/find-departments.ts';
import { findFramedPrograms } from '../extract/find-framed-programs.ts';
import { findHeadedPrograms } from '../extract/find-headed-programs.ts';
import { findPersons } from '../extract/find-persons.ts';
import { findPlaces } from '../extract/find-places.ts';
import { findQuotedPrograms } from '../extract/find-quoted-programs.ts';
import { findTaggedBodies } from '../extract/find-tagged-bodies.ts';
import { findTradeNames } from '../extract/find-trade-names.ts';
import { datelinesOf } from '../extract/mask-dateline.ts';
import { parentBody } from '../extract/parent-body.ts';
import { settleOverlaps } from '../extract/settle-overlaps.ts';
import { splitAtMarks } from '../extract/split-at-marks.ts';
import { type Finding, type TaggedBlock, toMention } from '../extract/tagged-block.ts';
import type { Tagger } from '../extract/tagger.ts';
import { withBracketedPlace } from '../extract/with-bracketed-place.ts';
import { type Article, textBlocks } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';

const finders = [
  findBooks,
  findQuotedPrograms,
  findHeadedPrograms,
  findFramedPrograms,
  findBodies,
  findDepartments,
  findTaggedBodies,
  findTradeNames,
  findPlaces,
  findPersons,
];

async function tagBlocks(article: Article, tagger: Tagger): Promise<readonly TaggedBlock[]> {
  const texts = textBlocks(article).map((block) => block.text);
  const tagged = await tagger.tag(texts);
  return texts.flatMap((text, block) => cutStretches(block, text, splitAtMarks(tagged[block] ?? [])));
}

/** The mentions of a block: what the finders say, without who sent the article and who signed it. */
function mentionsIn(
  block: TaggedBlock,
  findings: readonly Finding[],
  signs: ReadonlySet<string>,
): readonly Mention[] {
  const datelines = datelinesOf(block.text);
  const possible = findings
    .filter(({ start, end }) => datelines.every(([from, to]) => end <= from || start >= to))
    .filter(({ start, end }) => !signs.has(block.text.slice(start, end)))
    .map((finding) => withBracketedPlace(block.text, finding));
  const settled = settleOverlaps(possible);
  const parents = settled.flatMap((finding) => parentBody(block.text, finding) ?? []);
  return settleOverlaps([...settled, ...parents]).map((finding) => toMention(block, finding));
}

/** Stage 4: finds where the article names persons, companies, organisations, places and programmes. */
export async function findMentions(article: Article, tagger: Tagger): Promise<readonly Mention[]> {
  const blocks = await tagBlocks(article, tagger);
  const signs = new Set(article.bylines.map((byline) => byline.name));
  const findings = blocks.map((block) => finders.flatMap((find) => find(block)));
  const first = blocks.flatMap((block, i) => mentionsIn(block, findings[i] ?? [], signs));
  const more = findAgain(blocks, first);
  return blocks.flatMap((block, i) => mentionsIn(block, [...(findings[i] ?? []), ...(more[i] ?? [])], signs));
}
