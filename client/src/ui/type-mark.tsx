import type { EntityType } from '../api/generated/operations.ts';

/** The shapes of the picture, in a square of 16. */
const outlines: Readonly<Record<EntityType, string>> = {
  Person: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13Z',
  Company: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z',
  Organization: 'M4.9 2h6.2L15 8l-3.9 6H4.9L1 8Z',
  Place: 'M8 .8 15.2 8 8 15.2.8 8Z',
  Program: 'M8 1l7 5.2-2.7 8.3H3.7L1 6.2Z',
};

/** A type's shape in its colour, as in the picture. The type's name must stand beside it or be its title. */
export function TypeMark({ type, size = 14 }: { readonly type: EntityType; readonly size?: number }) {
  return (
    <svg className={`type-mark ${type}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[type]} />
    </svg>
  );
}
