import type { Manifest } from '../backup/manifest.ts';

/** What a backup holds, for a person. */
export function formatManifest(manifest: Manifest): string {
  const { takenAt, articles, entities, relations, bytes, hash } = manifest;
  const lines = { 'taken at': takenAt, articles, entities, relations, bytes, hash };
  return Object.entries(lines)
    .map(([name, value]) => `${name.padEnd(10)} ${value}`)
    .join('\n');
}
