import { EventEmitter, once } from 'node:events';
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const greet: RequestListener = (_request, response) => void response.end('hello');

test('serves at the address it gives, on a port of the operating system’s choice', async () => {
  const server = await listen(greet, { port: 0, host: '127.0.0.1' });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await (await fetch(server.url)).text()).toBe('hello');
  await server.close();
});

test('gives a loopback address for a server on every interface', async () => {
  const server = await listen(greet, { port: 0, host: '0.0.0.0' });
  expect(await (await fetch(server.url)).text()).toBe('hello');
  await server.close();
});

test('says which port is taken and what to do', async () => {
  const server = await listen(greet, { port: 0, host: '127.0.0.1' });
  const port = Number(new URL(server.url).port);
  await expect(listen(greet, { port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `port ${port} on 127.0.0.1 is in use; stop the other program or set PORT`,
  });
  await server.close();
});

test('says that an address is not this machine’s', async () => {
  const host = '192.0.2.1'; // reserved for documentation (RFC 5737), so never ours
  await expect(listen(greet, { port: 0, host })).rejects.toMatchObject({ code: 'CONFIG' });
});

test('lets a request under way finish before it closes', async () => {
  const requests = new EventEmitter();
  const server = await listen((...parts) => void requests.emit('request', ...parts), {
    port: 0,
    host: '127.0.0.1',
  });
  const answer = fetch(server.url);
  const [, response] = await once(requests, 'request');
  const closed = server.close();
  response.end('late');
  expect(await (await answer).text()).toBe('late');
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});
