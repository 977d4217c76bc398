import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleForms, addForms, type EntityForms, namesOf, noForms } from './entity-forms.ts';

function readAll(articles: readonly ArticleForms[]): EntityForms {
  return articles.reduce<EntityForms>(addForms, noForms);
}

function nameAll(...articles: readonly ArticleForms[]) {
  return namesOf(readAll(articles));
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
    expect(nameAll(short, long)).toMatchObject({ name: '青山钢铁', aliases: ['青钢'] });
    expect(nameAll(short, long, short)).toMatchObject({ name: '青钢', aliases: ['青山钢铁'] });
  });

  it('has one alias for each key, and none with the key of the name', () => {
    const aliases = ['“青钢”', 'qs', 'ＱＳ', 'QS'];
    expect(nameAll({ name: '青钢', kind: null, aliases })).toMatchObject({ aliases: ['QS'] });
  });

  it('lets a kind win over none', () => {
    const none = { name: '青山', kind: null, aliases: [] };
    expect(nameAll(none, { ...none, kind: 'county' }, none)).toMatchObject({ kind: 'county' });
    expect(nameAll(none)).toMatchObject({ kind: null });
  });
});
