import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Files under assets/ carry a hash of their content in their name and so never change. */
function cacheControl(path: string): string {
  return /[\\/]assets[\\/]/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The page answers for every address that could be one of its views: no extension, and HTML is asked for. */
function answerWithPage(page: string): RequestHandler {
  return (request, response, next) => {
    const isView = !/\.\w+$/u.test(request.path) && request.accepts(['json', 'html']) === 'html';
    if (!isView || !existsSync(page)) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  };
}

/** Serves the built page from `folder`; passes on what is not there. */
export function clientFiles(folder: string): Router {
  const router = Router();
  const setHeaders = (response: { setHeader(name: string, value: string): unknown }, path: string) =>
    void response.setHeader('cache-control', cacheControl(path));
  router.use(express.static(folder, { cacheControl: false, setHeaders }));
  router.get(/.*/u, answerWithPage(join(folder, 'index.html')));
  return router;
}
