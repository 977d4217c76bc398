import type { Entity } from '../../model/entity.ts';

/** Whether the ontology lets a person work for it: a company, an organization or a park. */
export function isEmployer(entity: Entity): boolean {
  return (
    entity.type === 'Company' ||
    entity.type === 'Organization' ||
    (entity.type === 'Place' && entity.kind === 'park')
  );
}
