// What must be there before the program runs: the packages, and the two bundles. Plain JavaScript without packages,
// since it runs before they are installed. Everything it says goes to standard error.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

/** Runs a program in the project's root with its output on standard error; rejects when it fails. */
export function run(program, args) {
  return new Promise((resolve, reject) => {
    // A shell only on Windows, where npm is a script that cannot be started without one.
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`)),
    );
  });
}

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isStale(output, inputs) {
  return !existsSync(output) || inputs.some((input) => newestChange(input) > statSync(output).mtimeMs);
}

/** Installs the packages when they are missing or older than the lock file. */
export async function ensureInstalled() {
  if (!isStale(at('node_modules', '.package-lock.json'), [at('package-lock.json')])) return;
  console.error('newsgraph: installing packages …');
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Bundles the server when its sources are newer than the bundle; a package without sources comes with it. */
export async function ensureServerBuilt() {
  const bundle = at('dist', 'server', 'newsgraph.js');
  const sources = [at('server'), at('package-lock.json')];
  if (!existsSync(at('server', 'cli', 'main.ts')) || !isStale(bundle, sources)) return;
  const { build } = await import('esbuild');
  const part = `${bundle}.${process.pid}.part`;
  await build({
    entryPoints: [at('server', 'cli', 'main.ts')],
    outfile: part,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  renameSync(part, bundle); // two commands may build at once: each sees a whole bundle
}

/** Builds the page when its sources are newer than dist/client. */
export async function ensureClientBuilt() {
  const page = at('dist', 'client', 'index.html');
  if (!isStale(page, [at('client'), at('package-lock.json')])) return;
  console.error('newsgraph: building the page …');
  await run(process.execPath, [
    at('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    at('client', 'vite.config.ts'),
    '--logLevel',
    'warn',
  ]);
}

/**
 * Runs the server's bundle on the command line as it is. An installation that was cut short lacks packages that the
 * lock file names: that is said in one line.
 */
export async function runBundle() {
  try {
    await import(pathToFileURL(at('dist', 'server', 'newsgraph.js')).href);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const [what] = error.message.split(' imported from ');
    throw new Error(`${what}; delete ${at('node_modules')} and start again`, { cause: error });
  }
}
