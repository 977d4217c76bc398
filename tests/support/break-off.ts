import type { GraphStore } from '../../server/graph/store.ts';

/** The same store, except that each of its transactions ends in `breakOff` instead of its statement number `after`. */
export function breakOffAfter(store: GraphStore, after: number, breakOff: () => never): GraphStore {
  return {
    ...store,
    write: (work) =>
      store.write((transaction) => {
        let statements = 0;
        return work({
          run: async (cypher, parameters) => {
            statements += 1;
            return statements > after ? breakOff() : transaction.run(cypher, parameters);
          },
        });
      }),
  };
}
