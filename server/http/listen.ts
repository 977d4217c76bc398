import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, type ErrorCode } from '../errors.ts';

/** Where to listen; port 0 lets the operating system choose. */
export interface Address {
  readonly port: number;
  readonly host: string;
}

/** A server that answers at `url` until it is closed. */
export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, lets those under way finish (5 s at most), and frees the port. */
  close(): Promise<void>;
}

/** How long requests under way may take once the server closes, in milliseconds. */
const graceMilliseconds = 5000;

function explain(cause: NodeJS.ErrnoException, { port, host }: Address): Error {
  const reasons: Readonly<Record<string, readonly [ErrorCode, string]>> = {
    EADDRINUSE: ['PORT_TAKEN', `port ${port} on ${host} is in use; stop the other program or set PORT`],
    EACCES: ['CONFIG', `port ${port} on ${host} may not be used; set PORT to 1024 or more`],
    EADDRNOTAVAIL: ['CONFIG', `HOST=${host} is no address of this machine; correct or unset HOST`],
    ENOTFOUND: ['CONFIG', `HOST=${host} is unknown; correct or unset HOST`],
  };
  const reason = reasons[cause.code ?? ''];
  return reason ? new AppError(...reason, { cause }) : cause;
}

/** An address that a browser can open: one that means "all of this machine's" is shown as loopback. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (address === '::') return `http://[::1]:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

/** A browser keeps its connection for the next request; once the server closes there is none, and nobody need wait. */
function freeConnectionsOnClose(server: Server): void {
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
}

function close(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  return new Promise((resolve, reject) => {
    server.close((error) => {
      clearTimeout(impatience);
      if (error) reject(error);
      else resolve();
    });
  });
}

/**
 * Serves `app` over HTTP.
 * @throws AppError PORT_TAKEN when another program has the port; CONFIG when host or port cannot be used at all.
 */
export function listen(app: RequestListener, address: Address): Promise<RunningServer> {
  const server = createServer(app);
  freeConnectionsOnClose(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, address)));
    server.listen(address.port, address.host, () => {
      resolve({ url: urlOf(server.address() as AddressInfo), close: () => close(server) });
    });
  });
}
