import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import './panel.css';

interface PanelViewProps {
  readonly children: ReactNode;
  /** Changes when something else is shown: the panel then begins at its top. */
  readonly subject: string;
  readonly canGoBack: boolean;
  onBack(): void;
  onClose(): void;
}

/** The details panel; on a narrow screen a sheet at the bottom. Esc closes it. */
export function PanelView({ children, subject, canGoBack, onBack, onClose }: PanelViewProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what makes it begin at the top
  useEffect(() => {
    // In braces: some browsers give a promise here, which React would take for a cleanup.
    body.current?.scrollTo(0, 0);
    // What was clicked went with the former subject: the keyboard must not start over at the top of the page.
    if (document.activeElement === document.body) body.current?.focus();
  }, [subject]);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      className="panel card"
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="panel-bar">
        {canGoBack && <IconButton icon="back" label={t('panel.back')} onClick={onBack} />}
        <IconButton icon="close" label={t('panel.close')} className="panel-close" onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="panel-body" ref={body} tabIndex={0} aria-label={t('panel.label')}>
        {children}
      </section>
    </aside>
  );
}
