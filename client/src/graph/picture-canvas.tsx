import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EntityType, Predicate } from '../api/generated/operations.ts';
import { type Direction, nearestInDirection } from './nearest-in-direction.ts';
import { type PictureCanvas as Canvas, type CanvasEvents, openCanvas } from './open-canvas.ts';
import { readPalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { offerTestHandle } from './test-handle.ts';
import type { Insets } from './view-control.ts';

/** What the picture shows and whom it tells. */
export interface PictureCanvasProps {
  readonly picture: Picture;
  /** A picture of the same number only grew: what was there keeps its place. */
  readonly generation: number;
  readonly hidden: ReadonlySet<EntityType>;
  readonly chosen: string | null;
  readonly insets: Insets;
  readonly theme: string;
  readonly labelOf: (predicate: Predicate) => string;
  readonly label: string;
  readonly events: CanvasEvents;
  /** Told the canvas when it is open, null when it closes. */
  readonly onCanvas: (canvas: Canvas | null) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the focused picture: arrows go from entity to entity, Enter expands, + − 0 zoom, Esc closes. */
function useKeys(canvas: Canvas | null, props: PictureCanvasProps) {
  const { picture, chosen, events, insets } = props;
  const step = (direction: Direction) => {
    const places = new Map([...(canvas?.places() ?? [])].filter(([id]) => picture.entities.has(id)));
    const next = nearestInDirection(places, chosen ?? '', direction);
    if (next !== null) events.onEntity(next);
  };
  return (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction !== undefined) step(direction);
    else if (event.key === 'Enter' && chosen !== null && picture.entities.has(chosen))
      events.onExpand(chosen);
    else if (event.key === 'Escape') events.onBackground();
    else if (event.key === '+' || event.key === '=') canvas?.zoomBy(1.25, insets);
    else if (event.key === '-') canvas?.zoomBy(0.8, insets);
    else if (event.key === '0') canvas?.showAll(insets);
    else return;
    event.preventDefault();
  };
}

/** Opens the canvas as long as its element is on the page. */
function useCanvas(container: RefObject<HTMLDivElement | null>, props: PictureCanvasProps): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const tell = useEffectEvent((next: Canvas | null) => props.onCanvas(next));
  const currentEvents = useEffectEvent(() => props.events);
  useEffect(() => {
    if (container.current === null) return;
    const opened = openCanvas(container.current, readPalette(), {
      onEntity: (id) => currentEvents().onEntity(id),
      onRelation: (id) => currentEvents().onRelation(id),
      onExpand: (id) => currentEvents().onExpand(id),
      onBackground: () => currentEvents().onBackground(),
    });
    const withdraw = offerTestHandle(opened);
    setCanvas(opened);
    tell(opened);
    return () => {
      withdraw();
      tell(null);
      opened.close();
    };
  }, [container]);
  return canvas;
}

/** Draws what is to be drawn: anew, or as growth of what this canvas shows already. */
function useDrawing(
  container: RefObject<HTMLDivElement | null>,
  canvas: Canvas | null,
  props: PictureCanvasProps,
) {
  const { picture, generation } = props;
  const drawn = useRef<{ canvas: Canvas; generation: number } | null>(null);
  const draw = useEffectEvent((on: Canvas) => {
    const isGrown = drawn.current?.canvas === on && drawn.current.generation === generation;
    drawn.current = { canvas: on, generation };
    on.show(picture, isGrown, props.insets);
    if (!isGrown) on.showAll(props.insets);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is to be drawn
  useEffect(() => {
    if (canvas === null || generation === 0) return;
    draw(canvas);
    if (container.current !== null) container.current.dataset.state = 'ready';
  }, [canvas, container, picture, generation]);
}

/** Keeps hidden types, the chosen element, names and colours in step with what is drawn. */
function useAppearance(
  canvas: Canvas | null,
  { picture, hidden, chosen, theme, labelOf }: PictureCanvasProps,
) {
  useEffect(() => {
    canvas?.relabel(labelOf);
  }, [canvas, labelOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew must be hidden and marked anew
  useEffect(() => {
    canvas?.hide(hidden);
  }, [canvas, hidden, picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew must be hidden and marked anew
  useEffect(() => {
    canvas?.choose(chosen);
  }, [canvas, chosen, picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the palette
  useEffect(() => {
    canvas?.repaint(readPalette());
  }, [canvas, theme]);
}

/** The drawn picture, in a canvas that fills its parent. */
export function PictureCanvas(props: PictureCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(container, props);
  useDrawing(container, canvas, props);
  useAppearance(canvas, props);
  const onKeyDown = useKeys(canvas, props);

  return (
    <div
      ref={container}
      className="picture-canvas"
      data-testid="picture"
      data-state="waiting"
      role="application"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    />
  );
}
