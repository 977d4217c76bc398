import { describe, expect, it } from 'vitest';
import { isShortForm } from './short-form.ts';

describe('isShortForm', () => {
  it.each([
    ['银杉农大', '银杉农业大学'],
    ['市农科院', '温州市农业科学院'],
    ['银杉', '温州银杉化工集团有限公司'],
    ['南昌银杉公司', '南昌市银杉投资有限公司'],
  ])('takes %s for %s', (short, full) => {
    expect(isShortForm(short, full)).toBe(true);
  });

  it.each([
    ['省农科院', '中国农业科学院'],
    ['银杉农大', '银杉农大'],
    ['杉银集团', '银杉集团有限公司'],
    ['业大', '银杉农业大学'],
  ])('keeps %s and %s apart', (short, full) => {
    expect(isShortForm(short, full)).toBe(false);
  });
});
