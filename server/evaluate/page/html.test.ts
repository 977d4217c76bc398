import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it('escapes texts and takes markup as it is', () => {
    const bold = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"a" & \'b\''}">${bold}${[bold, bold]}${null}${3}</p>`.markup).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
  });

  it('lets no text open or close a tag, an attribute or a reference', () => {
    const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '\\', '$', '{', '字', 'a') });
    fc.assert(
      fc.property(hostile, (text) => {
        const { markup } = html`${text}`;
        expect(markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
      }),
    );
  });
});
