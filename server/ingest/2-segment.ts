import type { Page } from '../model/page.ts';
import type { ArticleDraft } from './layout/article-draft.ts';
import { findOpenings, headlineOf, type Opening } from './layout/find-openings.ts';
import { type KindLine, lineKind } from './layout/line-kind.ts';
import { pageLines } from './layout/page-lines.ts';
import { isBareName } from './layout/signature-line.ts';
import { readDatedNotes } from './layout/year-of.ts';

export type { ArticleDraft } from './layout/article-draft.ts';

const shortestProse = 8;
const outside: ReadonlySet<string> = new Set(['running', 'site', 'section']);

function kindLines(page: Page): readonly KindLine[] {
  const lines = pageLines(page.text);
  return lines.map((line, index): KindLine => {
    const kind = lineKind(line.text);
    // The name of a column right on a headline is its kicker, not the heading of a group.
    return { ...line, kind: kind === 'section' && lines[index + 1]?.gap === 0 ? 'text' : kind };
  });
}

/** What a page says for all of its articles. */
type PageSigns = Pick<ArticleDraft, 'around' | 'dated'>;

function draftOf(lines: readonly KindLine[], body: number, signs: PageSigns): ArticleDraft {
  const headline = lines.slice(0, body);
  const last = headline.at(-1);
  // A name alone under a headline signs; it only looks like one line more of it.
  const signed = headline.length > 1 && last !== undefined && isBareName(last.text);
  const named: KindLine[] = signed ? [{ ...last, kind: 'signature' }] : [];
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    headline: signed ? headline.slice(0, -1) : headline,
    lines: [...named, ...lines.slice(body)],
    ...signs,
  };
}

/** Drops the lines at the end of an article that belong to the page. */
function withoutTail(lines: readonly KindLine[]): readonly KindLine[] {
  return lines.slice(0, lines.findLastIndex(({ kind }) => !outside.has(kind)) + 1);
}

/** Prose above the first headline is the rest of an article that began on another page: it is one without a headline. */
function withRest(lines: readonly KindLine[], openings: readonly Opening[]): readonly Opening[] {
  const first = openings[0];
  if (!first || !hasProse(lines.slice(0, first.at))) return openings;
  const at = lines.findIndex(({ kind }) => kind === 'text');
  return [{ at, body: at }, ...openings];
}

/**
 * The articles of a page in reading order. Offsets are the page's; a page whose lines show no headline and no prose
 * gives none.
 */
export function segmentPage(page: Page): readonly ArticleDraft[] {
  const lines = kindLines(page);
  const openings = withRest(lines, findOpenings(lines));
  if (openings.length < 2) return hasProse(lines) ? [asSingleArticle(page)] : [];
  const first = openings[0]?.at ?? 0;
  const signs: PageSigns = {
    around: lines.slice(0, first).filter(({ kind }) => outside.has(kind)),
    dated: readDatedNotes(page.text),
  };
  return openings
    .map(({ at, body }, index) => {
      const end = openings[index + 1]?.at ?? lines.length;
      return draftOf(withoutTail(lines.slice(at, end)), body - at, signs);
    })
    .filter((draft) => draft.lines.some(({ kind }) => kind === 'text'));
}

function hasProse(lines: readonly KindLine[]): boolean {
  return lines.some(
    ({ kind, text }) => kind === 'text' && /[。！？；]/u.test(text) && text.length > shortestProse,
  );
}

/** The page as one article, whatever its lines look like. */
export function asSingleArticle(page: Page): ArticleDraft {
  const lines = kindLines(page);
  const first = Math.max(
    lines.findIndex(({ kind }) => kind === 'text' || kind === 'afterword' || kind === 'section'),
    0,
  );
  const rest = lines
    .slice(first)
    .map((line): KindLine => (line.kind === 'section' ? { ...line, kind: 'text' } : line));
  const body = headlineOf(rest);
  const draft = draftOf(rest, body, { around: lines.slice(0, first), dated: readDatedNotes(page.text) });
  return { ...draft, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
