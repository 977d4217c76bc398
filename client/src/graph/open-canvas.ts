import cytoscape, { type CollectionReturnValue, type Core, type EventObject } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { EntityType, Predicate } from '../api/generated/operations.ts';
import { arrangeAll, arrangeFresh } from './arrange.ts';
import { highlight } from './highlight.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { entityElement, relationElement } from './picture-elements.ts';
import { pictureStyle } from './picture-style.ts';
import type { Point } from './place-around.ts';
import { createViewControl, freeAspect, type Insets, type ViewControl } from './view-control.ts';

cytoscape.use(fcose);

/** What the picture tells when it is touched. */
export interface CanvasEvents {
  onEntity(id: string): void;
  onRelation(id: string): void;
  onExpand(id: string): void;
  onBackground(): void;
}

/** A drawn picture; must be closed. */
export interface PictureCanvas extends ViewControl {
  /** Draws a picture: arranged anew, or, when it only grew, with everything that was there in its place. */
  show(picture: Picture, isGrown: boolean, insets: Insets): void;
  /** Takes the types out of sight; places stay. */
  hide(types: ReadonlySet<EntityType>): void;
  /** Marks an entity or relation, or nothing. */
  choose(id: string | null): void;
  /** Names the relations. */
  relabel(labelOf: (predicate: Predicate) => string): void;
  repaint(palette: Palette): void;
  /** Where the entities, and the middles of the relations, are in the canvas, in screen pixels. */
  places(): ReadonlyMap<string, Point>;
  close(): void;
}

function listen(cy: Core, events: CanvasEvents): void {
  cy.on('tap', 'node', ({ target }: EventObject) => events.onEntity(target.id()));
  cy.on('tap', 'edge', ({ target }: EventObject) => events.onRelation(target.id()));
  cy.on('dbltap', 'node', ({ target }: EventObject) => events.onExpand(target.id()));
  cy.on('tap', ({ target }: EventObject) => {
    if (target === cy) events.onBackground();
  });
}

function readPlaces(cy: Core): ReadonlyMap<string, Point> {
  const shown = cy.elements().filter((element) => element.visible());
  return new Map([
    ...shown.nodes().map((node) => [node.id(), { ...node.renderedPosition() }] as const),
    ...shown.edges().map((edge) => [edge.id(), { ...edge.renderedMidpoint() }] as const),
  ]);
}

/** Adds what is not drawn yet; gives the new entities. */
function add(cy: Core, picture: Picture, labelOf: (predicate: Predicate) => string): CollectionReturnValue {
  const entities = [...picture.entities.values()].filter((entity) => cy.getElementById(entity.id).empty());
  const fresh = cy.add(entities.map(entityElement));
  const relations = [...picture.relations.values()].filter((r) => cy.getElementById(r.id).empty());
  cy.add(relations.map((relation) => relationElement(relation, labelOf)));
  return fresh;
}

/** Opens a picture in an element of the page. */
export function openCanvas(container: HTMLElement, palette: Palette, events: CanvasEvents): PictureCanvas {
  const cy = cytoscape({
    container,
    style: pictureStyle(palette),
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  let labelOf: (predicate: Predicate) => string = (predicate) => predicate;
  listen(cy, events);
  const { choose } = highlight(cy);
  return {
    ...createViewControl(cy),
    show: (picture, isGrown, insets) => {
      if (!isGrown) cy.elements().remove();
      const fresh = add(cy, picture, labelOf);
      if (!isGrown) arrangeAll(cy, freeAspect(cy, insets));
      else if (fresh.nonempty()) arrangeFresh(cy, fresh);
    },
    hide: (types) =>
      cy.batch(() => {
        for (const node of cy.nodes()) {
          node.toggleClass(
            'gone',
            [...types].some((type) => node.hasClass(type)),
          );
        }
      }),
    choose,
    relabel: (next) => {
      labelOf = next;
      cy.batch(() => {
        for (const edge of cy.edges()) edge.data('label', labelOf(edge.data('predicate')));
      });
    },
    repaint: (next) => {
      cy.style(pictureStyle(next));
    },
    places: () => readPlaces(cy),
    close: () => cy.destroy(),
  };
}
