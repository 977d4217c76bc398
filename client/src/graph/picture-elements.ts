import type { ElementDefinition } from 'cytoscape';
import type { EntityBriefFragment, Predicate, RelationBriefFragment } from '../api/generated/operations.ts';
import { labelSize, nodeDiameter } from './node-box.ts';
import { wrapLabel } from './wrap-label.ts';

/** How an entity is drawn. */
export function entityElement(entity: EntityBriefFragment): ElementDefinition {
  return {
    group: 'nodes',
    classes: entity.type,
    data: {
      id: entity.id,
      name: entity.name,
      degree: entity.degree,
      diameter: nodeDiameter(entity.degree),
      font: labelSize(entity.degree),
      label: wrapLabel(entity.name).join('\n'),
    },
  };
}

/** How a relation is drawn; its label is given, for it is in the reader's language. */
export function relationElement(
  relation: RelationBriefFragment,
  labelOf: (predicate: Predicate) => string,
): ElementDefinition {
  return {
    group: 'edges',
    classes: relation.predicate === 'COOPERATES_WITH' ? 'symmetric' : '',
    data: {
      id: relation.id,
      source: relation.subject.id,
      target: relation.object.id,
      predicate: relation.predicate,
      label: labelOf(relation.predicate),
    },
  };
}
