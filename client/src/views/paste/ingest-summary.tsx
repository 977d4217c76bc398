import { useTranslation } from 'react-i18next';
import type { IngestTextMutation } from '../../api/generated/operations.ts';

/** What an ingest run did, in a few lines. */
export function IngestSummary({ report }: { readonly report: IngestTextMutation['ingestText'] }) {
  const { t } = useTranslation();
  return (
    <section className="ingest-summary" role="status">
      <h3>{t('paste.report')}</h3>
      <ul>
        <li>{t('paste.articles', { count: report.articles, fresh: report.newArticles })}</li>
        <li>{t('paste.entities', { count: report.newEntities, known: report.knownEntities })}</li>
        <li>{t('paste.relations', { count: report.newRelations })}</li>
      </ul>
      {report.read.map(({ id, title }) => (
        <p key={id} className="read-title" lang="zh-CN">
          {title}
        </p>
      ))}
      {report.rejected.length > 0 && (
        <details>
          <summary>{t('paste.rejected', { count: report.rejected.length })}</summary>
          <ul>
            {report.rejected.map(({ what, reason }) => (
              <li key={`${what} ${reason}`}>
                {what} — {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
