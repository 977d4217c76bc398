import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { IngestSummary } from './ingest-summary.tsx';
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
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    ingest(text, name.trim());
  };
  return (
    <dialog ref={dialog} className="paste" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{t('paste.title')}</h2>
        <IconButton icon="close" label={t('paste.cancel')} onClick={() => dialog.current?.close()} />
      </header>
      {state.status === 'done' ? (
        <>
          <IngestSummary report={state.report} />
          <footer>
            <button
              type="button"
              className="button"
              onClick={() => {
                setText('');
                edit();
              }}
            >
              {t('paste.again')}
            </button>
            <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
              {t('paste.done')}
            </button>
          </footer>
        </>
      ) : (
        <form onSubmit={submit}>
          <p className="quiet">{t('paste.hint')}</p>
          <label>
            <span>{t('paste.name')}</span>
            <input
              type="text"
              value={name}
              placeholder={t('paste.namePlaceholder')}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <label>
            <span>{t('paste.text')}</span>
            <textarea
              required
              rows={10}
              lang="zh-CN"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          {state.status === 'failed' && <ErrorNotice error={state.error} onRetry={() => submit()} />}
          <footer>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('paste.cancel')}
            </button>
            <button
              type="submit"
              className="button primary"
              disabled={state.status === 'busy' || text.trim() === ''}
            >
              {t(state.status === 'busy' ? 'paste.busy' : 'paste.submit')}
            </button>
          </footer>
        </form>
      )}
    </dialog>
  );
}
