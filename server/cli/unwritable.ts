import { AppError } from '../errors.ts';

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** An error of the file system as one that says what cannot be written and what to do; any other as it is. */
export function asUnwritable(error: unknown, path: string, advice: string): unknown {
  if (!isOfFiles(error)) return error;
  return new AppError(
    'OUTPUT_UNWRITABLE',
    `cannot write ${path} (${error.code})${advice}, on a disk with room`,
    {
      cause: error,
    },
  );
}
