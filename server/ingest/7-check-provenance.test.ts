import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { fitsSignature, predicateNames, predicates, statusNames } from '../model/ontology.ts';
import type { Page } from '../model/page.ts';
import type { Relation } from '../model/relation.ts';
import { checkProvenance } from './7-check-provenance.ts';

const asFact = { status: 'asserted', holdsFrom: null, holdsTo: null } as const;

const page: Page = { name: 'page', source: 'test', text: '刊头。云帆重工董事长季长风与柏舟集团签约。尾注。' };

const article: Article = {
  start: 3,
  end: 22,
  title: '',
  kicker: null,
  subtitle: null,
  publication: { name: null, date: null },
  bylines: [],
  headline: [],
  paragraphs: [],
};

function entity(id: string, type: Entity['type']): Entity {
  return { id, type, kind: null, name: id, aliases: [], mentions: [] };
}

const entities = [entity('云帆重工', 'Company'), entity('柏舟集团', 'Company'), entity('季长风', 'Person')];

function relation(
  changes: Partial<Relation> & { start?: number; end?: number; confidence?: number } = {},
): Relation {
  const { start = 3, end = 13, confidence = 0.9, ...rest } = changes;
  return {
    subject: '季长风',
    predicate: 'WORKS_FOR',
    object: '云帆重工',
    title: '董事长',
    evidence: { start, end, quote: page.text.slice(start, end), rule: 'test/rule', confidence, ...asFact },
    ...rest,
  };
}

function check(...relations: Relation[]) {
  return checkProvenance(page, article, entities, relations);
}

describe('checkProvenance', () => {
  it('keeps a relation whose evidence and ends hold', () => {
    expect(check(relation())).toMatchObject({ relations: [relation()], rejected: [] });
  });

  it.each([
    ['the quote is not its span', relation({ evidence: { ...relation().evidence, quote: '云帆' } })],
    ['outside the article', relation({ start: 0, end: 5 })],
    ['no entity of the article', relation({ object: '青禾大学' })],
    ['both ends are the same', relation({ subject: '云帆重工', predicate: 'PART_OF' })],
    ['does not go from Company to Person', relation({ subject: '云帆重工', object: '季长风' })],
  ])('rejects, and says so, where %s', (reason, wrong) => {
    const reading = check(wrong);
    expect(reading.relations).toEqual([]);
    expect(reading.rejected[0]?.reason).toContain(reason);
  });

  it('rejects what is less sure than asked, and with which confidence', () => {
    const doubtful = relation({ confidence: 0.3 });
    expect(check(doubtful).rejected[0]?.reason).toBe('its confidence 0.3 is below 0.45');
    expect(checkProvenance(page, article, entities, [doubtful], 0.3).relations).toEqual([doubtful]);
  });

  it('keeps one of the same fact on the same evidence, the surest', () => {
    const reading = check(relation({ confidence: 0.6 }), relation({ confidence: 0.8 }));
    expect(reading.relations.map(({ evidence }) => evidence.confidence)).toEqual([0.8]);
  });

  it('keeps the same fact on other evidence', () => {
    expect(check(relation(), relation({ end: 15 })).relations).toHaveLength(2);
  });

  it('puts the ends of a symmetric predicate in order', () => {
    const ends = { predicate: 'COOPERATES_WITH' as const, title: null };
    const reading = check(
      relation({ ...ends, subject: '柏舟集团', object: '云帆重工' }),
      relation({ ...ends, subject: '云帆重工', object: '柏舟集团' }),
    );
    expect(reading.relations.map(({ subject, object }) => [subject, object])).toEqual([
      ['云帆重工', '柏舟集团'],
    ]);
  });

  it('lets nothing through that breaks a rule, and nothing vanish', () => {
    const ids = fc.constantFrom('云帆重工', '柏舟集团', '季长风', '青禾大学');
    const anyRelation = fc.record({
      subject: ids,
      object: ids,
      predicate: fc.constantFrom(...predicateNames),
      title: fc.constantFrom(null, '董事长'),
      evidence: fc.record({
        start: fc.integer({ min: -2, max: 30 }),
        end: fc.integer({ min: -2, max: 30 }),
        quote: fc.constantFrom('云帆重工', '', page.text.slice(3, 7), page.text),
        rule: fc.constant('test/rule'),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        status: fc.constantFrom(...statusNames),
        holdsFrom: fc.constant(null),
        holdsTo: fc.constant(null),
      }),
    });
    fc.assert(
      fc.property(fc.array(anyRelation, { maxLength: 12 }), (relations) => {
        const { relations: kept, rejected } = check(...relations);
        expect(kept.length + rejected.length).toBeLessThanOrEqual(relations.length);
        expect(kept.length > 0 || rejected.length === relations.length).toBe(true);
        for (const { subject, predicate, object, evidence } of kept) {
          expect(page.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          expect(evidence.start >= article.start && evidence.end <= article.end).toBe(true);
          const [from, to] = [subject, object].map((id) => entities.find((one) => one.id === id));
          expect(from && to && fitsSignature(predicate, from, to)).toBe(true);
          expect(!predicates[predicate].symmetric || subject < object).toBe(true);
        }
      }),
    );
  });
});
