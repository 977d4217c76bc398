// Whether `npm install` left the lock file as it was committed. Optional packages are passed over: those of other
// platforms come and go with what a registry shows.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { root } from './prepare.mjs';

function requiredPackages(lock) {
  return Object.fromEntries(Object.entries(JSON.parse(lock).packages).filter(([, entry]) => !entry.optional));
}

const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
const committed = requiredPackages(execFileSync('git', ['show', 'HEAD:package-lock.json'], options));
const installed = requiredPackages(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
if (!isDeepStrictEqual(committed, installed)) {
  console.error('package-lock.json does not fit package.json: commit the lock that npm install writes');
  process.exitCode = 1;
}
