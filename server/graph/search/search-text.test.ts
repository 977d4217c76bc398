import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';
import { searchText, searchTextsOf } from './search-text.ts';

describe('a search text', () => {
  it('holds the forms, and how they are typed', () => {
    expect(searchTextsOf(searchText('范举红', ['小范', '範舉紅']))).toEqual({
      forms: ['范举红', '小范'],
      readings: ['fanjuhong', 'fjh', 'xiaofan', 'xf'],
    });
    expect(searchTextsOf(searchText('AI Lab', []))).toEqual({ forms: ['ailab'], readings: [] });
  });

  it('gives back what it was made of, whatever that is', () => {
    const form = fc.string({ unit: fc.constantFrom(...'范举 红\t\nAb1“”𠮷') });
    fc.assert(
      fc.property(form, fc.array(form), (name, aliases) => {
        const { forms } = searchTextsOf(searchText(name, aliases));
        expect(forms).toEqual([...new Set([name, ...aliases].map(searchKey))]);
      }),
    );
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

describe('likeness', () => {
  const plant = searchTextsOf(searchText('云溪精密仪器有限公司', ['云溪精仪']));
  const person = searchTextsOf(searchText('范举红', []));

  it.each([
    ['云溪仪器', plant],
    ['云精', plant],
  ])('of %s is that of a short form', (query, texts) => {
    expect(likeness(query, texts)).toBe(0);
  });

  it('is less for what sounds alike, and least for one character off', () => {
    expect(likeness('范菊洪', person)).toBe(1);
    for (const query of ['海溪精密', '云溪精密衣器', '云溪精密密仪器'])
      expect(likeness(query, plant), query).toBe(2);
  });

  it('is none for two characters off, another order, or another beginning', () => {
    for (const query of ['云溪精工衣器', '溪云', '海洋', '仪器公司'])
      expect(likeness(query, plant), query).toBeNull();
    expect(likeness('范红举', person)).toBeNull();
    expect(likeness('举宏', person)).toBeNull();
  });
});
