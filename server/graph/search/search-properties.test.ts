import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';
import { searchPatterns } from './search-patterns.ts';
import { searchProperties } from './search-properties.ts';
import { wordsToFind } from './search-words.ts';

/** Letters, digits and marks of several scripts, as names have them. */
const name = fc.string({ unit: fc.constantFrom(...'范举红曾單雄信重庆有限公司 Ab1“”·𠮷'), maxLength: 12 });

const matches = (pattern: string | null, form: string): boolean =>
  pattern !== null && new RegExp(`^${pattern.replace('(?s)', '')}$`, 's').test(`\n${searchKey(form)}\n`);
const isShort = (text: string, form: string) => matches(searchPatterns(text).shortForm, form);
const isSlip = (text: string, form: string) => matches(searchPatterns(text).slip, form);

describe('the search properties of an entity', () => {
  it('hold the keys of its forms, and how they are typed', () => {
    expect(searchProperties('范举红', ['小范', '範舉紅']).searchForms).toBe(
      '\n范举红\n小范\n\tfanjuhong\tfjh\txiaofan\txf\t',
    );
    expect(searchProperties('AI Lab', []).searchForms).toBe('\nailab\n\t\t');
  });

  it('have a word of every key of two characters that a form holds, and of its readings', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (form, from, length) => {
        const key = searchKey(form);
        const characters = [...key];
        const start = from % Math.max(1, characters.length - 1);
        const part = characters.slice(start, start + 2 + (length % 12)).join('');
        const words = new Set(searchProperties(form, []).searchWords.split(' '));
        for (const typed of [part, ...readingsOf(key)].filter((one) => [...one].length > 1))
          expect(wordsToFind(typed).some((word) => words.has(word))).toBe(true);
      }),
    );
  });
});

describe('a search key', () => {
  it('of a part is a part of the key of the whole', () => {
    fc.assert(fc.property(name, name, (a, b) => searchKey(a + b).includes(searchKey(a))));
  });
});

describe('readings', () => {
  it('know the surname at the beginning, and ü as v', () => {
    expect(readingsOf('单雄信')).toContain('shanxiongxin');
    expect(readingsOf('吕布')).toEqual(['lvbu', 'lb']);
    expect(readingsOf('AI Lab联盟')).toEqual(['ailablianmeng', 'ailablm']);
    expect(readingsOf('Siemens')).toEqual([]);
  });
});

describe('search patterns', () => {
  const plant = '云溪精密仪器有限公司';

  it('match what a text is short for', () => {
    for (const text of ['云溪仪器', '云精']) expect(isShort(text, plant), text).toBe(true);
    expect(isShort('云溪仪器', `青川${plant}`)).toBe(true);
    for (const text of ['溪云', '海洋', '密公司']) expect(isShort(text, plant), text).toBe(false);
  });

  it('match what is one character off, and not two', () => {
    for (const text of ['海溪精密仪器', '云溪精密衣器', '云溪精密密仪器'])
      expect(isSlip(text, plant), text).toBe(true);
    expect(isSlip('云溪精工衣器', plant)).toBe(false);
    expect(isSlip('范举宏', '范举红')).toBe(true);
    expect(isSlip('范红举', '范举红')).toBe(false);
  });
});
