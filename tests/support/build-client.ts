import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

function newestChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Builds the page unless dist/client is newer than all its sources, so that tests see what is written now. */
export function buildClient(): void {
  const built = join(projectRoot, 'dist/client/index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newestChange(join(projectRoot, 'client'))) return;
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  // The test runner's NODE_ENV would build the development edition of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '--config', 'client/vite.config.ts'], {
    cwd: projectRoot,
    env,
    stdio: 'pipe',
  });
}
