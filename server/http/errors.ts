import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { requestIdHeader } from './log-requests.ts';

/** Answers what nothing else answered: 404 as JSON, with a way on. */
export function notFound(): RequestHandler {
  return (request, response) => {
    const message = `nothing is at ${request.method} ${request.path}; the page is at /, the API at /graphql`;
    response.status(404).json({ error: { code: 'NOT_FOUND', message } });
  };
}

/** The status that express or a middleware gave an error that is the client's fault, `decodeURI`'s 400 say. */
function clientFault(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : null;
}

/** Answers errors as JSON: the client's own faults with their message, the rest masked and logged with the request's id. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const requestId = request.headers[requestIdHeader];
    const status = clientFault(error);
    if (status === null) log.error({ requestId, err: error }, 'request failed');
    const message =
      status === null ? `the server failed; its log says why under ${requestId}` : 'the request is malformed';
    response
      .status(status ?? 500)
      .json({ error: { code: status === null ? 'INTERNAL' : 'BAD_REQUEST', message } });
  };
}
