import type { CollectionReturnValue, Core, NodeCollection, NodeSingular } from 'cytoscape';
import { nodeBox } from './node-box.ts';
import { packBoxes } from './pack-boxes.ts';
import { type Point, placeAround } from './place-around.ts';
import { layOutAfresh, layOutAround } from './run-force-layout.ts';
import { type Box, settleBoxes } from './settle-boxes.ts';
import { turnPoints } from './turn-points.ts';

/** Free space between names, and between parts that hang together. */
const gaps = { names: 10, parts: 36 } as const;

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  return { x, y, ...nodeBox(node.data('name'), node.data('degree')) };
}

function moveTo(node: NodeSingular, box: Point): void {
  node.position({ x: box.x, y: box.y });
}

/** Names that would overlap move apart; those of hubs choose first. */
function settleNodes(nodes: NodeCollection, fixed: readonly Box[] = []): void {
  const sorted = nodes.toArray().sort((a, b) => b.data('degree') - a.data('degree'));
  const spots = settleBoxes(sorted.map(boxOf), { fixed, gap: gaps.names });
  sorted.forEach((node, index) => {
    const spot = spots[index];
    if (spot !== undefined) moveTo(node, spot);
  });
}

function boundsOf(nodes: NodeCollection): Box {
  const boxes = nodes.toArray().map(boxOf);
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

function turnNodes(nodes: NodeCollection, aspect: number): void {
  const points = turnPoints(
    nodes.map((node) => ({ ...node.position() })),
    aspect,
  );
  nodes.forEach((node, index) => {
    const point = points[index];
    if (point !== undefined) moveTo(node, point);
  });
}

function arrangePart(part: CollectionReturnValue, aspect: number): void {
  if (part.nodes().length > 1) {
    layOutAfresh(part);
    turnNodes(part.nodes(), aspect);
  }
  settleNodes(part.nodes());
}

/** Puts the parts around the largest one, so that the whole is seen as large as may be. */
function packParts(parts: readonly NodeCollection[], aspect: number): void {
  const boxed = parts
    .map((nodes) => ({ nodes, bounds: boundsOf(nodes) }))
    .sort((a, b) => b.bounds.width * b.bounds.height - a.bounds.width * a.bounds.height);
  const sizes = boxed.map(({ bounds: { width, height } }) => ({ width, height }));
  const spots = packBoxes(sizes, gaps.parts, aspect);
  boxed.forEach(({ nodes, bounds }, index) => {
    const spot = spots[index];
    if (spot !== undefined) nodes.shift({ x: spot.x - bounds.x, y: spot.y - bounds.y });
  });
}

/**
 * Arranges the whole picture: each connected part by forces, its names moved apart, the parts packed around
 * the largest one.
 * @param aspect width divided by height of what the panels leave free, the form that the picture takes
 */
export function arrangeAll(cy: Core, aspect: number): void {
  cy.batch(() => {
    const parts = cy.elements().components();
    for (const part of parts) arrangePart(part, aspect);
    packParts(
      parts.map((part) => part.nodes()),
      aspect,
    );
  });
}

function anchorOf(node: NodeSingular, fresh: CollectionReturnValue): NodeSingular | null {
  const old = node.neighborhood('node').difference(fresh).nodes();
  return old.length === 0 ? null : old.max((neighbour) => neighbour.degree(false)).ele;
}

function groupByAnchor(fresh: CollectionReturnValue): ReadonlyMap<NodeSingular | null, NodeSingular[]> {
  const groups = new Map<string, { anchor: NodeSingular | null; nodes: NodeSingular[] }>();
  for (const node of fresh.nodes()) {
    const anchor = anchorOf(node, fresh);
    const group = groups.get(anchor?.id() ?? '') ?? { anchor, nodes: [] };
    group.nodes.push(node);
    groups.set(anchor?.id() ?? '', group);
  }
  return new Map([...groups.values()].map(({ anchor, nodes }) => [anchor, nodes]));
}

function startPositions(cy: Core, fresh: CollectionReturnValue): void {
  const old = cy.nodes().difference(fresh).nodes();
  for (const [anchor, nodes] of groupByAnchor(fresh)) {
    const near = (anchor?.neighborhood('node') ?? old).difference(fresh).nodes();
    const centre = anchor === null ? boundsOf(old) : { ...anchor.position() };
    const points = placeAround(
      centre,
      nodes.length,
      near.map((node) => ({ ...node.position() })),
    );
    nodes.forEach((node, index) => {
      const point = points[index];
      if (point !== undefined) moveTo(node, point);
    });
  }
}

/**
 * Finds places for new nodes around those they hang on. The old ones are locked meanwhile: who reads a picture
 * knows things by their place, so nothing that is there may move by a pixel.
 */
export function arrangeFresh(cy: Core, fresh: CollectionReturnValue): void {
  const old = cy.nodes().difference(fresh).nodes();
  old.lock();
  startPositions(cy, fresh);
  layOutAround(cy, fresh);
  settleNodes(fresh.nodes(), old.toArray().map(boxOf));
  old.unlock();
}
