import type { EntityType } from '../api/generated/operations.ts';

/** The colours of the picture, as CSS colours. */
export interface Palette {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly accent: string;
}

/** Reads the colours of the present theme from the design tokens: a canvas knows no custom properties. */
export function readPalette(root: Element = document.documentElement): Palette {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    types: {
      Person: token('person'),
      Company: token('company'),
      Organization: token('organization'),
      Place: token('place'),
      Program: token('program'),
    },
    canvas: token('canvas'),
    text: token('text'),
    muted: token('text-muted'),
    edge: token('edge'),
    accent: token('accent'),
  };
}
