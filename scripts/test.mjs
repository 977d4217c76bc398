// `npm test`: installs, checks and runs everything that can run here; the last line counts the tests.
// Arguments go to vitest: `npm test -- --project unit`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureClientBuilt, ensureInstalled, ensureServerBuilt, root } from './prepare.mjs';

const node = (script, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
    .status === 0;

const checks = [
  ['format and lint', () => node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['types of the server', () => node('typescript/bin/tsc', '-p', '.')],
  ['types of the page', () => node('typescript/bin/tsc', '-p', 'client')],
  [
    'generated code is fresh',
    () => node('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.config.ts', '--check'),
  ],
];

function runChecks() {
  return checks.filter(([name, check]) => {
    console.log(`\n— ${name}`);
    return !check();
  });
}

function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  const file = join(folder, 'results.json');
  const passed = node(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  );
  const results = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { passed, results };
}

await ensureInstalled();
await ensureServerBuilt();
await ensureClientBuilt();
const failedChecks = process.argv.length > 2 ? [] : runChecks();
const { passed, results } = runVitest(process.argv.slice(2));
for (const [name] of failedChecks) console.log(`failed check: ${name}`);
// A suite that breaks before its first test counts as one failure, so that it cannot hide.
const broken = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = Math.max(results.numFailedTests + broken + failedChecks.length, passed ? 0 : 1);
const skipped = results.numPendingTests + results.numTodoTests;
console.log(
  `${results.numPassedTests + checks.length - failedChecks.length} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = failed ? 1 : 0;
