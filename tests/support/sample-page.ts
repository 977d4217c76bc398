import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** The folder of the sample that ships. */
export const samplesFolder: string = join(projectRoot, 'samples');

/** The path of the sample page that ships. */
export function samplePagePath(): string {
  const name = readdirSync(samplesFolder).find((file) => file.endsWith('.txt'));
  if (name === undefined) throw new Error(`no .txt in ${samplesFolder}`);
  return join(samplesFolder, name);
}

/** The text of the sample page that ships. */
export function samplePage(): string {
  return readFileSync(samplePagePath(), 'utf8');
}
