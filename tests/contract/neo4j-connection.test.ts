import { describe, expect, inject, it } from 'vitest';
import { openStore } from '../../server/graph/open-store.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { findFreePort } from '../support/free-port.ts';
import { storeConfig } from '../support/store-config.ts';

describe('a Neo4j server that is not there', () => {
  it.each(['bolt', 'neo4j', 'neo4j+s'])('is reported with its address over %s', async (scheme) => {
    const address = `${scheme}://127.0.0.1:${await findFreePort()}`;
    await expect(openStore(storeConfig(address))).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining(address),
    });
  });

  it('is reported for a name that nobody has', async () => {
    await expect(openStore(storeConfig('neo4j://no-such-host.invalid:7687'))).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    });
  });

  it('is reported for an address that is none', async () => {
    await expect(openStore(storeConfig('bolt://a b c'))).rejects.toMatchObject({ name: 'AppError' });
  });
});

describeOnNeo4j('connecting', () => {
  const found = inject('neo4j');
  const address = 'missing' in found ? '' : found.address;

  it('says that the password is wrong', async () => {
    await expect(openStore(storeConfig(address, 'neo4j', 'wrong-password'))).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringMatching(/NEO4J_PASSWORD/u),
    });
  });

  it('works over neo4j:// as over bolt://', async () => {
    if ('missing' in found) return;
    const store = await openStore(
      storeConfig(address.replace('bolt:', 'neo4j:'), found.user, found.password),
    );
    expect(await store.run('RETURN $whole AS whole, $part AS part', { whole: 3, part: 0.5 })).toEqual([
      { whole: 3, part: 0.5 },
    ]);
    await store.close();
  });
});
