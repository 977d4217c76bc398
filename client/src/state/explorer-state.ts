import type { EntityType } from '../api/generated/operations.ts';
import { emptyPicture, growPicture, type Picture, type PictureElements } from '../graph/picture.ts';

/** Something that the details panel can show. */
export interface Target {
  readonly kind: 'entity' | 'relation' | 'article';
  readonly id: string;
}

/** What the explorer shows. */
export interface ExplorerState {
  readonly picture: Picture;
  /** Counts the pictures that replaced another; a picture that only grew keeps its number. */
  readonly generation: number;
  /** How many entities the server left out of the picture. */
  readonly omitted: number;
  readonly hiddenTypes: ReadonlySet<EntityType>;
  /** What was opened in the panel, the last one on top; empty when the panel is closed. */
  readonly trail: readonly Target[];
}

/** What can happen to it. */
export type ExplorerAction =
  | { readonly type: 'replaced'; readonly elements: PictureElements; readonly omitted: number }
  | { readonly type: 'grown'; readonly elements: PictureElements }
  | { readonly type: 'typeToggled'; readonly entityType: EntityType }
  | { readonly type: 'opened'; readonly target: Target }
  | { readonly type: 'wentBack' }
  | { readonly type: 'closed' };

/** The state before the first answer. */
export const initialState: ExplorerState = {
  picture: emptyPicture,
  generation: 0,
  omitted: 0,
  hiddenTypes: new Set(),
  trail: [],
};

function toggle<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** What lies on top of the panel's trail. */
export function openTarget(state: ExplorerState): Target | null {
  return state.trail.at(-1) ?? null;
}

function open(state: ExplorerState, target: Target): ExplorerState {
  const top = openTarget(state);
  if (top?.kind === target.kind && top.id === target.id) return state;
  return { ...state, trail: [...state.trail, target] };
}

/** The state after an action. */
export function explore(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.type) {
    case 'replaced':
      return {
        ...state,
        picture: growPicture(emptyPicture, action.elements),
        generation: state.generation + 1,
        omitted: action.omitted,
      };
    case 'grown':
      return { ...state, picture: growPicture(state.picture, action.elements) };
    case 'typeToggled':
      return { ...state, hiddenTypes: toggle(state.hiddenTypes, action.entityType) };
    case 'opened':
      return open(state, action.target);
    case 'wentBack':
      return { ...state, trail: state.trail.slice(0, -1) };
    case 'closed':
      return { ...state, trail: [] };
  }
}
