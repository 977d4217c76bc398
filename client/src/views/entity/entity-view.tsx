import { useTranslation } from 'react-i18next';
import { EntityDetailsDocument, type EntityDetailsQuery } from '../../api/generated/operations.ts';
import { useRequest } from '../../api/use-request.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { ArticleButton } from '../../ui/article-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { kindLabel } from '../../ui/kind-label.ts';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TypeMark } from '../../ui/type-mark.tsx';
import { MentionList } from './mention-list.tsx';
import { RelationGroups } from './relation-groups.tsx';
import './entity.css';

type EntityDetails = NonNullable<EntityDetailsQuery['entity']>;

function Heading({ entity }: { readonly entity: EntityDetails }) {
  const { t } = useTranslation();
  const { expand, focus } = useExplorer();
  return (
    <header className="panel-heading">
      <p className="eyebrow">
        <TypeMark type={entity.type} />
        {t(`type.${entity.type}`)}
        {entity.kind && <span>{kindLabel(t, entity.type, entity.kind)}</span>}
      </p>
      <h2 lang="zh-CN">{entity.name}</h2>
      {entity.aliases.length > 0 && (
        <p className="aliases">
          <span>{t('entity.aliases')}</span>
          {entity.aliases.map((alias) => (
            <span key={alias} className="alias">
              {alias}
            </span>
          ))}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={() => expand(entity.id, entity.name)}>
          <Icon name="expand" size={16} />
          {t('entity.expand')}
        </button>
        <button type="button" className="button" onClick={() => focus(entity.id, entity.name)}>
          <Icon name="focus" size={16} />
          {t('entity.focus')}
        </button>
      </div>
    </header>
  );
}

function Relations({ entity }: { readonly entity: EntityDetails }) {
  const { t } = useTranslation();
  const relations = entity.relations.edges.map(({ node }) => node);
  return (
    <section className="panel-section">
      <h3>
        {t('entity.relations')} <span className="count">{entity.degree}</span>
      </h3>
      {relations.length === 0 && <p className="quiet">{t('entity.noRelations')}</p>}
      <RelationGroups entityId={entity.id} relations={relations} />
      {entity.relations.pageInfo.hasNextPage && <p className="quiet">{t('entity.moreRelations')}</p>}
    </section>
  );
}

function Mentions({ entity }: { readonly entity: EntityDetails }) {
  const { t } = useTranslation();
  const unlisted = entity.mentionCount - entity.mentions.length;
  return (
    <section className="panel-section">
      <h3>
        {t('entity.mentions')} <span className="count">{entity.mentionCount}</span>
      </h3>
      <MentionList mentions={entity.mentions} />
      {unlisted > 0 && <p className="quiet">{t('entity.moreMentions', { count: unlisted })}</p>}
    </section>
  );
}

/** An entity: what it is, what is said about it, and where it is named. */
export function EntityView({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useRequest(EntityDetailsDocument, { id });
  if (answer.status === 'loading') return <Skeleton />;
  if (answer.status === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.retry} />;
  const { entity } = answer.data;
  if (!entity) return <MissingNotice />;
  return (
    <>
      <Heading entity={entity} />
      <Relations entity={entity} />
      <Mentions entity={entity} />
      <section className="panel-section">
        <h3>
          {t('entity.articles')} <span className="count">{entity.articles.length}</span>
        </h3>
        {entity.articles.map((article) => (
          <ArticleButton key={article.id} article={article} />
        ))}
      </section>
    </>
  );
}
