/** A key longer than this is looked for as it is only: nobody types so much for a short form. */
const longest = 30;

const any = '[^\\n]';
const somewhere = (pattern: string): string => `(?s).*(?:${pattern}).*`;

/** Matches a form of which the characters are some in their order, from its beginning or from a pair of it on. */
function shortForm([first = '', second = '', ...rest]: readonly string[]): string {
  const begin = `(?:\\n${first}${any}*${second}|${first}${second})`;
  return somewhere([begin, ...rest].join(`${any}*`));
}

/** Matches a form of which one character is another in the key, or is one too many there. */
function oneWrong(characters: readonly string[]): string {
  const forms = characters.map((_character, index) => characters.with(index, `${any}?`).join(''));
  return somewhere(`\\n(?:${forms.join('|')})\\n`);
}

/** Regular expressions over an entity's `searchText`, which both engines understand; null where none makes sense. */
export interface SearchPatterns {
  readonly shortForm: string | null;
  readonly oneWrong: string | null;
}

/** The patterns of a key (`searchKey`, so that nothing in it has to be escaped). */
export function searchPatterns(key: string): SearchPatterns {
  const characters = [...key];
  const hasPatterns = characters.length > 1 && characters.length <= longest;
  return {
    shortForm: hasPatterns ? shortForm(characters) : null,
    oneWrong: hasPatterns && characters.length > 2 ? oneWrong(characters) : null,
  };
}
