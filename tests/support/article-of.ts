import type { Article } from '../../server/model/article.ts';

/** An article without layout whose paragraphs are these texts; its page is the texts joined by line breaks. */
export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  let start = 0;
  const placed = paragraphs.map((text) => {
    const segment = { at: 0, start, end: start + text.length };
    start = segment.end + 1;
    return { text, segments: [segment] };
  });
  return {
    start: 0,
    end: Math.max(0, start - 1),
    title: '',
    kicker: null,
    subtitle: null,
    publication: { name: null, date: null },
    bylines: [],
    headline: [],
    paragraphs: placed,
    ...more,
  };
}
