import { createContext, useContext } from 'react';
import type { Target } from './explorer-state.ts';

/** What every view may ask of the explorer. */
export interface Explorer {
  /** Shows it in the panel and marks it in the picture. */
  open(target: Target): void;
  /** Adds an entity's neighbours to the picture. */
  expand(id: string, name: string): void;
  /** Shows only an entity and its neighbours. */
  focus(id: string, name: string): void;
  /** Puts an entity in the picture, if it is not there yet, and opens it. */
  bring(id: string): void;
}

/** Gives views the explorer without handing it through every level. */
export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around the view. Throws outside of one: that is a mistake in the program. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null)
    throw new Error('useExplorer is called outside of the explorer; wrap the view in it');
  return explorer;
}
