import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWholeBrackets } from './whole-brackets.ts';

function widened(text: string, part: string): string {
  const start = text.indexOf(part);
  const span = withWholeBrackets(text, { start, end: start + part.length });
  return text.slice(span.start, span.end);
}

describe('withWholeBrackets', () => {
  it('takes in the mark that opens a title', () => {
    expect(widened('昨日，《江海科创指数2031》由江海大学发布。', '江海科创指数2031》由江海大学发布')).toBe(
      '《江海科创指数2031》由江海大学发布',
    );
  });

  it('takes in the mark that closes a name and the whole of a pair around it', () => {
    expect(widened('甲市出台《关于推进“百企行动”的意见（试行）》。', '甲市出台《关于推进“百企')).toBe(
      '甲市出台《关于推进“百企行动”的意见（试行）》',
    );
  });

  it('leaves a stretch that lies whole within a speech', () => {
    expect(widened('他说：“甲公司落户乙县，很好。”', '甲公司落户乙县')).toBe('甲公司落户乙县');
  });

  it('leaves a mark whose other half is far or absent', () => {
    expect(widened(`《甲${'长'.repeat(80)}乙》发布`, '乙》发布')).toBe('乙》发布');
    expect(widened('乙》发布', '乙》发布')).toBe('乙》发布');
  });

  it('never takes away, and stays within the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('《', '》', '“', '”', '（', '）', '字'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const span = withWholeBrackets(text, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
