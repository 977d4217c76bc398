import { useState } from 'react';
import { IngestTextDocument, type IngestTextMutation } from '../../api/generated/operations.ts';
import { type RequestError, request } from '../../api/request.ts';
import { asRequestError } from '../../api/use-request.ts';

/** Where the reading of a pasted page stands. */
export type IngestState =
  | { readonly status: 'editing' }
  | { readonly status: 'busy' }
  | { readonly status: 'failed'; readonly error: RequestError }
  | { readonly status: 'done'; readonly report: IngestTextMutation['ingestText'] };

/** Sends pasted text to be read; tells when the graph has changed. */
export function useIngest(onIngested: () => void) {
  const [state, setState] = useState<IngestState>({ status: 'editing' });
  const ingest = async (text: string, name: string) => {
    setState({ status: 'busy' });
    try {
      const answer = await request(IngestTextDocument, { text, ...(name !== '' && { name }) });
      setState({ status: 'done', report: answer.ingestText });
      onIngested();
    } catch (cause) {
      setState({ status: 'failed', error: asRequestError(cause) });
    }
  };
  return { state, ingest, edit: () => setState({ status: 'editing' }) };
}
