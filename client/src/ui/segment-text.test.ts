import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextNaming, contextOf, outermostSpans, segmentText, textLines } from './segment-text.ts';

const text = fc.string({ unit: fc.constantFrom(...'松屿。县\n“海”，岚 '), minLength: 1, maxLength: 60 });
const textWithSpans = text.chain((given) => {
  const at = fc.integer({ min: 0, max: given.length });
  const span = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({ given: fc.constant(given), spans: fc.array(span, { maxLength: 6 }), within: span });
});

describe('segmentText', () => {
  test('gives the text again, to the letter', () => {
    fc.assert(
      fc.property(textWithSpans, ({ given, spans, within }) => {
        const pieces = segmentText(given, spans, within);
        expect(pieces.map((piece) => piece.text).join('')).toBe(given.slice(within.start, within.end));
      }),
    );
  });

  test('marks each piece with all that covers it', () => {
    const quote = { start: 0, end: 6, as: 'quote' };
    const name = { start: 2, end: 4, as: 'name' };
    const pieces = segmentText('到了松屿县城。', [quote, name]);
    expect(pieces.map(({ text: piece, marks }) => [piece, ...marks.map((mark) => mark.as)])).toEqual([
      ['到了', 'quote'],
      ['松屿', 'quote', 'name'],
      ['县城', 'quote'],
      ['。'],
    ]);
  });
});

describe('outermostSpans', () => {
  test('keeps the longer of two that overlap', () => {
    const long = { start: 0, end: 6 };
    const next = { start: 8, end: 9 };
    expect(outermostSpans([{ start: 0, end: 3 }, next, long])).toEqual([long, next]);
  });
});

describe('textLines', () => {
  test('gives the lines that are not blank', () => {
    const given = '一\r\n\r\n  \n二 三\n';
    expect(textLines(given).map(({ start, end }) => given.slice(start, end))).toEqual(['一', '二 三']);
  });
});

describe('contextOf', () => {
  test('gives the whole sentence around a quote', () => {
    const given = '前一句。海岚大学校长到了松屿县。后一句。';
    const { start, end } = contextOf(given, { start: 4, end: 8 });
    expect(given.slice(start, end)).toBe('海岚大学校长到了松屿县。');
  });

  test('always holds the quote, and nothing of another line', () => {
    fc.assert(
      fc.property(textWithSpans, ({ given, within }) => {
        const context = contextOf(given, within);
        expect(context.start).toBeLessThanOrEqual(within.start);
        expect(context.end).toBeGreaterThanOrEqual(within.end);
        expect(given.slice(context.start, within.start)).not.toContain('\n');
        expect(given.slice(within.end, context.end)).not.toContain('\n');
      }),
    );
  });
});

describe('contextNaming', () => {
  const given = '韩知行是海岚大学校长。他到了松屿县。';
  const him = [{ start: 0, end: 3 }];
  const quote = { start: 11, end: 17 };
  const county = [{ start: 14, end: 17 }];
  const contextIn = (names: Parameters<typeof contextNaming>[2], reach?: number) => {
    const { start, end } = contextNaming(given, quote, names, reach);
    return given.slice(start, end);
  };

  test('begins with the sentence that names whom a pronoun means', () => {
    expect(contextIn([him, county])).toBe(given);
  });

  test('stays with the quote where it names both, or the name is too far away', () => {
    expect(contextIn([county])).toBe('他到了松屿县。');
    expect(contextIn([him], 5)).toBe('他到了松屿县。');
  });
});
