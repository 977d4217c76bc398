import { describe, expect, test } from 'vitest';
import { emptySearch, type SearchAction, type Suggestion, searchAfter } from './search-state.ts';

const suggestion = (id: string): Suggestion => ({
  id,
  type: 'Place',
  kind: null,
  name: id,
  degree: 0,
  aliases: [],
});
const searchFrom = (...actions: SearchAction[]) => actions.reduce(searchAfter, emptySearch);
const answered: SearchAction = {
  type: 'answered',
  text: '松屿',
  suggestions: [suggestion('a'), suggestion('b')],
};

describe('searchAfter', () => {
  test('opens with the first suggestion active', () => {
    const state = searchFrom({ type: 'typed', text: '松屿 ' }, answered);
    expect(state).toMatchObject({ isOpen: true, active: 0 });
  });

  test('drops an answer to a text that has been altered since', () => {
    const state = searchFrom({ type: 'typed', text: '松屿县' }, answered);
    expect(state).toMatchObject({ isOpen: false, suggestions: [] });
  });

  test('goes around with the arrow keys', () => {
    const down: SearchAction = { type: 'moved', by: 1 };
    expect(searchFrom({ type: 'typed', text: '松屿' }, answered, down).active).toBe(1);
    expect(searchFrom({ type: 'typed', text: '松屿' }, answered, down, down).active).toBe(0);
    expect(searchFrom({ type: 'typed', text: '松屿' }, answered, { type: 'moved', by: -1 }).active).toBe(1);
  });

  test('closes on leaving, opens again on an arrow, and forgets all when emptied', () => {
    const left = searchFrom({ type: 'typed', text: '松屿' }, answered, { type: 'left' });
    expect(left.isOpen).toBe(false);
    expect(searchAfter(left, { type: 'moved', by: 1 })).toMatchObject({ isOpen: true, active: 0 });
    expect(searchAfter(left, { type: 'typed', text: '' })).toEqual(emptySearch);
  });

  test('tells a failure from an answer without suggestions', () => {
    const failed = searchFrom({ type: 'typed', text: '松屿' }, { type: 'failed', text: '松屿' });
    expect(failed).toMatchObject({ isOpen: true, hasFailed: true });
    const none = searchFrom({ type: 'typed', text: '松屿' }, { ...answered, suggestions: [] });
    expect(none).toMatchObject({ isOpen: true, hasFailed: false, active: -1 });
  });
});
