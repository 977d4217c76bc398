import data from './data/program-heads.json' with { type: 'json' };

/** The last word of a programme's name, and what kind of programme it tells. */
export interface ProgramHead {
  readonly head: string;
  readonly kind: string;
  /** Whether the word is a common noun too, which names nothing without a proper noun before it. */
  readonly isWeak: boolean;
  /** Whether the word ends a name only within quotation marks or 《》. */
  readonly isQuotedOnly: boolean;
}

const weak = new Set(data.weak.split(' '));
const quotedOnly = new Set(data.quotedOnly.split(' '));
const heads = new Map(
  data.groups.flatMap(({ kind, suffixes }) =>
    suffixes.map((head): [string, ProgramHead] => [
      head,
      { head, kind, isWeak: weak.has(head), isQuotedOnly: quotedOnly.has(head) },
    ]),
  ),
);
const longest = Math.max(...[...heads.keys()].map((head) => head.length));

/** The longest head noun that a text ends in, or null. */
export function programHeadOf(text: string): ProgramHead | null {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const head = heads.get(text.slice(-length));
    if (head) return head;
  }
  return null;
}
