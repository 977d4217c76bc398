import type { EntityDetailsQuery, Predicate } from '../../api/generated/operations.ts';

/** A relation as the entity's panel shows it. */
export type EntityRelation = NonNullable<EntityDetailsQuery['entity']>['relations']['edges'][number]['node'];

/** Relations of one predicate in one direction, seen from an entity. */
export interface RelationGroup {
  readonly predicate: Predicate;
  /** Whether the entity is the subject. */
  readonly isOutgoing: boolean;
  readonly relations: readonly EntityRelation[];
}

/** Groups an entity's relations by what they say and in which direction, in the order of first appearance. */
export function groupRelations(entityId: string, relations: readonly EntityRelation[]): RelationGroup[] {
  const groups = new Map<string, EntityRelation[]>();
  for (const relation of relations) {
    const isOutgoing = relation.subject.id === entityId || relation.predicate === 'COOPERATES_WITH';
    const key = `${relation.predicate} ${isOutgoing}`;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const isOutgoing = first.subject.id === entityId || first.predicate === 'COOPERATES_WITH';
    return [{ predicate: first.predicate, isOutgoing, relations: group }];
  });
}
