const years = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s*[—–\-~至到]+\s*(?:19|20)\d{2}(?!\d))?/gu;
const plannedYear = /(?:到|至|截至|力争|—|–)$/u;
const sourceNote = /[〔（(]来源[:：]\s*(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[^〕）)]{0,30}[〕）)]/gu;
const dayLength = 24 * 60 * 60 * 1000;
const nearDays = 31;

/** A source note of a page whose year is known; `time` is its day in a leap year, in milliseconds. */
export interface DatedNote {
  readonly year: string;
  readonly time: number;
}

function timeInYear(month: string, day: string): number {
  return Date.UTC(2000, Number(month) - 1, Number(day));
}

/** The latest year that a text speaks of as past or present; the ends of periods and aims do not count. */
export function latestYear(text: string): string | null {
  let latest: string | null = null;
  for (const match of text.matchAll(years)) {
    const year = match[1] ?? '';
    if (plannedYear.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

/** The source notes of a page whose year is printed, or follows from the text before them. */
export function readDatedNotes(pageText: string): readonly DatedNote[] {
  const dated: DatedNote[] = [];
  let from = 0;
  for (const match of pageText.matchAll(sourceNote)) {
    const [whole, printed, month = '', day = ''] = match;
    const year = printed ?? latestYear(pageText.slice(from, match.index));
    from = match.index + whole.length;
    if (year) dated.push({ year, time: timeInYear(month, day) });
  }
  return dated;
}

/**
 * The year of a source note that prints none: that of the article's own text, else that of the page's notes of the
 * same weeks (a page is printed at once, from papers of those weeks), else null.
 */
export function yearOf(
  article: string,
  notes: readonly DatedNote[],
  month: string,
  day: string,
): string | null {
  const own = latestYear(article);
  if (own !== null) return own;
  const time = timeInYear(month, day);
  const near = notes.filter((note) => Math.abs(note.time - time) <= nearDays * dayLength);
  const found = new Set(near.map(({ year }) => year));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
