import { anyWord } from './layout-words.ts';

/** What a source note tells: the paper, and its day as far as it is printed. */
export interface SourceNote {
  readonly name: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
}

const bracketed = /^[〔【［[（(]([^〔〕【】［］（）()[\]]{2,60})[〕】］\]）)]$/u;
const sourceWords =
  /^(?:来源|來源|原载|原載|摘自|转自|据|據|综合|本报综合|本刊综合)|综合整理|辑录|来源[:：]|^(?:\d{4}年)?\d{1,2}月\d{1,2}日《/u;
const paper = new RegExp(`(?!本)[\\p{Script=Han}A-Za-z]{1,12}?(?:${anyWord('mastheadEndings')})`, 'u');
const quotedPaper = new RegExp(`^(?:据|據)(${paper.source})(?!站)`, 'u');
const trailing = /[〔（(](?:来源|來源|原载|摘自)[:：][^〔〕（）()]{2,40}[〕）)]$/u;

/** The text within the brackets of a line that is one pair of brackets, or null. */
export function insideBrackets(line: string): string | null {
  return line.length > 70 ? null : (line.match(bracketed)?.[1]?.trim() ?? null);
}

/** Whether the text within a line's brackets says where the article was printed first. */
export function isSourceNote(inside: string): boolean {
  return sourceWords.test(inside);
}

/** The source note at the end of a line of prose, brackets included, or null. */
export function trailingSource(line: string): string | null {
  return line.slice(-60).match(trailing)?.[0] ?? null;
}

function paperOf(note: string): string | null {
  const titled = [...note.matchAll(/《([^《》]{1,20})》/gu)];
  if (titled.length > 1) return null; // a digest of several papers is no paper's text
  if (titled[0]) return titled[0][1] ?? null;
  const said = note.match(/(?:来源|來源|原载|摘自|转自)[:：]\s*([^\s，,；;]{2,20})/u)?.[1];
  if (said) return /^(?:据|本|综合)/u.test(said) ? null : said;
  return note.match(quotedPaper)?.[1] ?? null;
}

/** Reads a source note such as 〔来源：1月2日《某某日报》〕, with or without its brackets. */
export function readSourceNote(note: string): SourceNote {
  const date = note.match(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u);
  return {
    name: paperOf(note.replace(/[〔〕（）()]/gu, '')),
    year: date?.[1] ?? null,
    month: date?.[2] ?? null,
    day: date?.[3] ?? null,
  };
}
