import type { Mention } from '../../model/mention.ts';
import { type Aliases, fullName } from './article-aliases.ts';
import { companyCore, hasLegalForm } from './company-core.ts';
import { type Group, groupByKey } from './group.ts';
import { plainName } from './plain-name.ts';

/** Of the article's companies, the one that a shorter name without legal form stands for: 银杉环保 for 银杉环保集团. */
function fullCompany(name: string, names: readonly string[]): string {
  const core = companyCore(name);
  const same = names.filter((other) => other !== name && companyCore(other) === core);
  const longest = [name, ...same].sort((a, b) => b.length - a.length)[0] ?? name;
  if (same.length > 0) return longest;
  if (hasLegalForm(name)) return name;
  const longer = names.filter(
    (other) =>
      other !== name &&
      hasLegalForm(other) &&
      (companyCore(other).startsWith(name) || other.startsWith(name)),
  );
  return longer.length === 1 ? (longer[0] ?? name) : name;
}

/** Gathers companies by their names, and short names with the one full name that they can stand for. */
export function groupCompanies(mentions: readonly Mention[], aliases: Aliases): readonly Group[] {
  const nameOf = (mention: Mention): string => fullName(aliases, plainName(mention.text));
  const names = [...new Set(mentions.map(nameOf))];
  return groupByKey(mentions, (mention) => fullCompany(nameOf(mention), names));
}
