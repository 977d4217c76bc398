import { useTranslation } from 'react-i18next';
import type { ArticleBriefFragment } from '../api/generated/operations.ts';
import { useExplorer } from '../state/explorer-context.ts';

/** An article's headline with its paper and date; opens the article. */
export function ArticleButton({ article }: { readonly article: ArticleBriefFragment }) {
  const { t } = useTranslation();
  const { open } = useExplorer();
  return (
    <button
      type="button"
      className="article-button"
      onClick={() => open({ kind: 'article', id: article.id })}
    >
      <span className="article-button-title">{article.title}</span>
      <span className="article-button-source">
        {[article.publication?.name, article.date ?? t('side.undated')].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
