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

/** A name with what comparing it with all others asks again and again. */
interface CompanyName {
  readonly name: string;
  readonly core: string;
  readonly isLegal: boolean;
}

function readName(name: string): CompanyName {
  return { name, core: companyCore(name), isLegal: hasLegalForm(name) };
}

/** What a name is but for its legal form, where that can stand for a longer name; null where it cannot. */
function shortCore(name: string): string | null {
  const core = name.replace(form, '');
  const isWhole = whole.test(name) || core.length < 2 || knownPlaceEnd(core, 0) === core.length;
  return isWhole ? null : core;
}

/** Whether a name abbreviates another that says its legal form: 银杉集团 for 银杉化工集团有限公司. */
function isAbbreviation({ name, isLegal }: CompanyName, core: string, other: CompanyName): boolean {
  const full = other.name;
  if (full.length < name.length + 2 || !(other.isLegal || full.includes('银行'))) return false;
  const at = isLegal ? full.indexOf(name) : -1;
  const isParent =
    at >= 0 && !/^(?:集团|有限|责任|股份|公司)+$/u.test(full.slice(at + name.length) || '公司');
  const isOtherSort = /[行厂社所]$/u.test(name) && name.at(-1) !== full.at(-1);
  const isAnother = core.length > 3 && name.endsWith('集团') && !full.includes('集团');
  return !isParent && !isOtherSort && !isAnother && isShortForm(core, full);
}

/** Of the article's companies, the one that a shorter name without legal form stands for: 银杉环保 for 银杉环保集团. */
function fullCompany(company: CompanyName, all: readonly CompanyName[]): string {
  const { name, core, isLegal } = company;
  const same = all.filter((other) => other.name !== name && other.core === core);
  if (same.length > 0)
    return [company, ...same].sort((a, b) => b.name.length - a.name.length)[0]?.name ?? name;
  const short = shortCore(name);
  const abbreviated = short === null ? [] : all.filter((other) => isAbbreviation(company, short, other));
  if (abbreviated.length === 1) return abbreviated[0]?.name ?? name;
  if (isLegal) return name;
  const longer = all.filter(
    (other) =>
      other.name !== name && other.isLegal && (other.core.startsWith(name) || other.name.startsWith(name)),
  );
  return longer.length === 1 ? (longer[0]?.name ?? name) : name;
}

/** Gathers companies by their names, and short names with the one full name that they can stand for. */
export function groupCompanies(mentions: readonly Mention[], aliases: Aliases): readonly Group[] {
  const nameOf = (mention: Mention): string => fullName(aliases, plainName(mention.text));
  const all = [...new Set(mentions.map(nameOf))].map(readName);
  const fullOf = new Map(all.map((company) => [company.name, fullCompany(company, all)]));
  return groupByKey(mentions, (mention) => fullOf.get(nameOf(mention)) ?? mention.text);
}
