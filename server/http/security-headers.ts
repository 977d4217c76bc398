import type { RequestHandler } from 'express';
import helmet from 'helmet';

const own = "'self'";
const inline = "'unsafe-inline'";

/**
 * What a page may load: files of this server only, so that the product works, and stays private, without the
 * internet. Pictures are exported through data: and blob: addresses, and the layout may run in a worker.
 */
const directives = {
  defaultSrc: [own],
  scriptSrc: [own],
  scriptSrcAttr: ["'none'"],
  styleSrc: [own],
  imgSrc: [own, 'data:', 'blob:'],
  fontSrc: [own, 'data:'],
  connectSrc: [own],
  workerSrc: [own, 'blob:'],
  objectSrc: ["'none'"],
  baseUri: [own],
  formAction: [own],
  frameAncestors: [own],
};

/** The headers of every answer. HTTPS is the business of a proxy in front, so nothing here demands it. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    // Only trustworthy origins may keep this header's promise; on plain http beyond loopback browsers complain.
    originAgentCluster: false,
  });
}

/** GraphiQL is one page with its script and styles inside it; its editor starts workers from blobs. */
export function graphiqlHeaders(): RequestHandler {
  const inside = { scriptSrc: [own, inline], styleSrc: [own, inline] };
  return helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...directives, ...inside } });
}
