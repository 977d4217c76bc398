import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { projectRoot } from '../../server/project-root.ts';

/**
 * Judges the imports below `directory` by the project's walls (.dependency-cruiser.cjs).
 * @param directory a project's root: this one's, or a copy of its shape.
 * @param folders which of its folders to read; each must exist.
 */
export async function cruiseProject(directory: string, folders: readonly string[]): Promise<ICruiseResult> {
  const walls = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.cjs'));
  const { output } = await cruise([...folders], { ...walls, baseDir: directory });
  if (typeof output === 'string')
    throw new TypeError('dependency-cruiser gave a text where a result was asked for');
  return output;
}
