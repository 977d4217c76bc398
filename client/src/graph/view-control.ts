import type { Core } from 'cytoscape';
import { type Bounds, fitViewport, panIntoView } from './fit-viewport.ts';

/** How wide the panels and bars are that lie over the canvas, in pixels from each of its edges. */
export type Insets = Bounds;

/** Moves the view over the picture, never the picture. */
export interface ViewControl {
  /** Shows everything, as large as the part free of panels allows. */
  showAll(insets: Insets): void;
  zoomBy(factor: number, insets: Insets): void;
  /** Moves the view no further than it takes to see this entity or relation beside the panels. */
  reveal(id: string, insets: Insets): void;
}

function freePart(cy: Core, insets: Insets): Bounds {
  const right = cy.width() - insets.right;
  const bottom = cy.height() - insets.bottom;
  return {
    left: insets.left,
    top: insets.top,
    right: Math.max(right, insets.left + 1),
    bottom: Math.max(bottom, insets.top + 1),
  };
}

/** A fifth of the free part on each side stays beside what is revealed, for its neighbours. */
function withinMargin({ left, top, right, bottom }: Bounds): Bounds {
  const [x, y] = [(right - left) / 5, (bottom - top) / 5];
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y };
}

/** Width divided by height of what the panels leave free. */
export function freeAspect(cy: Core, insets: Insets): number {
  const { left, top, right, bottom } = freePart(cy, insets);
  return (right - left) / (bottom - top);
}

function showAll(cy: Core, insets: Insets): void {
  const shown = cy.nodes().filter((node) => node.visible());
  if (shown.empty()) return;
  const box = shown.boundingBox({ includeLabels: true });
  const model = { left: box.x1, top: box.y1, right: box.x2, bottom: box.y2 };
  const stage = { free: freePart(cy, insets), minZoom: cy.minZoom(), maxZoom: 1.15 };
  cy.viewport(fitViewport(model, stage));
}

/** The view control of a drawn picture. */
export function createViewControl(cy: Core): ViewControl {
  return {
    showAll: (insets) => showAll(cy, insets),
    zoomBy: (factor, insets) => {
      const free = freePart(cy, insets);
      const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal: (id, insets) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const { x1, x2, y1, y2 } = element.renderedBoundingBox();
      const free = withinMargin(freePart(cy, insets));
      cy.panBy(panIntoView({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, free));
    },
  };
}
