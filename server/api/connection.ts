import { cursorAt, positionAfter } from '../graph/cursor.ts';
import type { Slice } from '../graph/rows.ts';

/** An item of a list, and the cursor after which the list goes on. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A page of a list, as the Relay specification (relay.dev/graphql/connections.htm) has it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The connection of a stretch of a list that was asked for after the cursor `after`.
 * @throws AppError USAGE for what is no cursor.
 */
export function toConnection<T>(slice: Slice<T>, after: string | null | undefined): Connection<T> {
  const begin = positionAfter(after);
  const edges = slice.items.map((node, index) => ({ node, cursor: cursorAt(begin + index) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: slice.hasNext,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
