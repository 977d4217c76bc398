import { type KeyboardEvent, useEffect, useId, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/explorer-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { emptySearch, type SearchState, type Suggestion, searchAfter } from './search-state.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import './search.css';

/** `/` puts the caret in the search box from anywhere but another field. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, dialog');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}

function Outcome({ state }: { readonly state: SearchState }) {
  const { t } = useTranslation();
  const text = state.hasFailed ? t('search.failed') : t('search.none', { text: state.answered });
  const hasNone = state.isOpen && state.suggestions.length === 0;
  const found = state.isOpen && state.suggestions.length > 0;
  return (
    <>
      {hasNone && <p className="suggestions suggestions-none">{text}</p>}
      <span className="visually-hidden" role="status">
        {hasNone && text}
        {found && t('search.found', { count: state.suggestions.length })}
      </span>
    </>
  );
}

/** The search box: a combobox that suggests entities by name or alias and opens the one that is picked. */
export function SearchView() {
  const { t } = useTranslation();
  const { bring } = useExplorer();
  const [state, dispatch] = useReducer(searchAfter, emptySearch);
  const [isComposing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useSuggestions(state.text, isComposing, dispatch);
  useSlash(input);

  const pick = (suggestion: Suggestion | undefined) => {
    if (suggestion === undefined) return;
    dispatch({ type: 'cleared' });
    bring(suggestion.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') dispatch({ type: 'moved', by: 1 });
    else if (event.key === 'ArrowUp') dispatch({ type: 'moved', by: -1 });
    else if (event.key === 'Enter') pick(state.suggestions[state.active]);
    else if (event.key === 'Escape' && !state.isOpen) dispatch({ type: 'cleared' });
    else if (event.key === 'Escape') dispatch({ type: 'left' });
    else return;
    event.preventDefault();
  };
  const isListed = state.isOpen && state.suggestions.length > 0;
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={list}
        {...(isListed && state.active >= 0 && { 'aria-activedescendant': `${list}-${state.active}` })}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={state.text}
        onChange={(event) => dispatch({ type: 'typed', text: event.target.value })}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onFocus={() => dispatch({ type: 'entered' })}
        onBlur={() => dispatch({ type: 'left' })}
        onKeyDown={onKeyDown}
      />
      {state.text === '' ? (
        <kbd>/</kbd>
      ) : (
        <IconButton icon="close" label={t('search.clear')} onClick={() => dispatch({ type: 'cleared' })} />
      )}
      {isListed && <SuggestionList id={list} state={state} onPick={pick} />}
      <Outcome state={state} />
    </search>
  );
}
