/** The date where it is a whole day, YYYY-MM-DD; null for none, and for anything else that an import may say. */
export function wholeDay(date: string | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
}

/** The day YYYY-MM-DD as the number YYYYMMDD; null for none. */
export function dayNumber(date: string | null): number | null {
  return date === null ? null : Number(date.replaceAll('-', ''));
}

/** The day YYYY-MM-DD that `dayNumber` made a number of; null for none. */
export function dayOfNumber(day: number | null): string | null {
  return day === null
    ? null
    : String(day)
        .padStart(8, '0')
        .replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
}
