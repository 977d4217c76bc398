import type { Publication } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';
import type { ArticleDraft } from './article-draft.ts';
import { isAgency } from './byline.ts';
import { readDateline } from './dateline.ts';
import { layoutWords } from './layout-words.ts';
import type { KindLine } from './line-kind.ts';
import { isoDate, readFolio } from './running-line.ts';
import { siteDate, siteSource } from './site-line.ts';
import { insideBrackets, readSourceNote, trailingSource } from './source-line.ts';
import { yearOf } from './year-of.ts';

/** An article has one source; more lines of a kind are those of a page that was not cut into articles. */
const mostLines = 3;

const nothing: Publication = { name: null, date: null };

function fromNote(page: Page, draft: ArticleDraft, note: string): Publication {
  const { name, year, month, day } = readSourceNote(note);
  if (month === null || day === null) return { name, date: null };
  const known = year ?? yearOf(page.text.slice(draft.start, draft.end), draft.dated, month, day);
  return { name, date: known === null ? null : isoDate(known, month, day) };
}

function fromLine(page: Page, draft: ArticleDraft, line: KindLine): Publication {
  if (line.kind === 'source') return fromNote(page, draft, insideBrackets(line.text) ?? line.text);
  if (line.kind === 'running') return readFolio(line.text);
  if (line.kind === 'site') return { name: siteSource(line.text), date: siteDate(line.text) };
  const note = line.kind === 'text' ? trailingSource(line.text) : null;
  return note ? fromNote(page, draft, note) : nothing;
}

/** A paper names itself in its dateline; an agency's text may stand in any paper. */
function fromDateline(draft: ArticleDraft): Publication {
  const first = draft.lines.find(({ kind }) => kind === 'text');
  const outlet = first ? readDateline(first.text)?.outlet : undefined;
  const own = outlet !== undefined && layoutWords('ownPaper').includes(outlet);
  return { name: outlet === undefined || own || isAgency(outlet) ? null : outlet, date: null };
}

/** Earlier publications win, field by field: a folio line may add the day that a source note lacks. */
function merge(found: readonly Publication[]): Publication {
  return {
    name: found.find(({ name }) => name !== null)?.name ?? null,
    date: found.find(({ date }) => date !== null)?.date ?? null,
  };
}

/**
 * Where and when an article was printed first, from its source note, the line under a site's headline, folio lines in
 * it or at the page's head, and its dateline, in this order.
 */
export function readPublication(page: Page, draft: ArticleDraft): Publication {
  const of = (kind: KindLine['kind'], lines: readonly KindLine[]) =>
    lines
      .filter((line) => line.kind === kind)
      .slice(0, mostLines)
      .map((line) => fromLine(page, draft, line));
  const notes = [...of('source', draft.lines), ...of('text', draft.lines.slice(-2))];
  return merge([
    ...notes,
    ...of('site', [...draft.around, ...draft.lines]),
    ...of('running', [...draft.lines, ...draft.around]),
    fromDateline(draft),
  ]);
}
