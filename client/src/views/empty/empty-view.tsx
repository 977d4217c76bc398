import { useTranslation } from 'react-i18next';
import { Brand } from '../../ui/brand.tsx';
import { Icon } from '../../ui/icon.tsx';
import './empty.css';

/** What an empty store shows: an invitation to paste a page. */
export function EmptyView({ onPaste }: { onPaste(): void }) {
  const { t } = useTranslation();
  return (
    <section className="empty">
      <Brand />
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.hint')}</p>
      <button type="button" className="button primary" onClick={onPaste}>
        <Icon name="plus" size={16} />
        {t('paste.title')}
      </button>
    </section>
  );
}
