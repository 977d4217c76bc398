import { describe, expect, it } from 'vitest';
import { isWithin, knownPlaceEnd, placeOfAbbreviation, placePath, placesNamed } from './gazetteer.ts';

describe('the gazetteer', () => {
  it('knows the full and the short form of a division as one place', () => {
    expect(placesNamed('平湖')).toEqual(placesNamed('平湖市'));
    expect(placesNamed('平湖').map(placePath)).toEqual(['浙江省/嘉兴市/平湖市']);
  });

  it('shortens autonomous divisions', () => {
    expect(placesNamed('恩施州')[0]?.name).toBe('恩施土家族苗族自治州');
    expect(placesNamed('景宁县')[0]?.name).toBe('景宁畲族自治县');
  });

  it('gives every place that a form can mean', () => {
    expect(new Set(placesNamed('鼓楼区').map((place) => place.parent?.name)).size).toBeGreaterThan(1);
  });

  it('puts municipalities among the cities, and their districts in them', () => {
    const [shanghai, district] = [placesNamed('上海')[0], placesNamed('闵行区')[0]];
    expect(shanghai?.kind).toBe('city');
    expect(shanghai && district && isWithin(district, shanghai)).toBe(true);
  });

  it('finds the longest form', () => {
    const text = '长三角地区的城市';
    expect(text.slice(0, knownPlaceEnd(text, 0) ?? 0)).toBe('长三角地区');
  });

  it('reads the press’s one-character names of provinces', () => {
    expect(placeOfAbbreviation('皖')?.name).toBe('安徽省');
    expect(placeOfAbbreviation('的')).toBeNull();
  });
});
