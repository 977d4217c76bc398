import type { Page, Span } from '../model/page.ts';

const years = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s*[—–\-~至到]+\s*(?:19|20)\d{2}(?!\d))?/gu;
const plannedYear = /(?:到|至|截至|力争|—|–)$/u;
const sourceNote = /[〔（(]来源[:：]\s*(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[^〕）)]{0,30}[〕）)]/gu;
const dayLength = 24 * 60 * 60 * 1000;
const nearDays = 31;

/** The latest year that a text speaks of as past or present; ends of periods and aims are none. */
export function latestYear(text: string): string | null {
  let latest: string | null = null;
  for (const match of text.matchAll(years)) {
    const year = match[1] ?? '';
    if (plannedYear.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

interface DatedNote {
  readonly year: string;
  readonly time: number;
}

/** The source notes of the whole page whose year is printed, or follows from the text before them. */
function datedNotes(page: Page): readonly DatedNote[] {
  const dated: DatedNote[] = [];
  let from = 0;
  for (const match of page.text.matchAll(sourceNote)) {
    const [whole, printed, month, day] = match;
    const year = printed ?? latestYear(page.text.slice(from, match.index));
    from = match.index + whole.length;
    if (year) dated.push({ year, time: Date.UTC(2000, Number(month) - 1, Number(day)) });
  }
  return dated;
}

/** A page is printed at once, from papers of the same weeks: notes near in the calendar tell the year of one another. */
function yearOfNeighbours(page: Page, month: string, day: string): string | null {
  const time = Date.UTC(2000, Number(month) - 1, Number(day));
  const near = datedNotes(page).filter((note) => Math.abs(note.time - time) <= nearDays * dayLength);
  const found = new Set(near.map(({ year }) => year));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * The year of a source note that prints none: that of the article's own text, else of the page's other notes of the
 * same weeks, else null.
 */
export function yearOf(page: Page, article: Span, month: string, day: string): string | null {
  return latestYear(page.text.slice(article.start, article.end)) ?? yearOfNeighbours(page, month, day);
}
