import { useTranslation } from 'react-i18next';
import { OverviewDocument } from '../../api/generated/operations.ts';
import { useRequest } from '../../api/use-request.ts';

/** How much the store holds, in three figures. */
export function StatsLine({ version }: { readonly version: number }) {
  const { t, i18n } = useTranslation();
  const answer = useRequest(OverviewDocument, {}, version);
  if (answer.status !== 'ready') return <div className="stats" />;
  const { articles, entities, relations } = answer.data.stats;
  const format = new Intl.NumberFormat(i18n.language);
  const figures = [
    [t('side.articleCount', { count: articles }), articles],
    [t('side.entityCount', { count: entities }), entities],
    [t('side.relationCount', { count: relations }), relations],
  ] as const;
  return (
    <dl className="stats" aria-label={t('side.stats')}>
      {figures.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.format(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}
