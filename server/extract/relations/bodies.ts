import type { Entity } from '../../model/entity.ts';
import { canHavePost, isExecutive } from './title-phrase.ts';

/** Most bodies that a title without one can refer back to. */
const memory = 6;

/** Longest post of a governor said without the place, 常务副省长; a longer one names its own. */
const longestExecutive = 5;

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
      ? [name, ...aliases].some((form) => governs(form, title))
      : canHavePost([name, ...aliases], [type, `${type}:${kind}`], title);
  return bodies.find(accepts) ?? null;
}

/** Whether a government is of the level that the post says: 市长 of a 市政府, not of a 县政府. */
function governs(form: string, title: string): boolean {
  const level = /[省市区县州旗盟镇乡](?=[长長])/u.exec(title)?.[0];
  return (
    form.endsWith('政府') && title.length <= longestExecutive && level !== undefined && form.includes(level)
  );
}
