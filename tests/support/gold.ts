import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** Where the annotated articles are: NEWSGRAPH_GOLD, or beside the project. They are no part of it. */
export const goldFolder: string = process.env.NEWSGRAPH_GOLD ?? resolve(projectRoot, '..', 'shared', 'gold');

/** Why tests on annotated articles run or are skipped, for their names. */
export const goldReason: string = existsSync(goldFolder)
  ? `from ${goldFolder}`
  : `skipped: no annotated articles in ${goldFolder}; set NEWSGRAPH_GOLD`;
