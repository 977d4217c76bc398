import { describe, expect, it } from 'vitest';
import type { StatedEvidence } from './article-rows.ts';
import { relationChanges } from './relation-changes.ts';

function stated(relationId: string, title: string | null, confidence: number): StatedEvidence {
  return {
    id: `evi_${relationId}_${title}`,
    relationId,
    subjectId: 'ent_a',
    predicate: 'WORKS_FOR',
    objectId: 'ent_b',
    articleId: 'art_a',
    start: 0,
    end: 1,
    quote: '甲',
    title,
    rule: 'test-rule',
    confidence,
  };
}

describe('relationChanges', () => {
  it('counts the evidence of each relation and keeps the highest confidence', () => {
    const changes = relationChanges([
      stated('rel_b', null, 0.5),
      stated('rel_a', null, 0.6),
      stated('rel_b', null, 0.9),
    ]);
    expect(changes).toMatchObject([
      { id: 'rel_a', evidence: 1, confidence: 0.6 },
      { id: 'rel_b', evidence: 2, confidence: 0.9 },
    ]);
  });

  it.each([
    [[null, '局长'], '局长'],
    [['局长', '副局长'], '副局长'],
    [['院长', '校长'], '校长'],
    [['校长', '院长'], '校长'],
    [['𠮷田长', '副队长'], '副队长'],
    [['𠮷长', '副队长'], '副队长'],
    [['𠮷长', '\uff21长'], '\uff21长'],
    [[null, null], null],
  ])('of the titles %j it keeps %s', (titles, title) => {
    const changes = relationChanges(titles.map((one) => stated('rel_a', one, 0.5)));
    expect(changes).toMatchObject([{ title }]);
  });
});
