import type { TypedDocumentString } from './generated/operations.ts';

/** What went wrong with a request, which decides what the reader is told to do. */
export type RequestFailure = 'unreachable' | 'refused' | 'unreadable';

/** A request that failed; the message is the server's own where there is one. */
export class RequestError extends Error {
  readonly failure: RequestFailure;

  constructor(failure: RequestFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError('unreachable', '', { cause });
  }
}

async function read<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (cause) {
    throw new RequestError('unreadable', `HTTP ${response.status}`, { cause });
  }
}

/**
 * Sends one operation to the server.
 * @throws RequestError when the server does not answer, refuses, or answers something else than GraphQL
 */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = await read<T>(response);
  const problem = answer.errors?.[0];
  if (problem !== undefined) throw new RequestError('refused', problem.message);
  if (answer.data === undefined || answer.data === null) {
    throw new RequestError('unreadable', `HTTP ${response.status}`);
  }
  return answer.data;
}
