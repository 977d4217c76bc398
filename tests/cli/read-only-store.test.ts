import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePage } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The superuser may write everything: become nobody where that can be.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A folder that nobody may write, with a store in it that was closed. */
async function readOnlyStore(storeRights: number) {
  const folder = temporaryFolder();
  const path = join(folder, 'graph');
  const env = { NEWSGRAPH_STORE: `file:${path}` };
  expect(await runNewsgraph(['migrate'], { env })).toMatchObject({ exitCode: 0 });
  chmodSync(path, storeRights);
  chmodSync(folder, 0o555);
  return { folder, path, env };
}

describe('newsgraph on a store that may not be written', () => {
  it.each([
    ['whose folder is read-only', 0o666],
    ['that is read-only with its folder', 0o444],
  ])('says so in one line and leaves a store %s as it was', async (_name, rights) => {
    const { folder, path, env } = await readOnlyStore(rights);
    const before = readFileSync(path);
    const result = await runNewsgraph(['ingest', '-'], { env, input: samplePage(), ...nobody });
    chmodSync(folder, 0o755);
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trim().split('\n').at(-1)).toContain(`${folder} cannot be made or written to`);
    expect(result.stderr).not.toMatch(/\n\s+at /u);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['graph']);
  });

  it('says that the file itself may not be written', async () => {
    const { folder, path, env } = await readOnlyStore(0o444);
    chmodSync(folder, 0o777);
    const before = readFileSync(path);
    const result = await runNewsgraph(['stats', '--json'], { env, ...nobody });
    expect(result.exitCode).toBe(1);
    expect(result.stderr.trim().split('\n').at(-1)).toContain(`${path} cannot be opened`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
