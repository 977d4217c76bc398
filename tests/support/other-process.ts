import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { breakOffAfter } from './break-off.ts';
import { firstReading, secondReading } from './sample-readings.ts';
import { storeConfig } from './store-config.ts';

/**
 * Run by tests as a process of its own: `other-process.ts <store> [statements]`. Opens the store and says so; with a
 * number, writes the first sample article and is killed, without a chance to tidy up, in the middle of the second.
 */
const [address = '', statements] = process.argv.slice(2);
try {
  const store = await openStore(storeConfig(address));
  if (statements !== undefined) {
    await migrate(store);
    await writeReading(store, firstReading);
    const die = (): never => {
      process.kill(process.pid, 'SIGKILL');
      throw new Error('killed');
    };
    await writeReading(breakOffAfter(store, Number(statements), die), secondReading);
  }
  await store.close();
  console.log('opened');
} catch (error) {
  console.log(JSON.stringify(error instanceof Error ? { ...error, message: error.message } : error));
}
