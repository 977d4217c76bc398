// `npm run build`: both bundles into dist/.
import { ensureClientBuilt, ensureServerBuilt } from './prepare.mjs';

await ensureServerBuilt();
await ensureClientBuilt();
