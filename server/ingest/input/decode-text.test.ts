import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { decodeText, isBinary } from './decode-text.ts';

const prose =
  '本报讯（记者 林小可）昨天，市科技局发布新的行动计划，企业和高校的代表参加了会议。“时间不等人。”他说。';

describe('decodeText', () => {
  it.each(['utf8', 'gb18030', 'gbk', 'gb2312'])('reads %s', (encoding) => {
    expect(decodeText(iconv.encode(prose, encoding), 'page.txt')).toBe(prose);
  });

  it.each(['utf8', 'utf16le', 'utf16-be'])('drops the byte order mark of %s', (encoding) => {
    expect(decodeText(iconv.encode(prose, encoding, { addBOM: true }), 'page.txt')).toBe(prose);
  });

  it('keeps line breaks as they are', () => {
    expect(decodeText(Buffer.from('甲\r\n乙\n'), 'page.txt')).toBe('甲\r\n乙\n');
  });

  it.each(['big5', 'shift_jis', 'euc-kr', 'latin1'])('refuses %s with what to do', (encoding) => {
    const texts: Record<string, string> = {
      big5: '市政府昨日發布新的行動計畫，企業與大學代表出席會議，盼能帶動產業升級與轉型發展。',
      shift_jis: '市は昨日、新しい行動計画を発表し、企業と大学の代表が会議に参加しました。',
      'euc-kr': '시는 어제 새로운 행동 계획을 발표하고 기업과 대학의 대표가 회의에 참석했다.',
      latin1: 'Société générale, créée à Évry, fêtera dès août ses côtés très bénéfiques',
    };
    const bytes = iconv.encode(texts[encoding] ?? '', encoding);
    expect(() => decodeText(bytes, 'page.txt')).toThrowError(/page\.txt is neither .* convert it to UTF-8/u);
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text), 'page.txt')).toBe(text);
      }),
    );
  });

  it('fails on any bytes with an AppError or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          expect(typeof decodeText(bytes, 'page.txt')).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});

describe('isBinary', () => {
  it('tells bytes with NUL from text, UTF-16 with its mark aside', () => {
    expect(isBinary(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe(true);
    expect(isBinary(Buffer.from(prose))).toBe(false);
    expect(isBinary(iconv.encode('A甲', 'utf16le', { addBOM: true }))).toBe(false);
  });
});
