import type { Label } from '../../model/ontology.ts';
import { type Html, html } from './html.ts';
import words from './words.json' with { type: 'json' };

/** A word of the page's own, by its key in words.json. */
export type Word = keyof typeof words;

/** A text in both languages; the page shows the one that its reader chose. */
export function sayLabel({ zh, en }: Label): Html {
  if (zh === en) return html`${zh}`;
  return html`<span class="zh" lang="zh-CN">${zh}</span><span class="en" lang="en">${en}</span>`;
}

/** One of the page's own words in both languages. */
export function say(word: Word): Html {
  const [zh = word, en = word] = words[word];
  return sayLabel({ zh, en });
}
