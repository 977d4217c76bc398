import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { ArticleList } from './article-list.tsx';
import { StatsLine } from './stats-line.tsx';
import './side.css';

interface SideViewProps {
  /** Counts up when the graph has changed. */
  readonly version: number;
  /** The list twin of the picture. */
  readonly outline: ReactNode;
  onClose(): void;
}

const tabs = ['articles', 'outline'] as const;

/** The contents: how much there is, the articles, and the list twin of the picture. */
export function SideView({ version, outline, onClose }: SideViewProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<(typeof tabs)[number]>('articles');
  const id = useId();
  return (
    <aside className="side card" aria-label={t('side.label')}>
      <StatsLine version={version} />
      <div className="tabs">
        <div
          role="tablist"
          aria-label={t('side.label')}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
            const next = shown === 'articles' ? 'outline' : 'articles';
            setShown(next);
            document.getElementById(`${id}-${next}`)?.focus();
          }}
        >
          {tabs.map((tab) => (
            <button
              key={tab}
              id={`${id}-${tab}`}
              type="button"
              role="tab"
              aria-selected={shown === tab}
              aria-controls={`${id}-panel`}
              tabIndex={shown === tab ? 0 : -1}
              onClick={() => setShown(tab)}
            >
              {t(`side.${tab}`)}
            </button>
          ))}
        </div>
        <IconButton icon="close" label={t('side.close')} onClick={onClose} />
      </div>
      <div
        className="side-body"
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {shown === 'articles' ? <ArticleList version={version} /> : outline}
      </div>
    </aside>
  );
}
