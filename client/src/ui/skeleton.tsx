import { useTranslation } from 'react-i18next';

/** Grey lines in place of what is on its way. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={index} />
      ))}
    </div>
  );
}
