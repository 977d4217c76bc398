import { describe, expect, test } from 'vitest';
import type { EntityBriefFragment } from '../../api/generated/operations.ts';
import { emptyPicture, growPicture } from '../../graph/picture.ts';
import { outlineMove } from './outline-keys.ts';
import { outlineRows } from './outline-rows.ts';

const entity = (id: string, type: EntityBriefFragment['type'], degree: number): EntityBriefFragment => ({
  id,
  type,
  kind: null,
  name: id,
  degree,
});
const picture = growPicture(emptyPicture, {
  nodes: [
    entity('clerk', 'Person', 0),
    entity('rector', 'Person', 1),
    entity('university', 'Organization', 1),
  ],
  edges: [
    {
      id: 'leads',
      predicate: 'WORKS_FOR',
      title: null,
      confidence: 1,
      subject: { id: 'rector' },
      object: { id: 'university' },
    },
  ],
});
const keys = (...unfolded: string[]) => outlineRows(picture, new Set(unfolded)).map(({ key }) => key);

describe('outlineRows', () => {
  test('lists the types that are drawn', () => {
    expect(keys()).toEqual(['Person', 'Organization']);
  });

  test('lists the entities of an unfolded type, the most related first', () => {
    expect(keys('Person')).toEqual(['Person', 'rector', 'clerk', 'Organization']);
  });

  test('lists a relation under either end, with the other end', () => {
    const rows = outlineRows(picture, new Set(['Person', 'Organization', 'rector', 'university']));
    expect(rows.filter((row) => row.kind === 'relation')).toMatchObject([
      { key: 'rector/leads', other: { id: 'university' }, isOutgoing: true },
      { key: 'university/leads', other: { id: 'rector' }, isOutgoing: false },
    ]);
  });
});

describe('outlineMove', () => {
  const unfolded = new Set(['Person']);
  const rows = outlineRows(picture, unfolded);
  const move = (from: string, key: string) => outlineMove(rows, unfolded, from, key);

  test('goes up and down, and stops at the ends', () => {
    expect(move('Person', 'ArrowDown')).toEqual({ type: 'go', key: 'rector' });
    expect(move('Person', 'ArrowUp')).toBeNull();
    expect(move('Person', 'End')).toEqual({ type: 'go', key: 'Organization' });
  });

  test('unfolds and folds, then goes to the child or the parent', () => {
    expect(move('rector', 'ArrowRight')).toEqual({ type: 'unfold', key: 'rector' });
    expect(move('clerk', 'ArrowRight')).toBeNull();
    expect(move('Person', 'ArrowRight')).toEqual({ type: 'go', key: 'rector' });
    expect(move('Person', 'ArrowLeft')).toEqual({ type: 'fold', key: 'Person' });
    expect(move('rector', 'ArrowLeft')).toEqual({ type: 'go', key: 'Person' });
  });
});
