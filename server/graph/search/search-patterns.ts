import { isLatin } from './is-latin.ts';

/** A key longer than this is looked for as it is only: nobody types so much of what they do not know. */
const longest = 30;
/** Two characters make too many names alike. */
const fewestForSlip = 3;
/** A short text with one character wrong is what too many names begin with. */
const fewestForBeginning = 5;

const any = '[^\\n\\t]';

/** Matches a whole property, over line ends too: what both engines want of a regular expression. */
const somewhere = (pattern: string): string => `(?s).*(?:${pattern}).*`;

/** Matches a form that has the characters in their order, from its beginning or from where it has the first two. */
function shortForm([first = '', second = '', ...rest]: readonly string[]): string {
  const begin = `(?:\\n${first}${any}*${second}|${first}${second})`;
  return somewhere([begin, ...rest].join(`${any}*`));
}

/** Matches a form, or, for a longer key, its beginning, that has another character, or none, for one of the key's. */
function slip(characters: readonly string[]): string {
  const forms = characters.map((_character, index) => characters.with(index, `${any}?`).join(''));
  return somewhere(`\\n(?:${forms.join('|')})${characters.length < fewestForBeginning ? '\\n' : ''}`);
}

/** Regular expressions over an entity's `searchForms`; null where none makes sense: letters are short for nothing. */
export interface SearchPatterns {
  readonly shortForm: string | null;
  readonly slip: string | null;
}

/** The patterns of a key (`searchKey`: letters and digits, so that nothing in it has to be escaped). */
export function searchPatterns(key: string): SearchPatterns {
  const characters = [...key];
  const { length } = characters;
  return {
    shortForm: length > 1 && length <= longest && !isLatin(key) ? shortForm(characters) : null,
    slip: length >= fewestForSlip && length <= longest ? slip(characters) : null,
  };
}
