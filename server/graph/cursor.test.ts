import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, positionAfter } from './cursor.ts';

describe('cursor', () => {
  it('leads to the position after its own', () => {
    fc.assert(
      fc.property(fc.nat(), (position) => {
        expect(positionAfter(cursorAt(position))).toBe(position + 1);
      }),
    );
  });

  it('starts at the beginning without one', () => {
    expect(positionAfter(null)).toBe(0);
    expect(positionAfter(undefined)).toBe(0);
  });

  it.each(['', '3', 'at:3', cursorAt(-1), cursorAt(0.5), `${cursorAt(3)}=`, '云'])('refuses %j', (cursor) => {
    expect(() => positionAfter(cursor)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
