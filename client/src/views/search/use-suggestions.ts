import { type Dispatch, useEffect } from 'react';
import { SearchDocument } from '../../api/generated/operations.ts';
import { request } from '../../api/request.ts';
import type { SearchAction } from './search-state.ts';

/** How long the typing must rest before the server is asked, in milliseconds. */
const rest = 120;

/** Asks for suggestions when the typing rests, and not in the midst of an input method's composition. */
export function useSuggestions(text: string, isComposing: boolean, dispatch: Dispatch<SearchAction>): void {
  const wanted = isComposing ? '' : text.trim();
  useEffect(() => {
    if (wanted === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      request(SearchDocument, { text: wanted, first: 8 }, abort.signal).then(
        ({ search }) =>
          dispatch({ type: 'answered', text: wanted, suggestions: search.edges.map(({ node }) => node) }),
        () => {
          if (!abort.signal.aborted) dispatch({ type: 'failed', text: wanted });
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, dispatch]);
}
