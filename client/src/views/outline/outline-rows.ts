import type {
  EntityBriefFragment,
  EntityType,
  RelationBriefFragment,
} from '../../api/generated/operations.ts';
import type { Picture } from '../../graph/picture.ts';
import { entityTypes } from '../../ui/entity-types.ts';

interface RowBase {
  /** Unique among the rows: a relation stands under both of its ends. */
  readonly key: string;
  /** The key of the row above it in the tree; null at the top. */
  readonly parent: string | null;
  /** Whether it can be unfolded. */
  readonly hasChildren: boolean;
}

/** One row of the list: a type, an entity of it, or a relation of the entity. */
export type OutlineRow = RowBase &
  (
    | { readonly kind: 'type'; readonly entityType: EntityType; readonly count: number }
    | { readonly kind: 'entity'; readonly entity: EntityBriefFragment }
    | {
        readonly kind: 'relation';
        readonly relation: RelationBriefFragment;
        readonly other: EntityBriefFragment;
        readonly isOutgoing: boolean;
      }
  );

function relationRows(picture: Picture, entity: EntityBriefFragment, parent: string): OutlineRow[] {
  return [...picture.relations.values()].flatMap((relation) => {
    const isOutgoing = relation.subject.id === entity.id;
    if (!isOutgoing && relation.object.id !== entity.id) return [];
    const other = picture.entities.get(isOutgoing ? relation.object.id : relation.subject.id);
    if (other === undefined) return [];
    const key = `${parent}/${relation.id}`;
    return [{ kind: 'relation', key, parent, hasChildren: false, relation, other, isOutgoing }];
  });
}

function entityRows(picture: Picture, type: EntityType, unfolded: ReadonlySet<string>): OutlineRow[] {
  const connected = new Set(
    [...picture.relations.values()].flatMap(({ subject, object }) => [subject.id, object.id]),
  );
  return [...picture.entities.values()]
    .filter((entity) => entity.type === type)
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name, 'zh'))
    .flatMap((entity) => {
      const key = entity.id;
      const row: OutlineRow = { kind: 'entity', key, parent: type, hasChildren: connected.has(key), entity };
      return unfolded.has(key) ? [row, ...relationRows(picture, entity, key)] : [row];
    });
}

/** The rows that can be seen: the list twin of the picture, as far as it is unfolded. */
export function outlineRows(picture: Picture, unfolded: ReadonlySet<string>): readonly OutlineRow[] {
  return entityTypes.flatMap((entityType) => {
    const count = [...picture.entities.values()].filter(({ type }) => type === entityType).length;
    if (count === 0) return [];
    const row: OutlineRow = {
      kind: 'type',
      key: entityType,
      parent: null,
      hasChildren: true,
      entityType,
      count,
    };
    return unfolded.has(entityType) ? [row, ...entityRows(picture, entityType, unfolded)] : [row];
  });
}
