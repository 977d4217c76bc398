import nameWords from './data/name-words.json' with { type: 'json' };
import { isNamePart, isProper, reachBack } from './name-start.ts';
import { type ProgramHead, programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

/** Numbers that begin a programme's name: 第五届, 首批, 2023年度. */
const edition =
  /^(?:第[一二三四五六七八九十百\d]+[届批次期轮]|首[届批次期轮]|[新上本]一[届轮]|(?:19|20)\d{2}(?:年|年度)?|“?十[一二三四五]五”?)$/u;

const inPrograms = new Set(nameWords.inPrograms.split(' '));

function belongs(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index];
  if (!word || word.tag === 'PER') return false;
  if (edition.test(word.text) || inPrograms.has(word.text)) return true;
  const isJoined = /^[暨和与及]$/u.test(word.text) && isNamePart(words, index - 1) && word.text !== '及';
  return isNamePart(words, index) || (isJoined && isNamePart(words, index + 1) && word.text === '暨');
}

const notAtStart = new Set(nameWords.atProgramStart.split(' '));

function skipStart(words: readonly TaggedWord[], start: number, headIndex: number): number {
  const word = words[start];
  return word && start < headIndex && notAtStart.has(word.text)
    ? skipStart(words, start + 1, headIndex)
    : start;
}

/** A verb that looks like a head: 某集团|计划 is no plan's name, 某市|行动 no action's. */
function isSentence(parts: readonly TaggedWord[], { head }: ProgramHead): boolean {
  return (
    parts.length === 2 &&
    /^(?:计划|行动|倡议|平台|工程|项目)$/u.test(head) &&
    /^(?:LOC|ORG)$/u.test(parts[0]?.tag ?? '')
  );
}

function isNamed(parts: readonly TaggedWord[], head: ProgramHead): boolean {
  const before = parts.slice(0, -1);
  const hasMark = before.some((word) => isProper(word) || edition.test(word.text) || word.text.includes('“'));
  const prefix = parts.map((word) => word.text).join('').length - head.head.length;
  return hasMark || prefix > (head.isWeak ? 6 : 3);
}

function isWhole(words: readonly TaggedWord[], index: number): boolean {
  const next = words[index + 1];
  return !next || programHeadOf(`${words[index]?.text ?? ''}${next.text}`)?.head.endsWith(next.text) !== true;
}

function headAt(words: readonly TaggedWord[], index: number): ProgramHead | null {
  const recent = words.slice(Math.max(0, index - 3), index + 1);
  return programHeadOf(recent.map((word) => word.text).join(''));
}

/** Finds programmes by the last word of their names, where the words before it make it a name. */
export function findHeadedPrograms(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return words.flatMap((word, index): Finding[] => {
    const head = headAt(words, index);
    if (!head || head.isQuotedOnly || !isWhole(words, index)) return [];
    const headStart = word.end - head.head.length;
    const headIndex = words.findIndex((w) => w.end > headStart);
    const start = skipStart(words, reachBack(words, headIndex, belongs), headIndex);
    const parts = words.slice(start, index + 1);
    const begin = parts[0];
    if (!begin || begin.start >= headStart || !isNamed(parts, head) || isSentence(parts, head)) return [];
    const { kind } = head;
    return [
      { start: begin.start, end: word.end, type: 'Program', kind, rule: 'program/head', confidence: 0.6 },
    ];
  });
}
