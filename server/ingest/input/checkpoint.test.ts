import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { openCheckpoint } from './checkpoint.ts';

function writePage(name: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, '云溪市昨天下雨。');
  return path;
}

describe('a checkpoint', () => {
  it('knows after reopening which files are finished', async () => {
    const file = join(temporaryFolder(), 'checkpoint');
    const [one, two] = [writePage('一 版.txt'), writePage('two.txt')];
    await (await openCheckpoint(file, 'memory:')).markDone(one);
    const again = await openCheckpoint(file, 'memory:');
    expect(await again.isDone(one)).toBe(true);
    expect(await again.isDone(two)).toBe(false);
  });

  it('forgets a file that has changed since', async () => {
    const file = join(temporaryFolder(), 'checkpoint');
    const page = writePage('page.txt');
    await (await openCheckpoint(file, 'memory:')).markDone(page);
    utimesSync(page, 1, 1);
    expect(await (await openCheckpoint(file, 'memory:')).isDone(page)).toBe(false);
  });

  it('passes over a line that was broken off', async () => {
    const file = join(temporaryFolder(), 'checkpoint');
    const [one, two] = [writePage('one.txt'), writePage('two.txt')];
    await (await openCheckpoint(file, 'memory:')).markDone(one);
    appendFileSync(file, '["/half/a/pa');
    await (await openCheckpoint(file, 'memory:')).markDone(two);
    const again = await openCheckpoint(file, 'memory:');
    expect([await again.isDone(one), await again.isDone(two)]).toEqual([true, true]);
  });

  it('is refused for another store, and where it is no checkpoint', async () => {
    const file = join(temporaryFolder(), 'checkpoint');
    await openCheckpoint(file, 'file:./one');
    await expect(openCheckpoint(file, 'file:./two')).rejects.toThrow(/belongs to another store/u);
    await expect(openCheckpoint(writePage('page.txt'), 'memory:')).rejects.toThrow(/is no checkpoint/u);
    await expect(openCheckpoint(join(file, 'below'), 'memory:')).rejects.toMatchObject({
      code: expect.any(String),
    });
  });
});
