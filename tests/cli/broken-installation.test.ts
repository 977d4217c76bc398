import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-broken-'));
afterEach(() => rmSync(folder, { recursive: true }));

/** The program as it is after an installation that was cut short: the lock is there, a package is not. */
function writeBrokenInstallation(): void {
  for (const part of ['bin', 'scripts'])
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  for (const part of ['node_modules', 'dist/server']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}');
  writeFileSync(join(folder, 'dist/server/newsgraph.js'), "import 'a-package-that-is-missing';\n");
}

it('says in one line that a package is missing, and what to do', async () => {
  writeBrokenInstallation();
  const result = await execa('node', [join(folder, 'bin/newsgraph'), 'stats'], { reject: false });
  expect(result.exitCode).toBe(1);
  expect(result.stderr).toMatch(
    /^newsgraph: cannot start: .*a-package-that-is-missing.*delete .*node_modules.*$/u,
  );
});
