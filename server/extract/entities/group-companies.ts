import type { Mention } from '../../model/mention.ts';
import { knownPlaceEnd } from '../gazetteer.ts';
import { type Aliases, fullName } from './article-aliases.ts';
import { companyCore, hasLegalForm } from './company-core.ts';
import { type Group, groupByKey } from './group.ts';
import { plainName } from './plain-name.ts';
import { isShortForm } from './short-form.ts';

const form = /(?:集团|公司|股份|控股|有限|责任)+$/u;
/** Names that are whole as they are, whatever longer name has their characters. */
const whole = /有限公司|股份公司|银行$|^中国.{0,2}$|合作社$/u;

/** Whether a name abbreviates another that says its legal form: 银杉集团 for 银杉化工集团有限公司. */
function isAbbreviation(name: string, other: string): boolean {
  if (whole.test(name) || other.length < name.length + 2 || !(hasLegalForm(other) || other.includes('银行')))
    return false;
  const at = hasLegalForm(name) ? other.indexOf(name) : -1;
  const isParent =
    at >= 0 && !/^(?:集团|有限|责任|股份|公司)+$/u.test(other.slice(at + name.length) || '公司');
  const isOtherSort = /[行厂社所]$/u.test(name) && name.at(-1) !== other.at(-1);
  if (isParent || isOtherSort) return false;
  const core = name.replace(form, '');
  const isAnother = core.length > 3 && name.endsWith('集团') && !other.includes('集团');
  if (core.length < 2 || isAnother || knownPlaceEnd(core, 0) === core.length) return false;
  return isShortForm(core, other);
}

/** Of the article's companies, the one that a shorter name without legal form stands for: 银杉环保 for 银杉环保集团. */
function fullCompany(name: string, names: readonly string[]): string {
  const core = companyCore(name);
  const same = names.filter((other) => other !== name && companyCore(other) === core);
  const longest = [name, ...same].sort((a, b) => b.length - a.length)[0] ?? name;
  if (same.length > 0) return longest;
  const abbreviated = names.filter((other) => isAbbreviation(name, other));
  if (abbreviated.length === 1) return abbreviated[0] ?? name;
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
