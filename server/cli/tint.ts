import { styleText } from 'node:util';
import type { EntityType } from '../model/ontology.ts';

type Style = Parameters<typeof styleText>[0];

/** How parts of an explanation look: a name by its type, what leads, and what stands back. */
export interface Tint {
  readonly name: (text: string, type: EntityType) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The explorer's hues, as near as sixteen colours come. */
const styles: Readonly<Record<EntityType, Style>> = {
  Person: ['cyan', 'underline'],
  Company: ['yellow', 'underline'],
  Organization: ['green', 'underline'],
  Place: ['magenta', 'underline'],
  Program: ['red', 'underline'],
};

const plain: Tint = {
  name: (text, type) => `[${text} ${type}]`,
  strong: (text) => text,
  faint: (text) => text,
};

const coloured: Tint = {
  name: (text, type) => styleText(styles[type], text),
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
};

/**
 * Colours for standard output where it is a terminal that has them and NO_COLOR is not set, or as `wanted`; else names are
 * told by brackets and words.
 */
export function createTint(wanted: boolean | undefined): Tint {
  return (wanted ?? (process.stdout.isTTY && process.stdout.hasColors())) ? coloured : plain;
}
