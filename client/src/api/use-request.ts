import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from './generated/operations.ts';
import { RequestError, request } from './request.ts';

/** Where a request stands. */
export type RequestState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: RequestError }
  | { readonly status: 'ready'; readonly data: T };

/** What is thrown, as the error that the page knows how to tell. */
export function asRequestError(cause: unknown): RequestError {
  return cause instanceof RequestError ? cause : new RequestError('unreadable', String(cause), { cause });
}

/**
 * Asks the server as long as the component is on the page, anew when the variables or `version` change (which
 * the page counts up when the graph has changed), and on retry.
 */
export function useRequest<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  version = 0,
): RequestState<T> & { retry(): void } {
  const [state, setState] = useState<RequestState<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([variables, version, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    const [given] = JSON.parse(key) as [V];
    setState({ status: 'loading' });
    request(document, given, abort.signal).then(
      (data) => setState({ status: 'ready', data }),
      (cause: unknown) => {
        if (!abort.signal.aborted) setState({ status: 'failed', error: asRequestError(cause) });
      },
    );
    return () => abort.abort();
  }, [document, key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}
