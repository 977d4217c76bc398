import { useTranslation } from 'react-i18next';
import type { EntityType, RelationDetailsQuery } from '../../api/generated/operations.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { contextNaming, type Span, segmentText } from '../../ui/segment-text.ts';

type Relation = NonNullable<RelationDetailsQuery['relation']>;
type Evidence = Relation['evidence'][number];

interface Mark extends Span {
  readonly as: 'quote' | EntityType;
}

/** The quote, and where the context names the two that the relation is about. */
function marksOf(relation: Relation, { start, end, article }: Evidence): readonly Mark[] {
  const ends = new Map([relation.subject, relation.object].map((entity) => [entity.id, entity.type]));
  const names = article.mentions.flatMap((mention) => {
    const type = ends.get(mention.entity.id);
    return type === undefined ? [] : [{ start: mention.start, end: mention.end, as: type }];
  });
  return [{ start, end, as: 'quote' }, ...names];
}

function contextOfEvidence({ subject, object }: Relation, evidence: Evidence): Span {
  const { text, mentions } = evidence.article;
  const names = [subject, object].map(({ id }) => mentions.filter(({ entity }) => entity.id === id));
  return contextNaming(text, evidence, names);
}

function classesOf(marks: readonly Mark[]): string {
  return marks.map(({ as }) => (as === 'quote' ? 'quoted' : `named ${as}`)).join(' ');
}

function Context({ relation, evidence }: { readonly relation: Relation; readonly evidence: Evidence }) {
  const { text } = evidence.article;
  const segments = segmentText(text, marksOf(relation, evidence), contextOfEvidence(relation, evidence));
  return (
    <blockquote lang="zh-CN" className="context">
      {segments.map(({ text: piece, start, marks }) =>
        marks.length === 0 ? (
          <span key={start}>{piece}</span>
        ) : (
          <mark key={start} className={classesOf(marks)}>
            {piece}
          </mark>
        ),
      )}
    </blockquote>
  );
}

/** One passage that states a relation: the quote in its context, where it stands, and what found it. */
export function EvidenceCard({
  relation,
  evidence,
}: {
  readonly relation: Relation;
  readonly evidence: Evidence;
}) {
  const { t, i18n } = useTranslation();
  const { open } = useExplorer();
  const { article } = evidence;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(evidence.confidence);
  return (
    <article className="evidence">
      <Context relation={relation} evidence={evidence} />
      <button
        type="button"
        className="evidence-source"
        title={t('relation.openArticle')}
        onClick={() => open({ kind: 'article', id: article.id })}
      >
        <Icon name="article" size={16} />
        <span>
          <span className="article-button-title">{article.title}</span>
          <span className="article-button-source">
            {[article.publication?.name, article.date ?? t('side.undated')].filter(Boolean).join(' · ')}
          </span>
        </span>
        <Icon name="chevron" size={14} />
      </button>
      <p className="evidence-facts">
        {evidence.status !== 'asserted' && <span>{t(`status.${evidence.status}`)}</span>}
        <span>{t('relation.confidence', { percent })}</span>
        <span lang="en">{t('relation.rule', { rule: evidence.rule })}</span>
      </p>
    </article>
  );
}
