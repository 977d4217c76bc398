import type { Entity } from '../../model/entity.ts';
import { canHavePost, isExecutive } from './title-phrase.ts';

/** Most bodies that a title without one can refer back to. */
const memory = 6;

/** Whether the ontology lets a person work for it: a company, an organization or a park. */
export function isEmployer(entity: Entity): boolean {
  return (
    entity.type === 'Company' ||
    entity.type === 'Organization' ||
    (entity.type === 'Place' && entity.kind === 'park')
  );
}

/** The bodies named, the last one first, with one more. */
export function remember(bodies: readonly Entity[], body: Entity): readonly Entity[] {
  return [body, ...bodies.filter((other) => other !== body)].slice(0, memory);
}

/** The body, of those named before, that a title without a body refers to: the last one that has such posts. */
export function bodyFor(bodies: readonly Entity[], title: string): Entity | null {
  const accepts = ({ name, aliases, type, kind }: Entity): boolean =>
    isExecutive(title)
      ? /政府$/u.test(name)
      : canHavePost([name, ...aliases], [type, `${type}:${kind}`], title);
  return bodies.find(accepts) ?? null;
}
