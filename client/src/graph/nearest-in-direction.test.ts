import { describe, expect, test } from 'vitest';
import { nearestInDirection } from './nearest-in-direction.ts';

const points = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 200, y: 0 }],
  ['below', { x: 5, y: 80 }],
]);

describe('nearestInDirection', () => {
  test('gives the nearest that way', () => {
    expect(nearestInDirection(points, 'middle', 'right')).toBe('right');
    expect(nearestInDirection(points, 'right', 'right')).toBe('far right');
    expect(nearestInDirection(points, 'middle', 'down')).toBe('below');
  });

  test('gives null where none lies that way', () => {
    expect(nearestInDirection(points, 'middle', 'up')).toBeNull();
  });

  test('begins with the first where nothing is chosen', () => {
    expect(nearestInDirection(points, '', 'left')).toBe('middle');
    expect(nearestInDirection(new Map(), '', 'left')).toBeNull();
  });
});
