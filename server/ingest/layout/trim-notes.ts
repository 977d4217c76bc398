import type { Span } from '../../model/page.ts';
import { trailingSource } from './source-line.ts';

const trailingJump = /[（(](?:下转|转|详见|紧接|上接|见)(?:今日)?第?[^（）()]{0,10}版[^（）()]{0,6}[）)]$/u;
const leadingJump = /^[（(](?:紧接|上接)[^（）()]{1,14}[）)]/u;
const theEnd = /[（(]完[）)]$/u;
const cameraTail =
  /([。！？”])[\s　]*(?:本报|新华社)?(?:记者|通讯员)?[\s　]*[\p{Script=Han}·]{2,8}[\s　]+摄$/u;

function tailLength(text: string): number {
  const tail = text.slice(-60);
  const note = tail.match(trailingJump)?.[0] ?? tail.match(theEnd)?.[0] ?? trailingSource(tail);
  if (note) return note.length;
  const camera = tail.match(cameraTail);
  return camera ? camera[0].length - 1 : 0;
}

/** The span of a paragraph's last or only line without jumps to other pages, source notes and the like at its ends. */
export function trimNotes(pageText: string, span: Span): Span {
  const head =
    pageText.slice(span.start, Math.min(span.end, span.start + 40)).match(leadingJump)?.[0].length ?? 0;
  const start = span.start + head;
  const text = pageText.slice(start, span.end);
  const end = span.end - tailLength(text);
  const kept = pageText.slice(start, end);
  return {
    start: start + kept.length - kept.trimStart().length,
    end: end - kept.length + kept.trimEnd().length,
  };
}
