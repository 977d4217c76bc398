import { execaSync } from 'execa';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Why no tiny disk can be had here; null where it can. */
export function whyNoTinyDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux has tmpfs';
  if (process.getuid?.() !== 0) return 'only the superuser may mount';
  return execaSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { reject: false }).failed
    ? 'this machine lets nobody mount'
    : null;
}

/** A disk of so many kilobytes that is gone when the test ends; `grow` gives it more room. */
export function tinyDisk(kilobytes: number): { readonly folder: string; grow(kilobytes: number): void } {
  const folder = temporaryFolder();
  execaSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  // Lazily: the engine keeps a file open that it could not close for lack of room.
  onTestFinished(() => void execaSync('umount', ['--lazy', folder]));
  return {
    folder,
    grow: (size) => void execaSync('mount', ['-o', `remount,size=${size}k`, folder]),
  };
}
