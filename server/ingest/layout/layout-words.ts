import words from './layout-words.json' with { type: 'json' };

type List = Exclude<keyof typeof words, 'why'>;

/** The words of one list of layout-words.json. */
export function layoutWords(list: List): readonly string[] {
  return words[list].words;
}

/** A pattern's source that matches any word of a list, longer ones first. */
export function anyWord(list: List): string {
  return [...new Set(layoutWords(list))].sort((a, b) => b.length - a.length).join('|');
}
