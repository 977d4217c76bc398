import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';

/** The header that names a request, in the answer and, for whoever handles it later, in the request. */
export const requestIdHeader = 'x-request-id';

/**
 * Names every request and logs it when it is answered: method, path, status, milliseconds. Never the query string or
 * the body, which hold what people search and read.
 */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begin = performance.now();
    const { method, path } = request; // handlers below a mount point see another path
    request.headers[requestIdHeader] = requestId;
    response.setHeader(requestIdHeader, requestId);
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - begin);
      const { statusCode: status, writableFinished: answered } = response;
      log.info(
        { requestId, method, path, status, milliseconds, ...(answered ? {} : { aborted: true }) },
        'request',
      );
    });
    next();
  };
}
