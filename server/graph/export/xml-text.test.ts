import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlText } from './xml-text.ts';

it('escapes what is markup and keeps white space', () => {
  expect(xmlText('<a href="b">&amp;\t\r\n')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;amp;&#9;&#13;&#10;');
});

it('replaces what XML forbids, and keeps characters beyond the first plane', () => {
  expect(xmlText('\u0000\u0008\u000b\u001f\ufffe\uffff\ud83d')).toBe('\ufffd'.repeat(7));
  expect(xmlText('𠮷🚀\u0085\u2028')).toBe('𠮷🚀\u0085\u2028');
});

it('gives nothing but characters of XML, whatever the text', () => {
  // https://www.w3.org/TR/xml/#charsets, less the white space that is written as references
  const allowed = /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = xmlText(text);
      expect(written).toMatch(allowed);
      expect(written.replaceAll(/&(amp|lt|gt|quot|#9|#10|#13);/gu, '')).not.toMatch(/[<>&"]/u);
    }),
  );
});
