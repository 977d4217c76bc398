import type { Paragraph, TextSegment } from '../../model/article.ts';
import type { Span } from '../../model/page.ts';

/** The paragraph that stretches of a page make, joined without anything between them. */
export function paragraphOf(pageText: string, spans: readonly Span[]): Paragraph {
  const segments: TextSegment[] = [];
  let text = '';
  for (const { start, end } of spans) {
    if (end <= start) continue;
    segments.push({ at: text.length, start, end });
    text += pageText.slice(start, end);
  }
  return { text, segments };
}
