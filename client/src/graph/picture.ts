import type { EntityBriefFragment, EntityType, RelationBriefFragment } from '../api/generated/operations.ts';

/** The entities and relations that are drawn, by id. */
export interface Picture {
  readonly entities: ReadonlyMap<string, EntityBriefFragment>;
  readonly relations: ReadonlyMap<string, RelationBriefFragment>;
}

/** What the API's `graph` gives: entities, and the relations between them. */
export interface PictureElements {
  readonly nodes: readonly EntityBriefFragment[];
  readonly edges: readonly RelationBriefFragment[];
}

/** Nothing drawn. */
export const emptyPicture: Picture = { entities: new Map(), relations: new Map() };

/**
 * The picture with more in it. What was there keeps its place in the order, for the layout and the list read
 * it; a relation whose ends are not both drawn is left out, for it cannot be drawn.
 */
export function growPicture(picture: Picture, more: PictureElements): Picture {
  const entities = new Map(picture.entities);
  for (const entity of more.nodes) entities.set(entity.id, entity);
  const relations = new Map(picture.relations);
  for (const relation of more.edges) {
    if (entities.has(relation.subject.id) && entities.has(relation.object.id)) {
      relations.set(relation.id, relation);
    }
  }
  return { entities, relations };
}

/** The picture without the entities of hidden types, and without the relations that lose an end. */
export function visiblePart(picture: Picture, hidden: ReadonlySet<EntityType>): Picture {
  if (hidden.size === 0) return picture;
  const entities = new Map([...picture.entities].filter(([, entity]) => !hidden.has(entity.type)));
  const relations = new Map(
    [...picture.relations].filter(
      ([, relation]) => entities.has(relation.subject.id) && entities.has(relation.object.id),
    ),
  );
  return { entities, relations };
}
