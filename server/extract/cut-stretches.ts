import type { TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

/** Characters from which on a block is cut at the next end of a sentence: the finders' cost grows with its square. */
const longEnough = 2000;

function stretch(block: number, text: string, words: readonly TaggedWord[]): TaggedBlock {
  const offset = words[0]?.start ?? 0;
  const moved = words.map((word) => ({ ...word, start: word.start - offset, end: word.end - offset }));
  return { block, offset, text: text.slice(offset, words.at(-1)?.end ?? offset), words: moved };
}

/** A block with its words, in one stretch or, where it is long, in several. */
export function cutStretches(
  block: number,
  text: string,
  words: readonly TaggedWord[],
): readonly TaggedBlock[] {
  const stretches: TaggedBlock[] = [];
  let from = 0;
  words.forEach((word, i) => {
    const length = word.end - (words[from]?.start ?? 0);
    const mayEnd = length >= longEnough && (/[。！？\n]$/u.test(word.text) || length >= 2 * longEnough);
    if (!mayEnd && i < words.length - 1) return;
    stretches.push(stretch(block, text, words.slice(from, i + 1)));
    from = i + 1;
  });
  return stretches;
}
