import { expect, it } from 'vitest';
import { canonicalLine } from './canonical-line.ts';

it('gives the same line for the same value, whatever the order of its keys', () => {
  expect(canonicalLine({ b: [{ d: 1, c: null }, 'x\n'], a: 0.5 })).toBe(
    '{"a":0.5,"b":[{"c":null,"d":1},"x\\n"]}\n',
  );
  expect(canonicalLine({ b: 1, a: 2 })).toBe(canonicalLine({ a: 2, b: 1 }));
});
