import type { Query } from '../query.ts';
import type { GraphStore } from '../store.ts';

/**
 * All rows of a statement that gives up to `limit` rows whose ids follow `after`, page by page. Each page begins where the one before ended (keyset), so that a page late in
 * the list costs no more than the first, and none is missed when rows are written meanwhile.
 */
export async function* pagesById<T extends { readonly id: string }>(
  store: GraphStore,
  list: Query<T>,
  limit: number,
): AsyncGenerator<readonly T[]> {
  let after = '';
  for (;;) {
    const page = await list(store, { after, limit });
    const last = page.at(-1);
    if (!last) return;
    yield page;
    if (page.length < limit) return;
    after = last.id;
  }
}
