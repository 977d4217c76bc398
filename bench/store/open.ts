// Run as a process of its own: opens a filled store, and prints how long that takes, as JSON.
//   open.ts STORE
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/graph/open-store.ts';

const [address = ''] = process.argv.slice(2);
const start = performance.now();
await openStore({ ...readConfig(), store: address });
console.log(JSON.stringify({ opening: performance.now() - start }));
process.exit(0);
