import words from './data/name-words.json' with { type: 'json' };
import surnames from './data/surnames.json' with { type: 'json' };
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';
import { endsInTitle, titleEndsOf } from './titles.ts';

const single = new Set(surnames.single);
const compound = new Set(surnames.compound);
const notGiven = new Set(words.notGiven);
const han = /^\p{Script=Han}+$/u;
const dotted = /^[\p{Script=Han}·•]{2,}$/u;
/** 老张, 张总, 李老师: somebody known by another name in the article, or nobody. */
const familiar =
  /^(?:[老小阿].|.(?:总|工|姐|哥|叔|爷|婶|董|老)|.{1,2}(?:老师|书记|院长|总监|博士|院士|同志|大夫|教授|师傅|主任|校长|医生|经理|先生|女士|老板|县长|市长|老汉|大爷|大妈))$/u;

function surnameLength(text: string): number {
  if (compound.has(text.slice(0, 2))) return 2;
  return single.has(text.slice(0, 1)) ? 1 : 0;
}

/** What follows the last character of a given name for certain: marks, and what is said of a person. */
const afterGiven =
  /^(?:[，、。；]|说|任|担任|表示|主持|介绍|代表|系|至今|常说|日前|率|带领|会见|一行|因病|手中|迎候|派驻)/u;
/** Joints and adverbs that are common in given names too: read as such where the sentence goes on after them. */
const alsoGiven = new Set('才有同为和向及则全新利');

/** Whether the character after a surname and one character more belongs to the name: 李超|超, 董事长 李友|才 表示. */
function isSecondGiven(block: TaggedBlock, word: TaggedWord): boolean {
  const character = block.text.slice(word.end, word.end + 1);
  if (!han.test(character)) return false;
  if (character === word.text.at(-1)) return true;
  const isFree = !notGiven.has(character) || alsoGiven.has(character);
  const isExpected = endsInTitle(block.text.slice(0, word.start)) || block.text[word.start - 1] === '、';
  return isFree && isExpected && afterGiven.test(block.text.slice(word.end + 1));
}

/** The end of a name of which the tagger left the last character outside: 李玉|早 宣布. */
function fullEnd(block: TaggedBlock, word: TaggedWord, next: TaggedWord | undefined): number {
  const isHalf = compound.has(word.text) || (word.text.length === 2 && surnameLength(word.text) === 0);
  if (isHalf && next?.start === word.end && next.text.length < 3 && han.test(next.text)) {
    if (next.tag === 'PER' || (compound.has(word.text) && !notGiven.has(next.text))) return next.end;
  }
  const isShort = word.text.length === surnameLength(word.text) + 1;
  if (!isShort || !next || next.start !== word.end) return word.end;
  if (isSecondGiven(block, word)) return word.end + 1;
  const character = next.text.slice(0, 1);
  if (!han.test(character) || notGiven.has(character)) return word.end;
  const isLoose = next.text.length === 1 && next.tag !== 'w' && next.tag !== 'p' && next.tag !== 'c';
  return isLoose && endsInTitle(block.text.slice(0, word.start)) ? word.end + 1 : word.end;
}

/** The start of a name of which the tagger left the surname outside: 副院长 竟|雪梅. */
function fullStart(block: TaggedBlock, word: TaggedWord, before: TaggedWord | undefined): number {
  const isCut = before?.text.length === 1 && before.end === word.start && han.test(before.text);
  if (!isCut || word.text.length > 3 || !endsInTitle(block.text.slice(0, before.start))) return word.start;
  return notGiven.has(before.text) ? word.start : before.start;
}

/** The name in a word of four characters and more that begins with a surname: 陈玉兰|昨, 会|董|陈玉兰. */
function trimLong(text: string): readonly [number, number] {
  const surname = surnameLength(text);
  if (text.length < 4 || text.includes('·') || surname !== 1) return [0, text.length];
  if (notGiven.has(text.slice(3, 4))) return [0, 3];
  return text.length === 4 && surnameLength(text.slice(1)) === 1 ? [1, 4] : [0, text.length];
}

/** A word of two characters without a surname is a name only after a post: elsewhere 京蒙, 葡语. */
function isLikelyName(block: TaggedBlock, word: TaggedWord): boolean {
  if (!dotted.test(word.text) || familiar.test(word.text)) return false;
  return word.text.length > 2 || surnameLength(word.text) > 0 || endsInTitle(block.text.slice(0, word.start));
}

function taggedPersons(block: TaggedBlock): readonly Finding[] {
  return block.words.flatMap((word, index): Finding[] => {
    if (word.tag !== 'PER' || !isLikelyName(block, word)) return [];
    const [from, to] = trimLong(word.text);
    const isWhole = to - from === word.text.length;
    const start = isWhole ? fullStart(block, word, block.words[index - 1]) : word.start + from;
    const end = isWhole ? fullEnd(block, word, block.words[index + 1]) : word.start + to;
    return [{ start, end, type: 'Person', kind: null, rule: 'person/tagger', confidence: word.confidence }];
  });
}

/** Names with a dot inside, whole, however the tagger cut them. */
function dottedPersons(block: TaggedBlock): readonly Finding[] {
  const persons = block.words.filter((word) => word.tag === 'PER');
  return [...block.text.matchAll(/\p{Script=Han}+(?:[·•]\p{Script=Han}+)+/gu)].flatMap((match): Finding[] => {
    const from = match.index;
    const to = from + match[0].length;
    const inside = block.words.filter((word) => word.end > from && word.start < to);
    const first = inside.findIndex((word) => persons.includes(word));
    const start = inside[first]?.start;
    if (start === undefined) return [];
    const rest = inside.slice(first);
    const lastDot = block.text.slice(0, to).search(/[·•][^·•]*$/u);
    const last = rest.find((word) => word.end > lastDot + 1);
    const end = Math.min(to, last?.end ?? to);
    return [
      {
        start: Math.max(from, start),
        end,
        type: 'Person',
        kind: null,
        rule: 'person/dotted',
        confidence: 0.9,
      },
    ];
  });
}

/** What follows a name for certain: a mark, or what a person does. */
const afterName =
  /^(?:[，、。；：（）()]|说|表示|介绍|告诉|认为|坦言|透露|回忆|率|出席|主持|致辞|讲话|等|和|与|及|任|担任|为|在|向|就是|到|参加|签|当选|发言|笑|回答|宣布|会见|陪同|一行|带队|受邀|挂任|代表|同志|共同|先后|分别|开门|因|登台|接|同)/u;
/** Classes of whole words that are no name, even after a post and with a surname's character: 党组成员. */
const wordTags = new Set([
  'n',
  'v',
  'vn',
  'd',
  'a',
  'ad',
  'an',
  'r',
  'm',
  'c',
  'p',
  'f',
  'q',
  'ORG',
  'LOC',
  'TIME',
]);

const verbTags = new Set(['v', 'vn']);

/** Whether the tagger took just this text for a word of one of these classes. */
function isTagged(block: TaggedBlock, start: number, text: string, tags: ReadonlySet<string>): boolean {
  return block.words.some((word) => word.start === start && word.text === text && tags.has(word.tag));
}

function isGivenName(given: string, length: number, after: string): boolean {
  const isFree = [...given].every((character) => han.test(character) && !notGiven.has(character));
  return isFree && given.length === length && afterName.test(after);
}

/** The name that begins here, right after a post, or null. */
function nameAfterTitle(block: TaggedBlock, start: number): string | null {
  const rest = block.text.slice(start, start + 12);
  const surname = surnameLength(rest);
  if (surname === 0) return null;
  const length = [2, 1].find((given) =>
    isGivenName(rest.slice(surname, surname + given), given, rest.slice(surname + given)),
  );
  const name = length ? rest.slice(0, surname + length) : null;
  if (name === null) return null;
  const isWord = isTagged(block, start, name, wordTags);
  const isVerbs =
    isTagged(block, start, name.slice(0, surname), verbTags) &&
    isTagged(block, start + surname, name.slice(surname), verbTags); // 负责人 谈|合作
  return isWord || isVerbs ? null : name;
}

/** Names after a post that the tagger took for other words: 合伙人 任一凡 开门见山, 高级工程|师范|举贤. */
function titledPersons(block: TaggedBlock): readonly Finding[] {
  return titleEndsOf(block.text).flatMap((start): Finding[] => {
    if (block.words.some((word) => word.tag === 'PER' && word.start <= start && word.end > start)) return [];
    const name = nameAfterTitle(block, start);
    if (!name) return [];
    return [
      { start, end: start + name.length, type: 'Person', kind: null, rule: 'person/title', confidence: 0.7 },
    ];
  });
}

/** Finds persons: what the tagger takes for a name, whole names where it cut one, and names after a post. */
export function findPersons(block: TaggedBlock): readonly Finding[] {
  return [...taggedPersons(block), ...dottedPersons(block), ...titledPersons(block)];
}
