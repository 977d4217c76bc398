import type { Core, EventObject } from 'cytoscape';

function mark(cy: Core, id: string | null): void {
  cy.elements().removeClass('near far');
  if (id === null) return;
  const middle = cy.getElementById(id);
  if (middle.empty()) return;
  const nodes = cy.nodes().filter((node) => node.id() === id);
  const near = nodes.empty()
    ? middle.union(
        cy
          .edges()
          .filter((edge) => edge.id() === id)
          .connectedNodes(),
      )
    : nodes.closedNeighborhood();
  cy.elements().difference(near).addClass('far');
  near.addClass('near');
}

/** Brings out what hangs on the thing under the pointer or, else, on the chosen one; the rest steps back. */
export function highlight(cy: Core): { choose(id: string | null): void } {
  let chosen: string | null = null;
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => {
    cy.container()?.classList.add('is-over');
    cy.batch(() => mark(cy, target.id()));
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.container()?.classList.remove('is-over');
    cy.batch(() => mark(cy, chosen));
  });
  return {
    choose: (id) =>
      cy.batch(() => {
        chosen = id;
        cy.elements().removeClass('chosen');
        if (id !== null) cy.getElementById(id).addClass('chosen');
        mark(cy, id);
      }),
  };
}
