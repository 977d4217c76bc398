import { useTranslation } from 'react-i18next';
import type { RequestError } from '../api/request.ts';

/** Says that a request failed, what the server says of it, what to do, and offers to try again. */
export function ErrorNotice({ error, onRetry }: { readonly error: RequestError; onRetry(): void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <strong>{t(`error.${error.failure}`)}</strong>
      <p>{t(`error.${error.failure}Hint`)}</p>
      {error.message !== '' && <code lang="en">{error.message}</code>}
      <button type="button" className="button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
