import type { Point } from './place-around.ts';

/** A rectangle by its edges. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the picture is seen: screen = model × zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** What of the canvas is free of panels: its free rectangle in screen pixels, and the bounds of the zoom. */
export interface Stage {
  readonly free: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** The viewport that shows the whole of `model` in the middle of the stage's free part, as large as may be. */
export function fitViewport(model: Bounds, { free, minZoom, maxZoom }: Stage): Viewport {
  const width = Math.max(1, model.right - model.left);
  const height = Math.max(1, model.bottom - model.top);
  const wanted = Math.min((free.right - free.left) / width, (free.bottom - free.top) / height);
  const zoom = Math.min(maxZoom, Math.max(minZoom, wanted));
  return {
    zoom,
    pan: {
      x: (free.left + free.right) / 2 - (zoom * (model.left + model.right)) / 2,
      y: (free.top + free.bottom) / 2 - (zoom * (model.top + model.bottom)) / 2,
    },
  };
}

/** How far the pan must go, and no further, to bring a point of the screen into the free part. */
export function panIntoView(point: Point, free: Bounds): Point {
  return {
    x: Math.min(Math.max(point.x, free.left), free.right) - point.x,
    y: Math.min(Math.max(point.y, free.top), free.bottom) - point.y,
  };
}
