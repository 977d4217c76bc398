import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import { type SampleServer, serveSamples } from '../support/serve-samples.ts';

let server: SampleServer;
let clientFolder: string;
const logged: string[] = [];

beforeAll(async () => {
  clientFolder = mkdtempSync(join(tmpdir(), 'newsgraph-page-'));
  mkdirSync(join(clientFolder, 'assets'));
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(clientFolder, 'assets', 'main-1a2b.js'), `${'void 0;\n'.repeat(1000)}`);
  const sink = new Writable({ write: (chunk, _encoding, done) => done(void logged.push(String(chunk))) });
  server = await serveSamples({ clientFolder, log: pino(sink) });
});
afterAll(async () => {
  await server.close();
  rmSync(clientFolder, { recursive: true });
});

const anyPort = { port: 0, host: '127.0.0.1' };
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

/** Sends a path as it is: `fetch` would tidy it up first. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('/health and /ready', () => {
  test('say that the process lives and that the store answers', async () => {
    const health = await get('/health');
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await get('/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', engine: 'grafeo' }]);
  });

  test('tell a store that does not answer from a process that is dead', async () => {
    const other = await serveSamples();
    await other.store.close();
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    const ready = await fetch(`${other.url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('closed'),
    });
    await other.close();
  });
});

describe('the page', () => {
  test('comes at / and is asked for anew each time', async () => {
    const response = await get('/', html);
    expect(await response.text()).toContain('the page');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('comes at the address of a view', async () => {
    expect(await (await get('/entity/ent_1', html)).text()).toContain('the page');
  });

  test('has files that may be kept for ever, and compressed', async () => {
    const response = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('may load nothing but files of this server', async () => {
    const policy = (await get('/', html)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|upgrade-insecure/u);
  });

  test('is not missed where it is not built: the API answers and / says so', async () => {
    const other = await serveSamples();
    const response = await fetch(other.url, { headers: html });
    expect(response.status).toBe(404);
    expect((await other.ask('{ stats { articles } }')).status).toBe(200);
    await other.close();
  });
});

describe('what is not there', () => {
  test.each(['/assets/other.js', '/nothing.txt', '/health/more'])('%s is a 404 in JSON', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  test('a POST to the page is one too', async () => {
    const response = await fetch(server.url, { method: 'POST', body: 'x' });
    expect([response.status, (await response.json()).error.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('files outside the page’s folder are', async () => {
    expect(await statusOfRawPath('/../package.json')).toBe(404);
    expect(await statusOfRawPath('/assets/..%2f..%2fpackage.json')).toBeGreaterThanOrEqual(400);
  });

  test('an address that cannot be decoded is', async () => {
    expect(await statusOfRawPath('/%E0%A4%A')).toBe(404);
  });
});

test('what breaks is masked, and told in the log under the id that the answer names', async () => {
  const failures: string[] = [];
  const log = pino(
    new Writable({ write: (chunk, _encoding, done) => done(void failures.push(String(chunk))) }),
  );
  const api = () => {
    throw new TypeError('inner workings');
  };
  const { store } = server;
  const parts = { store, storeAddress: 'memory:', api, refuseWrite: () => null, clientFolder, log };
  const broken = await listen(createApp(parts), anyPort);
  const response = await fetch(`${broken.url}/graphql`);
  const { error } = await response.json();
  expect([response.status, error.code]).toEqual([500, 'INTERNAL']);
  expect(error.message).toContain(response.headers.get('x-request-id'));
  expect(JSON.stringify(error)).not.toContain('inner workings');
  expect(failures.join('')).toContain('inner workings');
  await broken.close();
});

describe('requests', () => {
  test('have an id that leads to their line in the log, which holds nothing of what was asked', async () => {
    const response = await get('/graphql?query={search(text:"隐私"){edges{cursor}}}');
    expect(response.status).toBe(200);
    const id = response.headers.get('x-request-id');
    const line = logged.find((each) => each.includes(`"requestId":"${id}"`));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ method: 'GET', path: '/graphql', status: 200 });
    expect(logged.join('')).not.toMatch(/隐私|search/u);
  });

  test('are answered without naming the software', async () => {
    expect((await get('/health')).headers.get('x-powered-by')).toBeNull();
  });
});
