import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { anaphorTokens, type LastNamed } from './anaphors.ts';
import { bodiesByForm, groupByBlock, outermost, widenTokens } from './block-tokens.ts';
import { maskSentence, type Sentence } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';

/** Splits every block of the article into sentences that carry their mentions, 他 and 大会 included. */
export function readSentences(article: Article, entities: readonly Entity[]): readonly Sentence[] {
  const byBlock = groupByBlock(entities);
  const bodies = bodiesByForm(entities);
  const last: LastNamed = new Map();
  return textBlocks(article).flatMap(({ text }, block) => {
    const named = widenTokens(text, byBlock.get(block) ?? [], bodies);
    const tokens = outermost([...named, ...anaphorTokens(text, named, last)]);
    return splitSentences(text, tokens).map(({ start, end, inside }) =>
      maskSentence(block, text, start, end, inside),
    );
  });
}
