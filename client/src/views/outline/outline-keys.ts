import type { OutlineRow } from './outline-rows.ts';

/** What a key does in the list. */
export type OutlineMove =
  | { readonly type: 'go'; readonly key: string }
  | { readonly type: 'fold' | 'unfold'; readonly key: string }
  | null;

function goTo(row: OutlineRow | undefined): OutlineMove {
  return row === undefined ? null : { type: 'go', key: row.key };
}

function goRight(rows: readonly OutlineRow[], at: number, isUnfolded: boolean): OutlineMove {
  const row = rows[at];
  if (row === undefined || !row.hasChildren) return null;
  return isUnfolded ? goTo(rows[at + 1]) : { type: 'unfold', key: row.key };
}

function goLeft(rows: readonly OutlineRow[], at: number, isUnfolded: boolean): OutlineMove {
  const row = rows[at];
  if (row === undefined) return null;
  if (isUnfolded) return { type: 'fold', key: row.key };
  return row.parent === null ? null : { type: 'go', key: row.parent };
}

/** The keys of a tree, as the ARIA authoring practices have them. */
export function outlineMove(
  rows: readonly OutlineRow[],
  unfolded: ReadonlySet<string>,
  current: string,
  key: string,
): OutlineMove {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === current),
  );
  const isUnfolded = unfolded.has(rows[at]?.key ?? '');
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[at + 1]);
    case 'ArrowUp':
      return goTo(rows[at - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      return goRight(rows, at, isUnfolded);
    case 'ArrowLeft':
      return goLeft(rows, at, isUnfolded);
    default:
      return null;
  }
}
