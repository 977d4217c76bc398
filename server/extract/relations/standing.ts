import type { Predicate, Status } from '../../model/ontology.ts';
import words from './standing.json' with { type: 'json' };

/** How a quote states its relation, and the time for which it says so. */
export interface Standing {
  readonly status: Status;
  readonly holdsFrom: string | null;
  readonly holdsTo: string | null;
}

const former = new RegExp(words.former.join('|'), 'u');

const year = String.raw`(?<!\d)(?<%y>(?:19|20)\d{2})年`;
const day = String.raw`(?:(?<%m>1[0-2]|0?[1-9])月(?:(?<%d>3[01]|[12]\d|0?[1-9])日)?)?`;
const date = (name: string): string => `${year}${day}`.replaceAll('%', name);

/** 2018年3月至2020年5月, 2018年—2020年 */
const period = new RegExp(`${date('a')}(?:至|到|[-—–~～]{1,2})${date('b')}`, 'u');
/** 自2019年, 从2019年3月, 2019年起, 2019年以来, 2019年至今 */
const since = new RegExp(`(?:[自从]${date('a')}|${date('b')}(?:起|以来|至今|开始))`, 'u');
/** 截至2020年, 2020年5月离任 */
const until = new RegExp(`${date('a')}(?:离任|卸任|退休|为止)`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;

/** The date that was matched under this name, YYYY, YYYY-MM or YYYY-MM-DD; null where none was. */
function dateOf(groups: Groups | undefined, name: string): string | null {
  const [y, m, d] = ['y', 'm', 'd'].map((part) => groups?.[name + part]);
  if (y === undefined) return null;
  return [y, m?.padStart(2, '0'), d?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

function timeOf(quote: string): Pick<Standing, 'holdsFrom' | 'holdsTo'> {
  const between = period.exec(quote)?.groups;
  if (between) return { holdsFrom: dateOf(between, 'a'), holdsTo: dateOf(between, 'b') };
  const begin = since.exec(quote)?.groups;
  return {
    holdsFrom: dateOf(begin, 'a') ?? dateOf(begin, 'b'),
    holdsTo: dateOf(until.exec(quote)?.groups, 'a'),
  };
}

/** Predicates that hold for a time; the others happen, and the years in their sentences are mostly those of a plan. */
const lasting: readonly Predicate[] = ['WORKS_FOR', 'SECONDED_TO', 'MEMBER_OF', 'PART_OF'];

/**
 * Reads from a quote whether it states its relation as over, and when it holds: only years that are written out, only of
 * relations that hold for a time. What the text does not say is null.
 */
export function standingOf(predicate: Predicate, quote: string): Standing {
  if (!lasting.includes(predicate)) return { status: 'asserted', holdsFrom: null, holdsTo: null };
  const status = predicate === 'WORKS_FOR' && former.test(quote) ? 'former' : 'asserted';
  return { status, ...timeOf(quote) };
}
