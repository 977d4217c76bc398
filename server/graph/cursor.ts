import { AppError } from '../errors.ts';

const prefix = 'at:';

/** The opaque cursor of the item at `position` (from 0) of a whole list. */
export function cursorAt(position: number): string {
  return Buffer.from(`${prefix}${position}`).toString('base64url');
}

/**
 * The position of the first item after a cursor; 0 without one.
 * @throws AppError USAGE for a string that `cursorAt` did not make
 */
export function positionAfter(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = text.startsWith(prefix) ? Number(text.slice(prefix.length)) : Number.NaN;
  if (!Number.isSafeInteger(position) || position < 0 || cursorAt(position) !== cursor)
    throw new AppError(
      'USAGE',
      `"${cursor}" is no cursor; pass one that a former page gave, or leave it out`,
    );
  return position + 1;
}
