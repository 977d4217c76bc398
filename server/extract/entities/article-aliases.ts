import { type Article, textBlocks } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import { declaredAliases } from '../declared-aliases.ts';
import { plainName } from './plain-name.ts';

/** Short names to the full names for which the article's text declares them. */
export type Aliases = ReadonlyMap<string, string>;

/** The short names that an article declares in brackets behind a mention: 某某公司（以下简称“某某”）. */
export function articleAliases(article: Article, mentions: readonly Mention[]): Aliases {
  const aliases = new Map<string, string>();
  textBlocks(article).forEach(({ text }, block) => {
    for (const { at, alias } of declaredAliases(text)) {
      const full = mentions.find((mention) => mention.block === block && mention.end === at);
      if (full && plainName(full.text) !== plainName(alias))
        aliases.set(plainName(alias), plainName(full.text));
    }
  });
  return aliases;
}

/** The full name that a name stands for, or the name itself. */
export function fullName(aliases: Aliases, name: string): string {
  return aliases.get(name) ?? name;
}
