import { AppError } from '../errors.ts';

/**
 * Checks that an argument is within its bounds, both included.
 * @throws AppError USAGE that names the argument, its value and the bounds.
 */
export function checkRange(name: string, value: number, minimum: number, maximum: number): number {
  if (value >= minimum && value <= maximum) return value;
  throw new AppError('USAGE', `${name} is ${value}; give ${minimum} to ${maximum}`);
}

/** Checks `first`, the length of a page of a list: 1 to 100. */
export function checkFirst(first: number): number {
  return checkRange('first', first, 1, 100);
}

/**
 * Checks that a text argument has something but spaces in it, and is no longer than `maximum` characters.
 * @throws AppError USAGE that names the argument.
 */
export function checkText(name: string, value: string, maximum: number): string {
  if (value.trim() === '') throw new AppError('USAGE', `${name} is empty; give some text`);
  if (value.length <= maximum) return value;
  throw new AppError('USAGE', `${name} has ${value.length} characters; give ${maximum} at most`);
}
