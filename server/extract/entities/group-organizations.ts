import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import { knownPlaceEnd, placesNamed } from '../gazetteer.ts';
import { type Aliases, fullName } from './article-aliases.ts';
import { type Group, groupByKey } from './group.ts';
import type { HomePlaces } from './home-places.ts';
import { shortBodyName, universityNamed } from './official-name.ts';
import { plainName } from './plain-name.ts';
import { isShortForm } from './short-form.ts';

const level = /^(?:省|市|区|县|州|自治区)(?=.)/u;
/** A division's 市 or 省 at the start of a body's name is left out as often as not: 上海市商会, 上海商会. */
const leadingDivision = /^(?!吉林)([\p{Script=Han}]{2,3})[省市](?=[\p{Script=Han}]{3,})/u;

function withoutDivisionEnding(name: string): string {
  const match = leadingDivision.exec(name);
  return match?.[1] && placesNamed(match[1]).length > 0 ? name.replace(leadingDivision, '$1') : name;
}

/** Whether a name leaves out whose body it names: 市科技局, 宣传部, 工程学院. */
function isPartial(name: string): boolean {
  return level.test(name) || (knownPlaceEnd(name, 0) === null && !/^(?:中国|国家|全国|国务院)/u.test(name));
}

/** Of the article's names, the one that a partial name stands for: 温州市科技局 for 市科技局; the last one named. */
function withOwner(name: string, names: readonly string[], earlier: readonly string[]): string {
  if (!isPartial(name)) return name;
  const isFull = (other: string): boolean => other.length > name.length && other.endsWith(name);
  const full = names.filter(isFull);
  return (full.length === 1 ? full[0] : earlier.findLast(isFull)) ?? name;
}

/** Names that are whole as they are, and divisions of the state that every city has. */
const whole =
  /(?:大学|医院|学院|政府|[省市区县州]委|委员会|常委会|总会|[局厅部处科])$|^中国?科院$|^中国.*(?:联合会|科学院|红十字会)$/u;

/** Of the article's names, the one full name that a short one abbreviates: 银农大 for 银杉农业大学. */
function abbreviated(name: string, names: readonly string[]): string {
  if (name.length < 3 || whole.test(name)) return name;
  const full = names.filter(
    (other) =>
      other.length > name.length + 1 && other.at(-1) === abbreviatedEnd(name) && isShortForm(name, other),
  );
  return full.length === 1 ? (full[0] ?? name) : name;
}

/** 农大 and 科大 are short for a 大学, as every other short name keeps its last character. */
function abbreviatedEnd(name: string): string {
  return name.endsWith('大') ? '学' : (name.at(-1) ?? '');
}

/**
 * The identity of a body across articles. 市科技局 is another one in every city: the article's own division stands
 * before it, or the article itself where it does not show which one.
 */
function identityOf(name: string, article: Article, homes: HomePlaces): string {
  const rank = level.exec(name)?.[0];
  if (!rank) return withoutDivisionEnding(name);
  const home = homes(rank);
  if (!home) return `${article.title}/${article.paragraphs[0]?.text.slice(0, 40) ?? ''}/${name}`;
  return withoutDivisionEnding(`${home.name}${name.slice(rank.length)}`);
}

/** Gathers organisations by their names, official short forms and the place that 市 or 省 stands for. */
export function groupOrganizations(
  article: Article,
  mentions: readonly Mention[],
  aliases: Aliases,
  homes: HomePlaces,
): readonly Group[] {
  const nameOf = (mention: Mention): string => {
    const name = fullName(aliases, plainName(mention.text)).replace(/^中共(?=.*委)/u, '');
    return universityNamed(name) ?? shortBodyName(name);
  };
  const ordered = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start);
  const inOrder = ordered.map(nameOf);
  const names = [...new Set(inOrder)];
  const keys = new Map(
    ordered.map((mention, i) => {
      const owned = abbreviated(withOwner(inOrder[i] ?? '', names, inOrder.slice(0, i)), names);
      return [mention, identityOf(owned, article, homes)];
    }),
  );
  return groupByKey(ordered, (mention) => keys.get(mention) ?? mention.text);
}
