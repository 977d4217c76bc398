import type { Slice } from './rows.ts';

/** Cuts a list that was asked for with one item too many: the extra one only says that more follows. */
export function sliceOf<T>(items: readonly T[], first: number): Slice<T> {
  return { items: items.slice(0, first), hasNext: items.length > first };
}
