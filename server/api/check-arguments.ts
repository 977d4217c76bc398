import { AppError } from '../errors.ts';

/**
 * Checks that an argument is within its bounds, both included.
 * @throws AppError USAGE that names the argument, its value and the bounds.
 */
export function checkRange(name: string, value: number, minimum: number, maximum: number): void {
  if (value >= minimum && value <= maximum) return;
  throw new AppError('USAGE', `${name} is ${value}; give ${minimum} to ${maximum}`);
}

/** Checks `first`, the length of a page of a list: 1 to 100. */
export function checkFirst(first: number): void {
  checkRange('first', first, 1, 100);
}
