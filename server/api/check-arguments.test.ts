import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFirst, checkRange } from './check-arguments.ts';

test('lets pass what is within its bounds, both included', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), (first) => checkFirst(first) === undefined));
});

test.each([0, -1, 101, 2 ** 31 - 1])('refuses first: %i and says what it may be', (first) => {
  expect(() => checkFirst(first)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: `first is ${first}; give 1 to 100` }),
  );
});

test('names the argument that is out of bounds', () => {
  expect(() => checkRange('depth', 4, 1, 3)).toThrow('depth is 4; give 1 to 3');
});
