/** A short name that the text itself gives to the name before it: 某某公司（以下简称“某某”）. */
export interface DeclaredAlias {
  /** Where the bracket opens: the full name ends here. */
  readonly at: number;
  readonly alias: string;
}

const declared =
  /[（(](?:以下|下|又|也|原)?(?:统)?(?:简称|称|名)(?:为)?[：:]?[“‘《"]?([^“”‘’《》"（）(),，]{2,14})[”’》"]?[）)]/gu;
const bracketed = /[（(]([\p{Script=Han}A-Za-z]{2,8})[）)]/gu;

function isShortFormOf(short: string, full: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1 && short.length < full.length;
}

/** The short names that a text declares. A bare bracket counts where its characters stand in the name in order. */
export function declaredAliases(text: string): readonly DeclaredAlias[] {
  const explicit = [...text.matchAll(declared)].map((match) => ({ at: match.index, alias: match[1] ?? '' }));
  const implicit = [...text.matchAll(bracketed)].flatMap((match): DeclaredAlias[] => {
    const alias = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    return isShortFormOf(alias, before) ? [{ at: match.index, alias }] : [];
  });
  return [...explicit, ...implicit].filter(({ alias }) => alias !== '');
}
