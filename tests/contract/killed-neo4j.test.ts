import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import { askGraphql } from '../support/ask-graphql.ts';
import { findMortalNeo4j } from '../support/find-mortal-neo4j.ts';
import { hashesOf } from '../support/hashes-of.ts';
import { startNewsgraph } from '../support/run-newsgraph.ts';
import { storeConfig } from '../support/store-config.ts';

const found = await findMortalNeo4j();
const why = 'missing' in found ? ` (${found.missing})` : '';

/** A server takes up to half a minute to start on a busy machine, and these tests start it eight times. */
const timeout = 600_000;

/** What "at once" is for somebody who waits at a page, a busy machine allowed for. */
const patience = () => AbortSignal.timeout(8_000);

describe.skipIf('missing' in found)(`a neo4j server that is killed${why}`, () => {
  if ('missing' in found) return;
  const server = found;
  const { address, user, password } = server;
  afterAll(() => server.stop());

  function startWriting(count: number) {
    const script = join(import.meta.dirname, '..', 'support', 'write-numbered.ts');
    const args = ['--import', 'tsx', script, address, String(count), user, password];
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  it('has lost no article that was reported and left none half, 5 times during one ingest', {
    timeout,
  }, async () => {
    const count = 60;
    const hashes = await hashesOf(count);
    const moments = fc.sample(fc.integer({ min: 0, max: 200 }), { seed: 20263, numRuns: 5 });
    for (const [trial, moment] of moments.entries()) {
      const writer = startWriting(count);
      let [reported, errors] = [0, ''];
      let restarted: Promise<void> | null = null;
      const killServer = async () => {
        await setTimeout(moment);
        await server.kill();
        await server.startAgain();
        writer.kill('SIGKILL'); // where it has waited for the server, and would go on
      };
      writer.stderr.on('data', (part) => {
        errors += part;
      });
      const exit = once(writer, 'exit');
      for await (const _line of createInterface({ input: writer.stdout })) {
        reported += 1;
        if (reported === 8 * trial + 3) restarted = killServer();
      }
      await Promise.all([exit, restarted]);
      // Where it ends by itself, it says why.
      if (writer.exitCode !== null)
        expect([writer.exitCode, errors]).toEqual([1, expect.stringMatching(/STORE_UNREACHABLE/u)]);
      const store = await openMigratedStore(storeConfig(address, user, password));
      const articles = hashes.indexOf(await graphHash(store));
      await store.close();
      expect(articles, `trial ${trial}`).toBeGreaterThanOrEqual(reported);
    }
    const last = startWriting(count);
    expect((await once(last, 'exit'))[0]).toBe(0);
    const store = await openMigratedStore(storeConfig(address, user, password));
    expect(await graphHash(store)).toBe(hashes.at(-1));
    await store.close();
  });

  it('is said to be away at once while newsgraph serves, and is found again when it is back', {
    timeout,
  }, async () => {
    const env = { NEWSGRAPH_STORE: address, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' };
    const serving = startNewsgraph(['serve'], { env });
    onTestFinished(async () => {
      serving.kill('SIGTERM');
      await once(serving, 'exit');
    });
    if (!serving.stdout || !serving.stderr) throw new Error('newsgraph was started without pipes');
    serving.stderr.resume();
    const [line] = await once(serving.stdout, 'data');
    const url = /http:\S+/u.exec(String(line))?.[0] ?? '';
    const ready = async () => (await fetch(`${url}/ready`, { signal: patience() })).status;
    const read = () => askGraphql(url, '{ stats { articles } }', {}, {}, patience());
    const write = () =>
      askGraphql(url, 'mutation { retractArticle(id: "art_none") { id } }', {}, {}, patience());
    expect([await ready(), (await read()).errors]).toEqual([200, undefined]);
    for (let round = 0; round < 2; round += 1) {
      await server.kill();
      const answers = await Promise.all([read(), write(), read()]);
      for (const { errors } of answers)
        expect(errors?.[0]).toMatchObject({ extensions: { code: 'STORE_UNREACHABLE' } });
      expect(await ready()).toBe(503);
      expect((await fetch(`${url}/health`)).status).toBe(200);
      await server.startAgain();
      // The very first request finds it: connections to the server that was are not used.
      expect((await read()).errors).toBeUndefined();
      expect((await write()).errors).toBeUndefined();
      expect(await ready()).toBe(200);
    }
    expect(serving.exitCode).toBeNull();
  });
});
