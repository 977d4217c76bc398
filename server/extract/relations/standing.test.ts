import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';

describe('standingOf', () => {
  it.each([
    ['钱望舒曾任云溪理工学院院长', 'former', null, null],
    ['2019年3月至2021年12月，钱望舒历任云溪理工学院副院长、院长', 'former', '2019-03', '2021-12'],
    ['自2019年起担任云溪理工学院院长', 'asserted', '2019', null],
    ['2020年5月7日起任云溪理工学院院长', 'asserted', '2020-05-07', null],
    ['2018年—2020年任院长', 'asserted', '2018', '2020'],
    ['钱望舒2021年6月卸任院长', 'former', null, '2021-06'],
    ['云溪理工学院院长钱望舒', 'asserted', null, null],
    ['院长钱望舒介绍，2030年将建成三座实验楼', 'asserted', null, null],
    ['编号12019年起', 'asserted', null, null],
  ] as const)('reads %s', (quote, status, holdsFrom, holdsTo) => {
    expect(standingOf('WORKS_FOR', quote)).toEqual({ status, holdsFrom, holdsTo });
  });

  it('takes no time from what happens', () => {
    const nothing = { status: 'asserted', holdsFrom: null, holdsTo: null };
    expect(standingOf('COOPERATES_WITH', '双方自2019年起合作')).toEqual(nothing);
  });
});
