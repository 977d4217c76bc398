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

/** Answers what broke as JSON, masked; the log has the whole of it under the request's id. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const requestId = request.headers[requestIdHeader];
    log.error({ requestId, err: error }, 'request failed');
    if (response.headersSent) return next(error); // express then breaks the connection off
    const message = `the server failed; its log says why under ${requestId}`;
    response.status(500).json({ error: { code: 'INTERNAL', message } });
  };
}
