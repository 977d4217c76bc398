// `npm start`: from a fresh clone to the page in the browser.
import { ensureClientBuilt, ensureInstalled, ensureServerBuilt, runBundle } from './prepare.mjs';

try {
  await ensureInstalled();
  await ensureServerBuilt();
  await ensureClientBuilt();
  process.argv.splice(2, 0, 'serve', '--sample');
  await runBundle();
} catch (error) {
  console.error(`newsgraph: cannot start: ${error.message}`);
  process.exit(1);
}
