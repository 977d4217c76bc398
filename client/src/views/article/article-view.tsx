import { useTranslation } from 'react-i18next';
import { ArticleDetailsDocument, type ArticleDetailsQuery } from '../../api/generated/operations.ts';
import { useRequest } from '../../api/use-request.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { roleLabel } from '../../ui/role-label.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ArticleText } from './article-text.tsx';
import './article.css';

type Article = NonNullable<ArticleDetailsQuery['article']>;

function Heading({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const source = [
    article.publication?.name,
    article.date ?? t('side.undated'),
    t('article.page', { page: article.page }),
  ];
  const bylines = article.bylines.map(
    ({ name, role, affiliation }) => `${affiliation ?? ''}${roleLabel(t, role)} ${name}`,
  );
  return (
    <header className="panel-heading">
      <p className="eyebrow">{source.filter(Boolean).join(' · ')}</p>
      {article.kicker && (
        <p className="kicker" lang="zh-CN">
          {article.kicker}
        </p>
      )}
      <h2 lang="zh-CN">{article.title}</h2>
      {article.subtitle && (
        <p className="kicker" lang="zh-CN">
          {article.subtitle}
        </p>
      )}
      {bylines.length > 0 && <p className="quiet">{bylines.join('　')}</p>}
    </header>
  );
}

function StatedRelations({ relations }: { readonly relations: Article['relations'] }) {
  const { t } = useTranslation();
  const { open } = useExplorer();
  if (relations.length === 0) return null;
  return (
    <details className="panel-section stated">
      <summary>
        <h3>
          {t('article.stated')} <span className="count">{relations.length}</span>
        </h3>
      </summary>
      <ul>
        {relations.map(({ id, subject, predicate, object }) => (
          <li key={id}>
            <button type="button" className="relation-line" onClick={() => open({ kind: 'relation', id })}>
              <span>{subject.name}</span>
              <span className="predicate">{t(`predicate.${predicate}`)}</span>
              <span>{object.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reprints({ articles }: { readonly articles: Article['reprints'] }) {
  const { t } = useTranslation();
  const { open } = useExplorer();
  if (articles.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>
        {t('article.reprints')} <span className="count">{articles.length}</span>
      </h3>
      <p className="quiet">{t('article.reprintsHint')}</p>
      <ul>
        {articles.map(({ id, title, publication, date }) => (
          <li key={id}>
            <button type="button" className="relation-line" onClick={() => open({ kind: 'article', id })}>
              <span lang="zh-CN">{title}</span>
              <span className="predicate">
                {[publication?.name, date ?? t('side.undated')].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An article: its head, the relations that it states, and its text with the entities marked. */
export function ArticleView({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useRequest(ArticleDetailsDocument, { id });
  if (answer.status === 'loading') return <Skeleton lines={10} />;
  if (answer.status === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.retry} />;
  const { article } = answer.data;
  if (!article) return <MissingNotice />;
  return (
    <>
      <Heading article={article} />
      <StatedRelations relations={article.relations} />
      <Reprints articles={article.reprints} />
      <section className="panel-section" aria-label={t('article.text')}>
        <ArticleText article={article} />
      </section>
    </>
  );
}
