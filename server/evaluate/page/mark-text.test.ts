import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from './mark-text.ts';

const mark = fc
  .record({ start: fc.nat({ max: 20 }), length: fc.integer({ min: 1, max: 8 }) })
  .map(({ start, length }) => ({ start, end: start + length, type: 'Place', standing: 'right' as const }));

const withoutLabels = (markup: string) => markup.replaceAll(/<sup>.*?<\/sup>|<[^>]*>/gu, '');

describe('markText', () => {
  it('marks the longer of two names that begin together', () => {
    const [short, long] = [2, 4].map((end) => ({ start: 0, end, type: 'Place', standing: 'right' as const }));
    const { markup } = markText(
      '云溪市里有桥',
      [short, long].filter((one) => one !== undefined),
    );
    expect(markup).toMatch(/<mark class="Place is-right">云溪市里<sup>/u);
  });

  it('says in words what colour says', () => {
    const wrong = { start: 0, end: 2, type: 'Person', standing: 'wrong' as const };
    expect(markText('云溪市', [wrong]).markup).toMatch(/class="hidden">.*错.*wrong/u);
  });

  it('keeps every character of the text, in order', () => {
    const text = '云溪市的桥与云溪县的桥，一样长，一样旧。再数一遍吧。';
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        expect(withoutLabels(markText(text, marks).markup)).toBe(text);
      }),
    );
  });
});
