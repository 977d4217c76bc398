import { AppError } from '../errors.ts';
import { printMessage } from './output.ts';

/** Says what is wrong with an input, so that the run can go on with the next and still end as failed. @throws any other error */
export function reportInputFailure(error: unknown): void {
  if (!(error instanceof AppError) || !error.code.startsWith('INPUT_')) throw error;
  printMessage(`newsgraph: ${error.message}`);
  process.exitCode = 1;
}
