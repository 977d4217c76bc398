import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { IngestSummary } from './ingest-summary.tsx';
import { PasteForm } from './paste-form.tsx';
import { useIngest } from './use-ingest.ts';
import './paste.css';

interface PasteDialogProps {
  onClose(): void;
  onIngested(): void;
}

/** The dialog that takes a newspaper page as text and shows what was read from it. */
export function PasteDialog({ onClose, onIngested }: PasteDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { state, ingest, edit } = useIngest(onIngested);
  const close = () => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="paste" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{t('paste.title')}</h2>
        <IconButton icon="close" label={t('paste.cancel')} onClick={close} />
      </header>
      {state.status === 'done' ? (
        <>
          <IngestSummary report={state.report} />
          <footer>
            <button type="button" className="button" onClick={edit}>
              {t('paste.again')}
            </button>
            <button type="button" className="button primary" onClick={close}>
              {t('paste.done')}
            </button>
          </footer>
        </>
      ) : (
        <PasteForm state={state} onSubmit={ingest} onCancel={close} />
      )}
    </dialog>
  );
}
