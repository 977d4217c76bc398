import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { kindLabel } from '../../ui/kind-label.ts';
import { TypeMark } from '../../ui/type-mark.tsx';
import type { SearchState, Suggestion } from './search-state.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly state: SearchState;
  onPick(suggestion: Suggestion): void;
}

/** The alias that made it match, where the name does not hold the text. */
function matchingAlias({ name, aliases }: Suggestion, text: string): string | null {
  if (name.includes(text)) return null;
  return aliases.find((alias) => alias.includes(text)) ?? null;
}

function describe(t: TFunction, { type, kind }: Suggestion): string {
  return kind === null || kind === undefined ? t(`type.${type}`) : kindLabel(t, type, kind);
}

/** The suggestions under the search box. */
export function SuggestionList({ id, state, onPick }: SuggestionListProps) {
  const { t } = useTranslation();
  return (
    <div className="suggestions" role="listbox" id={id} aria-label={t('search.label')}>
      {state.suggestions.map((suggestion, index) => {
        const alias = matchingAlias(suggestion, state.answered);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus, as its pattern wants
          <div
            key={suggestion.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === state.active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(suggestion)}
          >
            <TypeMark type={suggestion.type} />
            <span className="suggestion-name">{suggestion.name}</span>
            {alias !== null && <span className="suggestion-alias">{t('search.alias', { name: alias })}</span>}
            <span className="suggestion-kind">{describe(t, suggestion)}</span>
          </div>
        );
      })}
    </div>
  );
}
