import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleForms, addForms, type EntityForms } from './entity-forms.ts';

const unknown: EntityForms = { names: [], nameVotes: [], kinds: [], kindVotes: [], forms: [] };

function readAll(articles: readonly ArticleForms[]): EntityForms {
  return articles.reduce<EntityForms>(addForms, unknown);
}

const form = fc.constantFrom('青山钢铁', '青山钢铁集团', '青钢', '“青钢”', 'QS', 'ＱＳ', '集团');
const article = fc.record({
  name: form,
  kind: fc.constantFrom(null, 'city', 'county'),
  aliases: fc.array(form, { maxLength: 3 }),
});

describe('addForms', () => {
  it('gives the same in every order of the articles', () => {
    const shuffled = fc
      .array(article, { minLength: 1, maxLength: 6 })
      .chain((articles) =>
        fc.tuple(
          fc.constant(articles),
          fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(readAll(other)).toEqual(readAll(one));
      }),
    );
  });

  it('takes the name with the most votes, then the longest', () => {
    const [short, long] = [
      { name: '青钢', kind: null, aliases: [] },
      { name: '青山钢铁', kind: null, aliases: ['青钢'] },
    ];
    expect(readAll([short, long])).toMatchObject({ name: '青山钢铁', aliases: ['青钢'] });
    expect(readAll([short, long, short])).toMatchObject({ name: '青钢', aliases: ['青山钢铁'] });
  });

  it('has one alias for each key, and none with the key of the name', () => {
    const forms = readAll([{ name: '青钢', kind: null, aliases: ['“青钢”', 'qs', 'ＱＳ', 'QS'] }]);
    expect(forms).toMatchObject({ aliases: ['QS'], searchText: '\n青钢\nqs\n' });
  });

  it('lets a kind win over none', () => {
    const none = { name: '青山', kind: null, aliases: [] };
    expect(readAll([none, { ...none, kind: 'county' }, none])).toMatchObject({ kind: 'county' });
    expect(readAll([none])).toMatchObject({ kind: null });
  });
});
