import { anyMask, type Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Mentions in coordination, `甲、乙和丙`: what is said of the group is said of each. */
export interface Group {
  /** Positions in the masked sentence. */
  readonly from: number;
  readonly to: number;
  readonly members: readonly Token[];
}

const mask = `[${anyMask}]`;
const parenthesis = '(?:（[^（）]{0,40}）)?';
/** 甲教授、乙博士 */
const degree = '(?:(?<=\\uE000)(?:副?教授|院士|博士|研究员|同志)(?=[、，和及]))?';
/** Persons with their titles are listed by commas: 市长甲，副市长乙，…; other names so joined are not one group. */
const comma = '(?<=\\uE000(?:（[^（）]{0,40}）)?)，(?=\\uE000)';
/** A、B等18家机构，C等5家企业: counted parts of one list. */
const counted =
  '等[\\d一二两三四五六七八九十多余]+[家个所位名][^，,。；、\\uE000-\\uE004]{0,8}(?:，|、|以及|和|及)+(?=[\\uE001\\uE002])';
/** 市长甲，以及市领导乙 */
const leaders = '[，、]?(?:以及)?[省市县区州旗校院]?领导(?=\\uE000)';
const list = new RegExp(
  `${mask}${degree}${parenthesis}(?:(?:、|${comma}|${counted}|${leaders}|会同|(?<=[\\uE002\\uE003])联合(?=[\\uE002\\uE003])|和|与|及|以及|暨|\\s(?!\\uE000)|(?<=\\uE000)\\s|等(?=[与和同]))?(?:以及|等)?${mask}${degree}${parenthesis})*`,
  'gu',
);

/** The sentence's mentions, those in coordination together, in order. */
export function readGroups(sentence: Sentence): readonly Group[] {
  return [...sentence.masked.matchAll(list)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    members: readMembers(sentence, match.index, match[0]),
  }));
}

/**
 * Of names that stand together without a joint only the last is a member (the ones before say where it is or what it
 * belongs to), unless they are programmes: “甲”“乙”. What a parenthesis says is no member.
 */
function readMembers(sentence: Sentence, from: number, text: string): readonly Token[] {
  const members: Token[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '（') depth += 1;
    if (text[at] === '）') depth -= 1;
    const token = depth === 0 ? sentence.tokenAt.get(from + at) : undefined;
    if (!token) continue;
    const next = sentence.tokenAt.get(from + at + 1);
    if (!next || token.entity.type === 'Program' || token.entity.type === 'Person') members.push(token);
  }
  return members;
}
