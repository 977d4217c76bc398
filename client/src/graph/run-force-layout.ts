import type { BaseLayoutOptions, CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Point } from './place-around.ts';
import { withSeededRandom } from './with-seeded-random.ts';

/** What of fcose's options is used here; the package brings no types. */
interface ForceOptions extends BaseLayoutOptions {
  readonly name: 'fcose';
  readonly quality: 'default' | 'proof';
  readonly randomize: boolean;
  readonly animate: false;
  readonly fit: false;
  readonly nodeDimensionsIncludeLabels: boolean;
  readonly nodeRepulsion: (node: NodeSingular) => number;
  readonly idealEdgeLength: () => number;
  readonly nodeSeparation: number;
  readonly gravity: number;
  readonly fixedNodeConstraint?: readonly { readonly nodeId: string; readonly position: Point }[];
}

const common = {
  name: 'fcose',
  animate: false,
  fit: false,
  nodeDimensionsIncludeLabels: true,
  nodeRepulsion: () => 9_000,
  idealEdgeLength: () => 88,
  nodeSeparation: 100,
  gravity: 0.35,
} as const;

function run(elements: CollectionReturnValue, options: ForceOptions): void {
  withSeededRandom(() => elements.layout(options as BaseLayoutOptions).run());
}

/** Lays a connected part out from nothing; its nodes get positions around a middle of their own. */
export function layOutAfresh(elements: CollectionReturnValue): void {
  run(elements, { ...common, quality: 'default', randomize: true });
}

/** Lets the forces move `fresh` from where they are; the nodes they hang on hold still. */
export function layOutAround(cy: Core, fresh: CollectionReturnValue): void {
  const old = fresh.neighborhood('node').difference(fresh);
  const elements = cy.collection().union(fresh).union(old).union(fresh.connectedEdges());
  run(elements, {
    ...common,
    quality: 'proof',
    randomize: false,
    fixedNodeConstraint: old.nodes().map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
  });
}
