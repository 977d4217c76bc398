import data from './data/titles.json' with { type: 'json' };

const titles = data.titles.split(' ');

/** Whether a text begins with a post: 主任李…, 党委书记…, 高级工程师…. */
export function beginsWithTitle(text: string): boolean {
  return titles.some((title) => text.startsWith(title));
}

/** Whether a text ends in a post, so that a person's name may follow. */
export function endsInTitle(text: string): boolean {
  return titles.some((title) => text.endsWith(title));
}

const titlePattern = new RegExp(titles.toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** Where the posts in a text end, in order. */
export function titleEndsOf(text: string): readonly number[] {
  return [...text.matchAll(titlePattern)].map((match) => match.index + match[0].length);
}
