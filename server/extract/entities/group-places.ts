import type { Mention } from '../../model/mention.ts';
import { placePath } from '../gazetteer.ts';
import { type Aliases, fullName } from './article-aliases.ts';
import { type Group, groupByKey } from './group.ts';
import { shortZoneName } from './official-name.ts';
import type { PlaceContext } from './place-context.ts';
import { plainName } from './plain-name.ts';

const settlement = /(?:镇|乡|村|街道|县|市|区)$/u;

/** Of names that are no divisions, the one in the article that a shorter form stands for: 磨憨 for 磨憨镇. */
function fullForm(name: string, names: readonly string[]): string {
  const longer = names.filter(
    (other) => other !== name && settlement.test(other) && other.replace(settlement, '') === name,
  );
  if (longer.length === 1) return longer[0] ?? name;
  const bracketed = names.filter((other) => other.startsWith(`${name}（`));
  if (bracketed.length === 1) return bracketed[0] ?? name;
  const zones = names.filter((other) => other.length > name.length && other.endsWith(name));
  return name.length <= 3 && zones.length === 1 ? (zones[0] ?? name) : name;
}

/** Gathers places: divisions by what the gazetteer says they are, others by their names. */
export function groupPlaces(
  mentions: readonly Mention[],
  context: PlaceContext,
  aliases: Aliases,
): readonly Group[] {
  const zoneName = (mention: Mention): string => shortZoneName(fullName(aliases, plainName(mention.text)));
  const names = [...new Set(mentions.map(zoneName))];
  return groupByKey(mentions, (mention) => {
    const place = context.meaningOf(fullName(aliases, mention.text));
    return place ? placePath(place) : fullForm(zoneName(mention), names);
  });
}
