import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../state/use-explorer-state.ts';

/** How long a message stays, in milliseconds. */
const stay = 5000;

/** A line that says in passing what has happened, to eyes and to screen readers. */
export function MessageLine({ message, onDone }: { readonly message: Message | null; onDone(): void }) {
  const { t } = useTranslation();
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(onDone, stay);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  const text = () => {
    if (message?.type === 'grown') return t('picture.grown', { count: message.count });
    if (message?.type === 'complete') return t('picture.complete', { name: message.name });
    if (message?.type === 'failed')
      return `${t(`error.${message.error.failure}`)} ${message.error.message}`.trim();
    return '';
  };
  return (
    <div className="message-line" role="status" data-shown={message !== null}>
      {text()}
    </div>
  );
}
