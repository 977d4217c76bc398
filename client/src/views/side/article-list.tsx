import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticlesDocument } from '../../api/generated/operations.ts';
import { useRequest } from '../../api/use-request.ts';
import { ArticleButton } from '../../ui/article-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** The most that the server gives at once; a list longer than that is searched, not read. */
const most = 100;

/** The articles of the store, the newest first; asked anew when `version` counts up. */
export function ArticleList({ version }: { readonly version: number }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(30);
  const answer = useRequest(ArticlesDocument, { first }, version);
  if (answer.status === 'loading') return <Skeleton />;
  if (answer.status === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.retry} />;
  const { edges, pageInfo } = answer.data.articles;
  return (
    <div className="article-list">
      {edges.map(({ node }) => (
        <ArticleButton key={node.id} article={node} />
      ))}
      {pageInfo.hasNextPage && first < most && (
        <button type="button" className="button" onClick={() => setFirst(most)}>
          {t('side.more')}
        </button>
      )}
    </div>
  );
}
