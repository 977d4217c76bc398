import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** The largest request body, in bytes: far more than a newspaper page, which has some ten thousand characters. */
export const maximumBodyBytes = 4 * 1024 * 1024;

function refuse(status: number, code: string, message: string): never {
  throw createGraphQLError(message, { extensions: { code, http: { status } } });
}

/**
 * Refuses bodies that are not JSON, because a foreign web page can make a browser send forms and plain text here but
 * not JSON, and bodies too large, before they are read.
 */
export function createRequestCheck(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (type !== 'application/json')
        refuse(415, 'NOT_JSON', `the body is ${type ?? 'of no type'}; send application/json`);
      if (Number(request.headers.get('content-length')) > maximumBodyBytes)
        refuse(
          413,
          'BODY_TOO_LARGE',
          `the body is larger than ${maximumBodyBytes} bytes; send less text at a time`,
        );
    },
  };
}
