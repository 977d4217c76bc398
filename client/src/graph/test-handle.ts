import type { PictureCanvas } from './open-canvas.ts';
import type { Point } from './place-around.ts';

declare global {
  interface Window {
    /** What tests and the browser's console may ask of the drawn picture. */
    newsgraph?: { places(): Record<string, Point> };
  }
}

/**
 * Lets tests ask where things are: a canvas has no elements to find, so without this no test could click an
 * entity or see that none moved. It only tells, it changes nothing; gives the function that withdraws it.
 */
export function offerTestHandle(canvas: PictureCanvas): () => void {
  window.newsgraph = { places: () => Object.fromEntries(canvas.places()) };
  return () => {
    delete window.newsgraph;
  };
}
