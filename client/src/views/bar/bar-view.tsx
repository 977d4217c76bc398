import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/start-i18n.ts';
import { Brand } from '../../ui/brand.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { switchTheme, useTheme } from '../../ui/theme.ts';
import './bar.css';

interface BarViewProps {
  readonly search: React.ReactNode;
  readonly isSideOpen: boolean;
  onToggleSide(): void;
  onPaste(): void;
}

function Switches() {
  const { t, i18n } = useTranslation();
  const theme = useTheme();
  return (
    <>
      <button
        type="button"
        className="language"
        title={t('app.languageLabel')}
        lang={i18n.language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => switchLanguage(i18n.language === 'zh' ? 'en' : 'zh')}
      >
        {t('app.language')}
      </button>
      <IconButton
        icon={theme === 'dark' ? 'sun' : 'moon'}
        label={t(theme === 'dark' ? 'app.toLight' : 'app.toDark')}
        onClick={() => switchTheme(theme === 'dark' ? 'light' : 'dark')}
      />
    </>
  );
}

/** The bar at the top: the name, the search, and what changes the page as a whole. */
export function BarView({ search, isSideOpen, onToggleSide, onPaste }: BarViewProps) {
  const { t } = useTranslation();
  return (
    <header className="bar">
      <IconButton
        icon="list"
        label={t(isSideOpen ? 'side.close' : 'side.open')}
        aria-expanded={isSideOpen}
        onClick={onToggleSide}
      />
      <h1 className="brand">
        <Brand />
        <span>{t('app.name')}</span>
      </h1>
      {search}
      <div className="bar-end">
        <button type="button" className="button primary" aria-label={t('paste.open')} onClick={onPaste}>
          <Icon name="plus" size={16} />
          <span>{t('paste.open')}</span>
        </button>
        <Switches />
      </div>
    </header>
  );
}
