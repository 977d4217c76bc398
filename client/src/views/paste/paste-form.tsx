import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { IngestState } from './use-ingest.ts';

interface PasteFormProps {
  readonly state: IngestState;
  onSubmit(text: string, name: string): void;
  onCancel(): void;
}

/** Takes the text of a page and what to call it; keeps both when the reading fails. */
export function PasteForm({ state, onSubmit, onCancel }: PasteFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const isBusy = state.status === 'busy';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    onSubmit(text, name.trim());
  };
  return (
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
      {state.status === 'failed' && <ErrorNotice error={state.error} onRetry={submit} />}
      <footer>
        <button type="button" className="button" onClick={onCancel}>
          {t('paste.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={isBusy || text.trim() === ''}>
          {t(isBusy ? 'paste.busy' : 'paste.submit')}
        </button>
      </footer>
    </form>
  );
}
