import { useTranslation } from 'react-i18next';
import { RelationDetailsDocument, type RelationDetailsQuery } from '../../api/generated/operations.ts';
import { useRequest } from '../../api/use-request.ts';
import { EntityButton } from '../../ui/entity-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import './relation.css';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

function Statement({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  return (
    <header className="panel-heading statement">
      <EntityButton entity={relation.subject} />
      <p className="statement-predicate">
        <span>{t(`predicate.${relation.predicate}`)}</span>
        {relation.title && (
          <span className="post">
            {t('relation.title')} · {relation.title}
          </span>
        )}
      </p>
      <EntityButton entity={relation.object} />
    </header>
  );
}

/** What all passages together say: how it is stated, by how many, since when, and when it holds. */
function Standing({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  const { status, sourceCount, firstSeen, lastSeen, holdsFrom, holdsTo } = relation;
  const facts = [
    [t('relation.status'), t(`status.${status}`)],
    [t('relation.sources'), t('relation.sourceCount', { count: sourceCount })],
    [t('relation.seen'), spanOf(firstSeen, lastSeen)],
    [
      t('relation.holds'),
      holdsFrom === null && holdsTo === null ? '' : `${holdsFrom ?? ''}—${holdsTo ?? ''}`,
    ],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="standing">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function spanOf(first: string | null, last: string | null): string {
  return first === last ? (first ?? '') : `${first ?? ''}—${last ?? ''}`;
}

/** A relation: what it states, and every passage that says so. */
export function RelationView({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useRequest(RelationDetailsDocument, { id });
  if (answer.status === 'loading') return <Skeleton />;
  if (answer.status === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.retry} />;
  const { relation } = answer.data;
  if (!relation) return <MissingNotice />;
  return (
    <>
      <h2 className="visually-hidden">
        {relation.subject.name} {t(`predicate.${relation.predicate}`)} {relation.object.name}
      </h2>
      <Statement relation={relation} />
      <Standing relation={relation} />
      <section className="panel-section">
        <h3>
          {t('relation.evidence')} <span className="count">{relation.evidence.length}</span>
        </h3>
        {relation.evidence.map((evidence) => (
          <EvidenceCard key={evidence.id} relation={relation} evidence={evidence} />
        ))}
      </section>
    </>
  );
}
