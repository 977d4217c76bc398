import { parseArgs } from 'node:util';

/** What a script that fits something to annotated articles is told on its command line. */
export interface FitOptions {
  /** Folders of annotated articles to fit to. */
  readonly folders: readonly string[];
  /** Folders to report on, which are not fitted to. */
  readonly check: readonly string[];
  /** How many parts cross-validation makes. */
  readonly folds: number;
  /** Whether to report only, and write nothing. */
  readonly isDryRun: boolean;
}

/** Reads the command line; ends the process with 2 and `usage` where it is not as that says. */
export function readFitOptions(usage: string, mostFolders: number): FitOptions {
  const { values, positionals: folders } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '5' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const folds = Number(values.folds);
  const isUsable =
    folders.length > 0 && folders.length <= mostFolders && Number.isInteger(folds) && folds >= 2;
  if (!isUsable) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return { folders, check: values.check, folds, isDryRun: values['dry-run'] };
}
