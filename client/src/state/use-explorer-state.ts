import { useEffect, useReducer, useState } from 'react';
import { PictureDocument } from '../api/generated/operations.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError, useRequest } from '../api/use-request.ts';
import type { Explorer } from './explorer-context.ts';
import { explore, initialState } from './explorer-state.ts';

/** How many entities the first picture shows at most: more is no picture but a hairball. */
const firstLimit = 150;

/** How many entities one expansion adds at most. */
const growthLimit = 40;

/** What the explorer tells the reader in passing. */
export type Message =
  | { readonly type: 'grown'; readonly count: number }
  | { readonly type: 'complete'; readonly name: string }
  | { readonly type: 'failed'; readonly error: RequestError };

/** The entity that the picture is restricted to the surroundings of. */
export interface Focus {
  readonly id: string;
  readonly name: string;
}

function useFirstPicture(focus: Focus | null, version: number) {
  const around = focus === null ? {} : { focus: [focus.id], depth: 1 };
  return useRequest(PictureDocument, { ...around, limit: firstLimit }, version);
}

/** The explorer: its state, the picture's loading, and all that can be asked of it. */
export function useExplorerState() {
  const [state, dispatch] = useReducer(explore, initialState);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [version, setVersion] = useState(0);
  const [message, setMessage] = useState<Message | null>(null);
  const first = useFirstPicture(focus, version);
  const elements = first.status === 'ready' ? first.data.graph : null;
  useEffect(() => {
    if (elements !== null) dispatch({ type: 'replaced', elements, omitted: elements.omittedNodes });
  }, [elements]);

  const grow = async (id: string): Promise<number> => {
    const { graph } = await request(PictureDocument, { focus: [id], depth: 1, limit: growthLimit });
    dispatch({ type: 'grown', elements: graph });
    return graph.nodes.filter((node) => !state.picture.entities.has(node.id)).length;
  };
  const fail = (cause: unknown) => setMessage({ type: 'failed', error: asRequestError(cause) });
  const explorer: Explorer = {
    open: (target) => dispatch({ type: 'opened', target }),
    expand: (id, name) => {
      grow(id).then(
        (count) => setMessage(count > 0 ? { type: 'grown', count } : { type: 'complete', name }),
        fail,
      );
    },
    focus: (id, name) => setFocus({ id, name }),
    bring: (id) => {
      const isDrawn = state.picture.entities.has(id);
      dispatch({ type: 'opened', target: { kind: 'entity', id } });
      if (!isDrawn) grow(id).catch(fail);
    },
  };
  return {
    state,
    dispatch,
    explorer,
    first,
    focus,
    version,
    message,
    dismiss: () => setMessage(null),
    /** Shows the whole graph again. */
    reset: () => {
      setFocus(null);
      setVersion((count) => count + 1);
    },
  };
}
