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
import type { LostMention, Mention } from '../model/mention.ts';

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

/** What an article names, and what was taken for a name and then not kept. */
export interface MentionReading {
  readonly mentions: readonly Mention[];
  readonly lost: readonly LostMention[];
}

/** Why a finding is no mention of the article, whatever it overlaps: it names who sent or signed the article. */
function faultOf({ text }: TaggedBlock, { start, end }: Finding, signs: ReadonlySet<string>): string | null {
  if (signs.has(text.slice(start, end))) return 'signs the article';
  const isInDateline = datelinesOf(text).some(([from, to]) => end > from && start < to);
  return isInDateline ? 'stands in the dateline' : null;
}

function readBlock(
  block: TaggedBlock,
  findings: readonly Finding[],
  signs: ReadonlySet<string>,
): MentionReading {
  const faults = findings.map((finding) => faultOf(block, finding, signs));
  const possible = findings
    .filter((_, i) => faults[i] === null)
    .map((finding) => withBracketedPlace(block.text, finding));
  const settled = settleOverlaps(possible);
  const parents = settled.kept.flatMap((finding) => parentBody(block.text, finding) ?? []);
  const { kept, lost } = settleOverlaps([...settled.kept, ...parents]);
  const mentionOf = (finding: Finding): Mention => toMention(block, finding);
  const reasonOf = (to: Finding): string => `lost to ${mentionOf(to).text} (${to.rule})`;
  return {
    mentions: kept.map(mentionOf),
    lost: [
      ...findings.flatMap((finding, i) => {
        const reason = faults[i];
        return reason ? [{ mention: mentionOf(finding), reason }] : [];
      }),
      ...[...settled.lost, ...lost].map(([finding, to]) => ({
        mention: mentionOf(finding),
        reason: reasonOf(to),
      })),
    ],
  };
}

/** Stage 4: finds where the article names persons, companies, organisations, places and programmes. */
export async function findMentions(article: Article, tagger: Tagger): Promise<MentionReading> {
  const blocks = await tagBlocks(article, tagger);
  const signs = new Set(article.bylines.map((byline) => byline.name));
  const findings = blocks.map((block) => finders.flatMap((find) => find(block)));
  const first = blocks.flatMap((block, i) => readBlock(block, findings[i] ?? [], signs).mentions);
  const more = findAgain(blocks, first);
  const read = blocks.map((block, i) =>
    readBlock(block, [...(findings[i] ?? []), ...(more[i] ?? [])], signs),
  );
  return { mentions: read.flatMap(({ mentions }) => mentions), lost: read.flatMap(({ lost }) => lost) };
}
