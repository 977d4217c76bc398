import { articleAliases } from '../extract/entities/article-aliases.ts';
import { withDescriptions } from '../extract/entities/find-descriptions.ts';
import type { Group } from '../extract/entities/group.ts';
import { groupCompanies } from '../extract/entities/group-companies.ts';
import { groupOrganizations } from '../extract/entities/group-organizations.ts';
import { groupPersons } from '../extract/entities/group-persons.ts';
import { groupPlaces } from '../extract/entities/group-places.ts';
import { groupPrograms } from '../extract/entities/group-programs.ts';
import { homePlaces, paperPlace } from '../extract/entities/home-places.ts';
import { createPlaceContext } from '../extract/entities/place-context.ts';
import { plainName } from '../extract/entities/plain-name.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { entityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { EntityType } from '../model/ontology.ts';

function toEntity({ type, key, mentions }: Group): Entity {
  const forms = [...new Set(mentions.map((mention) => plainName(mention.text)))];
  const name = forms.toSorted((a, b) => b.length - a.length)[0] ?? key;
  const kind = mentions.find((mention) => mention.kind !== null)?.kind ?? null;
  return {
    id: entityId(type, key),
    type,
    kind,
    name,
    aliases: forms.filter((form) => form !== name),
    mentions,
  };
}

/** Stage 5: gathers the mentions that name the same into entities, by the structure of their names. */
export function resolveEntities(article: Article, mentions: readonly Mention[]): readonly Entity[] {
  const ofType = (type: EntityType): readonly Mention[] =>
    mentions.filter((mention) => mention.type === type);
  const places = ofType('Place');
  const context = createPlaceContext([
    ...new Set([...places.map((mention) => mention.text), paperPlace(article)]),
  ]);
  const aliases = articleAliases(article, mentions);
  const groups = [
    ...groupPersons(ofType('Person')),
    ...groupCompanies(ofType('Company'), aliases),
    ...groupOrganizations(article, ofType('Organization'), aliases, homePlaces(article, places, context)),
    ...groupPlaces(places, context, aliases),
    ...groupPrograms(ofType('Program'), aliases),
  ];
  return withDescriptions(article, groups.map(toEntity));
}
