import type { Mention } from '../../model/mention.ts';
import { type Aliases, fullName } from './article-aliases.ts';
import { type Group, groupByKey } from './group.ts';
import { plainName } from './plain-name.ts';
import { isShortForm } from './short-form.ts';

const edition = /^(?:第[一二三四五六七八九十百\d]+[届批次期]|\d{4}年?(?:度)?|首届|首批|本届|新一届)/u;

function withoutEdition(name: string): string {
  const rest = name.replace(edition, '').replace(/[（(]?\d{4}(?:年)?(?:版)?[）)]?$/u, '');
  return rest.length > 1 ? rest : name;
}

/** Whether a title's short name stands for the full one: it ends alike and keeps the order of the characters. */
function abbreviates(name: string, other: string): boolean {
  const isLong = name.length > 4 && other.length > name.length + 1;
  return isLong && name.slice(-2) === other.slice(-2) && isShortForm(name, other);
}

/** Gathers programmes by name, the edition of the year aside; a shorter form goes to the one name that ends in it. */
export function groupPrograms(mentions: readonly Mention[], aliases: Aliases): readonly Group[] {
  const nameOf = (mention: Mention): string => withoutEdition(fullName(aliases, plainName(mention.text)));
  const names = [...new Set(mentions.map(nameOf))];
  const fullOf = (name: string): string => {
    const longer = names.filter((other) => other.length > name.length && other.endsWith(name));
    if (longer.length === 1 && name.length > 2) return longer[0] ?? name;
    const full = names.filter((other) => abbreviates(name, other));
    return full.length === 1 ? (full[0] ?? name) : name;
  };
  const keys = new Map(names.map((name) => [name, fullOf(name)]));
  return groupByKey(mentions, (mention) => keys.get(nameOf(mention)) ?? mention.text);
}
