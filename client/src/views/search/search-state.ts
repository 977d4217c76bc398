import type { SearchQuery } from '../../api/generated/operations.ts';

/** An entity that the search offers. */
export type Suggestion = SearchQuery['search']['edges'][number]['node'];

/** What the search box shows. */
export interface SearchState {
  readonly text: string;
  readonly isOpen: boolean;
  readonly suggestions: readonly Suggestion[];
  /** The text that the suggestions answer; empty before the first answer. */
  readonly answered: string;
  readonly hasFailed: boolean;
  /** The suggestion that the arrow keys stand on; -1 for none. */
  readonly active: number;
}

/** What can happen to it. */
export type SearchAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'answered'; readonly text: string; readonly suggestions: readonly Suggestion[] }
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'entered' }
  | { readonly type: 'left' }
  | { readonly type: 'cleared' };

/** An empty search box. */
export const emptySearch: SearchState = {
  text: '',
  isOpen: false,
  suggestions: [],
  answered: '',
  hasFailed: false,
  active: -1,
};

function move(state: SearchState, by: 1 | -1): SearchState {
  const count = state.suggestions.length;
  if (count === 0) return { ...state, isOpen: state.answered !== '' };
  if (!state.isOpen) return { ...state, isOpen: true };
  const from = state.active === -1 && by === -1 ? 0 : state.active;
  return { ...state, active: (from + by + count) % count };
}

/** The search box after an action. An answer to a text that has been altered since is dropped. */
export function searchAfter(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      if (action.text.trim() === '') return { ...emptySearch, text: action.text };
      return { ...state, text: action.text, active: -1 };
    case 'answered':
      if (action.text !== state.text.trim()) return state;
      return {
        ...state,
        isOpen: true,
        suggestions: action.suggestions,
        answered: action.text,
        hasFailed: false,
        active: action.suggestions.length > 0 ? 0 : -1,
      };
    case 'failed':
      if (action.text !== state.text.trim()) return state;
      return { ...state, isOpen: true, suggestions: [], answered: action.text, hasFailed: true, active: -1 };
    case 'moved':
      return move(state, action.by);
    case 'entered':
      return { ...state, isOpen: state.answered !== '' };
    case 'left':
      return { ...state, isOpen: false };
    case 'cleared':
      return emptySearch;
  }
}
