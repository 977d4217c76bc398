import { anyWord } from './layout-words.ts';

/** What a folio line tells about the paper: its name and the day, null where it does not. */
export interface Folio {
  readonly name: string | null;
  readonly date: string | null;
}

const longest = 110;
const prose = /[。！？；，]/u;
const notice = /^本版(?:图片|摄影|稿件|照片)|投稿(?:信箱|邮箱)|^(?:新闻)?热线[:：]/u;

const fields = {
  date: /\d{4}年\d{1,2}月\d{1,2}日/u,
  weekday: /星期[一二三四五六日天]/u,
  sheet: /(?:^|\s)(?:第?\s*0*\d{1,3}\s*[版屏]|[A-Z]{1,2}\d{1,3}版?|0?\d{1,2}(?=\s|$))/u,
  staff: new RegExp(`(?:${anyWord('staff')})[:：\\s]`, 'u'),
  masthead: new RegExp(
    `(?:^|\\s)[\\p{Script=Han}A-Za-z]{0,10}(?:${anyWord('mastheadEndings')})(?=\\s|$)`,
    'u',
  ),
} as const;

function countStaff(line: string): number {
  return line.match(new RegExp(fields.staff, 'gu'))?.length ?? 0;
}

/**
 * Whether a line is a folio line: the paper's name, day, page and editors, printed at the head or foot of a page and so
 * found between the paragraphs of a text that was copied from it.
 */
export function isRunningLine(line: string): boolean {
  if (line.length > longest || prose.test(line)) return false;
  if (notice.test(line) || countStaff(line) > 1) return true;
  if (!/\s/u.test(line)) return false;
  const found = Object.values(fields).filter((field) => field.test(line)).length;
  return found >= 3 || (found === 2 && (fields.sheet.test(line) || fields.date.test(line)));
}

/** Reads the paper's name and the day (YYYY-MM-DD) off a folio line. */
export function readFolio(line: string): Folio {
  const date = line.match(/(\d{4})年(\d{1,2})月(\d{1,2})日/u);
  return {
    name: line.match(fields.masthead)?.[0].trim() ?? null,
    date: date ? isoDate(date[1], date[2], date[3]) : null,
  };
}

/** YYYY-MM-DD of a year, month and day in digits; null where the calendar has no such day. */
export function isoDate(year = '', month = '', day = ''): string | null {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDay) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
