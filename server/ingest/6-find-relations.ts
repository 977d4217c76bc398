import { confidenceOf } from '../extract/relations/confidence-of.ts';
import { findAdjacent } from '../extract/relations/find-adjacent.ts';
import { findCooperation } from '../extract/relations/find-cooperation.ts';
import { findFrames } from '../extract/relations/find-frames.ts';
import { findImplied } from '../extract/relations/find-implied.ts';
import { findIntroduced } from '../extract/relations/find-introduced.ts';
import { findListed } from '../extract/relations/find-listed.ts';
import { findMembership } from '../extract/relations/find-membership.ts';
import { findParts } from '../extract/relations/find-parts.ts';
import { findPosts } from '../extract/relations/find-posts.ts';
import { findSecondments } from '../extract/relations/find-secondments.ts';
import type { Finding } from '../extract/relations/finding.ts';
import { readSentences } from '../extract/relations/read-sentences.ts';
import { standingOf } from '../extract/relations/standing.ts';
import { unifyTitles } from '../extract/relations/unify-titles.ts';
import { withWholeBrackets } from '../extract/relations/whole-brackets.ts';
import { type Article, type Paragraph, textBlocks, toPageSpan } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Page, Span } from '../model/page.ts';
import type { Relation } from '../model/relation.ts';

/**
 * Stage 6: the relations that the article states about its entities, by patterns. The same relation comes once per
 * piece of evidence and rule; what a signature forbids may be among them (stage 7 checks).
 */
export function findRelations(
  page: Page,
  article: Article,
  entities: readonly Entity[],
): readonly Relation[] {
  const sentences = readSentences(article, entities);
  const { titled, findings: posts } = findPosts(sentences);
  const findings = [
    ...posts,
    ...titled.flatMap((sentence) => [
      ...findSecondments(sentence),
      ...findFrames(sentence),
      ...findCooperation(sentence),
      ...findMembership(sentence),
    ]),
    ...sentences.flatMap(findAdjacent),
    ...findImplied(titled),
    ...findIntroduced(titled),
    ...findListed(titled),
    ...findParts(article, entities),
  ];
  const blocks = textBlocks(article);
  return unifyTitles(findings).flatMap((finding) => {
    const span = evidenceSpan(blocks, finding);
    return span ? [toRelation(page, finding, span)] : [];
  });
}

function evidenceSpan(blocks: readonly Paragraph[], finding: Finding): Span | null {
  const { since, block, start } = finding;
  const [first, last] = [blocks[since?.block ?? block], blocks[block]];
  if (!first || !last) return null;
  const end = clauseEnd(last.text, finding);
  const opening = { start: since?.start ?? start, end: first === last ? end : first.text.length };
  const from = withWholeBrackets(first.text, opening).start;
  const to = withWholeBrackets(last.text, { start: first === last ? from : 0, end }).end;
  return { start: toPageSpan(first, from, from + 1).start, end: toPageSpan(last, to - 1, to).end };
}

/** Most characters that a quote is lengthened by, to end with its clause. */
const tail = 40;

/** Where the clause of a finding ends, so that no quote stops in the middle of a phrase; titles and names stand alone. */
function clauseEnd(text: string, { end, predicate, rule }: Finding): number {
  if (predicate === 'WORKS_FOR' || rule.endsWith('/name')) return end;
  const stop = text.slice(end, end + tail).search(/[，,。；;！？!?]/u);
  return stop < 0 ? end : end + stop;
}

function toRelation(page: Page, finding: Finding, span: Span): Relation {
  const { subject, predicate, object, title, rule } = finding;
  const quote = page.text.slice(span.start, span.end);
  return {
    subject: subject.id,
    predicate,
    object: object.id,
    title,
    evidence: { ...span, quote, rule, confidence: confidenceOf(rule), ...standingOf(predicate, quote) },
  };
}
