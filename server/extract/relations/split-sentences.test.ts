import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import { maskSentence } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';

const entity: Entity = { id: 'e', type: 'Program', kind: 'plan', name: 'x', aliases: [], mentions: [] };

function textsOf(text: string, ...spans: [number, number][]): string[] {
  const tokens = spans.map(([start, end]) => ({ entity, start, end }));
  return splitSentences(text, tokens).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('cuts after a full stop and the mark that closes it', () => {
    expect(textsOf('他说：“好。”大家走了！')).toEqual(['他说：“好。”', '大家走了！']);
  });

  it('leaves a mention whole', () => {
    expect(textsOf('《走吧！行动》启动。', [1, 6])).toEqual(['《走吧！行动》启动。']);
  });

  it('covers the text without gap or overlap, in stretches that stay short', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('字', '，', '。', '”', '\n', '长'.repeat(900))), (parts) => {
        const text = parts.join('');
        const stretches = textsOf(text);
        expect(stretches.join('')).toBe(text);
        expect(stretches.every((stretch) => stretch.length <= 800)).toBe(true);
      }),
    );
  });
});

describe('maskSentence', () => {
  it('keeps the way back from every masked position to the block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const tokens = end > start ? [{ entity, start, end }] : [];
        const { masked, offsets } = maskSentence(0, text, 0, text.length, tokens);
        expect(offsets).toHaveLength(masked.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets.every((offset, index) => index === 0 || offset >= (offsets[index - 1] ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  it('never takes a stray private-use character for a mention', () => {
    expect(maskSentence(0, 'a\uE000b', 0, 3, []).masked).toBe('a\uFFFDb');
  });
});
