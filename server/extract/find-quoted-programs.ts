import { isNamePart, reachBack } from './name-start.ts';
import { programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

const quoted = /“([^“”，。！？；：]{2,24})”/gu;
/** What is done to a programme: a quoted name right after it is one, whatever its last word. */
const givesProgram =
  /(?:推出|获评|获授|获得|荣获|入围|入选|启动|开展|推行|出台|授予|晋级|下设|共建|设立|摘得|捧回|上线|首创|创新|实施|首批|公布|评为|列入|跻身|摘下|试行|打出|推行的|推出的|实施的|开展的)(?:了|的|全国|国家|省级|国家级|首个|首批)?$/u;
/** What follows the closing mark and belongs to the name. */
const headWords =
  /^(?:建设试点|建设|应用试点|合作协议|示范工程|主题活动|专项行动|三年行动计划|行动计划|系列活动|工作模式)/u;

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/** The end of the head noun that follows a quote: 机制 in “某某”机制, 试点 in “某某”建设试点; null where none does. */
function headEnd(block: TaggedBlock, quote: Quote): { end: number; kind: string } | null {
  const after = block.words.filter((word) => word.start >= quote.end).slice(0, 5);
  for (let count = after.length; count > 0; count -= 1) {
    const tail = after.slice(0, count);
    const text = tail.map((word) => word.text).join('');
    const head = programHeadOf(text);
    const first = after[0];
    if (!head || !first || !tail.every((_, i) => isTailWord(tail, i))) continue;
    return { end: quote.end + text.length, kind: head.kind };
  }
  const fixed = headWords.exec(block.text.slice(quote.end));
  return fixed ? { end: quote.end + fixed[0].length, kind: 'project' } : null;
}

function isTailWord(tail: readonly TaggedWord[], index: number): boolean {
  return isNamePart(tail, index) && tail[index]?.tag !== 'PER' && tail[index]?.tag !== 'LOC';
}

/** Words right before the quote that belong to the name: 2024年 某市 第二批 …. */
function startOf(block: TaggedBlock, quote: Quote): number {
  const index = block.words.findIndex((word) => word.end > quote.start);
  const start = reachBack(block.words, index, (words, i) => {
    const word = words[i];
    return (
      word !== undefined &&
      /^(?:第.+[届批次期]|首[届批]|(?:19|20)\d{2}(?:年|年度)?|省级|国家级|市级|全国|国家|省|市)$/u.test(
        word.text,
      )
    );
  });
  return block.words[start]?.start ?? quote.start;
}

function fromQuote(block: TaggedBlock, quote: Quote): Finding | null {
  const program = { type: 'Program' as const, confidence: 0.7 };
  const tail = headEnd(block, quote);
  if (tail) {
    return {
      ...program,
      start: startOf(block, quote),
      end: tail.end,
      kind: tail.kind,
      rule: 'program/quoted-head',
    };
  }
  const head = programHeadOf(quote.inner);
  const { start, end } = quote;
  if (head && head.head !== quote.inner && (!head.isWeak || quote.inner.length > head.head.length + 1)) {
    return { ...program, start, end, kind: head.kind, rule: 'program/quoted' };
  }
  const isGiven = quote.inner.length > 2 && givesProgram.test(block.text.slice(0, start));
  return isGiven ? { ...program, start, end, kind: 'service', rule: 'program/quoted-given' } : null;
}

/** Finds programmes named in “”: by a head noun inside or right after, or by what is done to them. */
export function findQuotedPrograms(block: TaggedBlock): readonly Finding[] {
  return [...block.text.matchAll(quoted)].flatMap((match): Finding[] => {
    const quote = { start: match.index, end: match.index + match[0].length, inner: match[1] ?? '' };
    const finding = fromQuote(block, quote);
    return finding ? [finding] : [];
  });
}
