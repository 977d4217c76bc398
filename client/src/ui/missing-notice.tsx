import { useTranslation } from 'react-i18next';

/** Says that what was asked for is not in the store any more. */
export function MissingNotice() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <strong>{t('panel.missing')}</strong>
      <p>{t('panel.missingHint')}</p>
    </div>
  );
}
