import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForTagging } from './split-for-tagging.ts';

describe('splitForTagging', () => {
  it('loses no character, and leaves no piece empty or too long', () => {
    const text = fc.string({ unit: fc.constantFrom('字', '，', '。', '”', '𩽾', '\n', 'a'), maxLength: 900 });
    fc.assert(
      fc.property(text, (given) => {
        const pieces = splitForTagging(given);
        expect(pieces.join('')).toBe(given);
        for (const piece of pieces) expect(piece).not.toBe('');
        for (const piece of pieces) expect(Array.from(piece).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('keeps the closing mark with its sentence', () => {
    expect(splitForTagging('“开会。”散会。')).toEqual(['“开会。”', '散会。']);
  });
});
