import { describe, expect, it } from 'vitest';
import { type RelationStatement, relationsOf } from './relations-of.ts';

function stated(
  relationId: string,
  title: string | null,
  confidence: number,
  others: Partial<RelationStatement> = {},
): RelationStatement {
  const ends = { subjectId: 'ent_a', predicate: 'WORKS_FOR', objectId: 'ent_b' } as const;
  const said = { status: 'asserted', holdsFrom: null, holdsTo: null } as const;
  return { relationId, ...ends, title, confidence, ...said, date: null, sourceId: 'art_a', ...others };
}

describe('relationsOf', () => {
  it('counts the evidence of each relation and keeps the highest confidence', () => {
    const changes = relationsOf([
      stated('rel_b', null, 0.5),
      stated('rel_a', null, 0.6),
      stated('rel_b', null, 0.9),
    ]);
    expect(changes).toMatchObject([
      { id: 'rel_a', evidenceCount: 1, confidence: 0.6 },
      { id: 'rel_b', evidenceCount: 2, confidence: 0.9 },
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
    const changes = relationsOf(titles.map((one) => stated('rel_a', one, 0.5)));
    expect(changes).toMatchObject([{ title }]);
  });

  it('counts a source once, however many articles repeat it', () => {
    const sources = ['art_a', 'art_b', 'art_a'];
    const changes = relationsOf(sources.map((sourceId) => stated('rel_a', null, 0.5, { sourceId })));
    expect(changes).toMatchObject([{ evidenceCount: 3, sourceCount: 2 }]);
  });

  it('knows when it was first and last stated, and when it holds', () => {
    const changes = relationsOf([
      stated('rel_a', null, 0.5, { date: '2031-03-05', holdsFrom: '2030' }),
      stated('rel_a', null, 0.5),
      stated('rel_a', null, 0.5, { date: '2031-01-02', holdsFrom: '2029-07', holdsTo: '2031' }),
    ]);
    const seen = { firstSeen: '2031-01-02', lastSeen: '2031-03-05' };
    expect(changes).toMatchObject([{ ...seen, holdsFrom: '2029-07', holdsTo: '2031' }]);
  });

  it.each([
    [
      [
        ['asserted', '2031-01-01'],
        ['former', '2031-01-02'],
      ],
      'former',
    ],
    [
      [
        ['former', '2031-01-01'],
        ['asserted', '2031-01-02'],
      ],
      'asserted',
    ],
    [
      [
        ['asserted', '2031-01-01'],
        ['planned', '2031-01-02'],
      ],
      'asserted',
    ],
    [
      [
        ['denied', null],
        ['planned', '2031-01-02'],
      ],
      'denied',
    ],
    [
      [
        ['former', '2031-01-01'],
        ['asserted', '2031-01-01'],
      ],
      'asserted',
    ],
    [
      [
        ['asserted', null],
        ['denied', '2031-01-01'],
      ],
      'denied',
    ],
    [[['planned', null]], 'planned'],
  ] as const)('of %j it takes %s', (said, status) => {
    const statements = said.map(([one, date]) => stated('rel_a', null, 0.5, { status: one, date }));
    expect(relationsOf(statements)).toMatchObject([{ status }]);
    expect(relationsOf(statements.toReversed())).toMatchObject([{ status }]);
  });
});
