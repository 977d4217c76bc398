import { describe, expect, test } from 'vitest';
import type { EntityBriefFragment, RelationBriefFragment } from '../api/generated/operations.ts';
import { visiblePart } from '../graph/picture.ts';
import { explore, initialState, openTarget } from './explorer-state.ts';

const entity = (id: string, type: EntityBriefFragment['type']): EntityBriefFragment => ({
  id,
  type,
  kind: null,
  name: id,
  degree: 1,
});
const relation = (subject: string, object: string): RelationBriefFragment => ({
  id: `${subject}-${object}`,
  predicate: 'WORKS_FOR',
  title: null,
  confidence: 1,
  subject: { id: subject },
  object: { id: object },
});
const person = entity('person', 'Person');
const university = entity('university', 'Organization');
const loaded = explore(initialState, {
  type: 'replaced',
  elements: { nodes: [person, university], edges: [relation('person', 'university')] },
  omitted: 3,
});

describe('explore', () => {
  test('counts a picture that replaces another, not one that grows', () => {
    expect(loaded.generation).toBe(1);
    expect(loaded.omitted).toBe(3);
    const grown = explore(loaded, {
      type: 'grown',
      elements: { nodes: [entity('county', 'Place')], edges: [] },
    });
    expect(grown.generation).toBe(1);
    expect([...grown.picture.entities.keys()]).toEqual(['person', 'university', 'county']);
  });

  test('leaves out a relation whose ends are not both drawn', () => {
    const grown = explore(loaded, {
      type: 'grown',
      elements: { nodes: [], edges: [relation('person', 'nobody')] },
    });
    expect([...grown.picture.relations.keys()]).toEqual(['person-university']);
  });

  test('hides a type with its relations, and shows it again', () => {
    const hidden = explore(loaded, { type: 'typeToggled', entityType: 'Person' });
    const shown = visiblePart(hidden.picture, hidden.hiddenTypes);
    expect([...shown.entities.keys()]).toEqual(['university']);
    expect(shown.relations.size).toBe(0);
    expect(explore(hidden, { type: 'typeToggled', entityType: 'Person' }).hiddenTypes.size).toBe(0);
  });

  test('keeps what was opened as a trail that leads back', () => {
    const first = explore(loaded, { type: 'opened', target: { kind: 'entity', id: 'person' } });
    const second = explore(first, { type: 'opened', target: { kind: 'relation', id: 'person-university' } });
    expect(explore(second, { type: 'opened', target: { kind: 'relation', id: 'person-university' } })).toBe(
      second,
    );
    expect(openTarget(explore(second, { type: 'wentBack' }))).toEqual({ kind: 'entity', id: 'person' });
    expect(openTarget(explore(second, { type: 'closed' }))).toBeNull();
  });
});
