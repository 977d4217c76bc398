import { describe, expect, it } from 'vitest';
import { findFramedPrograms } from './find-framed-programs.ts';

function names(text: string): readonly string[] {
  const found = findFramedPrograms({ block: 0, offset: 0, text, words: [] });
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('findFramedPrograms', () => {
  it.each([
    ['9月8日，银杉省重大项目集中签约仪式在温州举行。', '银杉省重大项目集中签约仪式'],
    ['企业入选全国古树重点保护单位名单。', '全国古树重点保护单位名单'],
    ['银杉市去年建成150兆瓦风光储制氢一体化项目，今年投产。', '150兆瓦风光储制氢一体化项目'],
  ])('reads the programme of %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('reads each of several clusters', () => {
    expect(names('我市打造高端家电产业集群、时尚服装产业集群和绿色化工产业集群。')).toEqual([
      '高端家电产业集群',
      '时尚服装产业集群',
      '绿色化工产业集群',
    ]);
  });

  it('finds none where a clause ends in the same word', () => {
    expect(names('他出席并召开了本次会议，会议在温州举行。')).toEqual([]);
  });
});
