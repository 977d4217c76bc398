import { anyWord } from './layout-words.ts';
import type { PageLine } from './page-lines.ts';
import { isRunningLine } from './running-line.ts';
import { areNames, isSignatureLine } from './signature-line.ts';
import { isSiteLine } from './site-line.ts';
import { insideBrackets, isSourceNote } from './source-line.ts';

/**
 * What a line is by its own looks: prose or a headline (`text`), the note where the article was printed first
 * (`source`), a signature, a folio line (`running`), what a site prints around (`site`), a jump to another page
 * (`jump`), the heading of an editor's afterword (`afterword`), or of a group of articles (`section`).
 */
export type LineKind =
  | 'text'
  | 'source'
  | 'signature'
  | 'running'
  | 'site'
  | 'jump'
  | 'afterword'
  | 'section';

/** A line with its kind. */
export interface KindLine extends PageLine {
  readonly kind: LineKind;
}

const jump = /^(?:下转|上接|紧接|详见|详情见|见今日)/u;
const afterword = new RegExp(`^[■□●◆▲]?\\s*(?:${anyWord('afterwords')})$`, 'u');
const section = new RegExp(
  `^(?:[\\p{Script=Han}]{1,8}[\\s　·]*)?(?:${anyWord('sections')})$|^\\p{Script=Han}{2,6}(?: · \\p{Script=Han}{2,8}){1,3}$`,
  'u',
);

function bracketKind(inside: string): LineKind {
  if (jump.test(inside)) return 'jump';
  if (isSourceNote(inside)) return 'source';
  return isSignatureLine(inside) || areNames(inside) ? 'signature' : 'text';
}

/** The kind of a line, from its text alone. Long lines are prose, so that no pattern runs over more than a line's head. */
export function lineKind(line: string): LineKind {
  if (line.length > 160) return 'text';
  const inside = insideBrackets(line);
  if (inside !== null) {
    const kind = bracketKind(inside);
    if (kind !== 'text') return kind;
  }
  if (afterword.test(line)) return 'afterword';
  if (isRunningLine(line)) return 'running';
  if (isSiteLine(line)) return 'site';
  if (section.test(line)) return 'section';
  return isSignatureLine(line) ? 'signature' : 'text';
}
