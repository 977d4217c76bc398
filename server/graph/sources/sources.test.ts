import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { isSameSource } from './is-same-source.ts';
import { sourceClusters } from './source-clusters.ts';

const report =
  '青川市科技局昨日在云溪理工学院举行签约仪式，云溪精密仪器有限公司与学院共建联合实验室。根据协议，' +
  '双方三年内投入两千万元，研究高精度量具的校准方法，并联合培养四十名研究生。学院院长沈知秋说，' +
  '实验室建成后向全市企业开放，第一批仪器年底前安装完毕。公司总工程师钱望舒将担任实验室主任。';
const ownWords =
  '云溪精密仪器有限公司和云溪理工学院要合办实验室了。记者从青川市科技局获悉，这家实验室以量具校准为方向，' +
  '三年投入两千万元。“今后中小企业不用再跑外地。”总工程师钱望舒告诉记者，他本人出任主任，' +
  '四十名研究生会在这里完成论文，设备在年底到位。';

function sharesBand(a: string, b: string): boolean {
  const bands = fingerprint(b);
  return fingerprint(a).some((band, index) => band === bands[index]);
}

describe('a reprint', () => {
  it.each([
    ['with another lead', `据青川日报报道，${report.slice(6)}`],
    ['with a part cut', report.slice(0, Math.floor(report.length * 0.75))],
    ['with additions', `${report}本报记者将继续关注。（来源：青川日报 责任编辑：周闻）`],
    ['in another layout', report.replaceAll('，', ', ').replaceAll('。', '。\n　　')],
  ])('%s is the same source, and shares a band', (_, copy) => {
    expect(isSameSource(report, copy)).toBe(true);
    expect(sharesBand(report, copy)).toBe(true);
  });

  it('is not what reports the same in its own words', () => {
    expect(isSameSource(report, ownWords)).toBe(false);
  });

  it('is not a line that stands in a longer text too', () => {
    expect(isSameSource(report, report.slice(0, 30))).toBe(false);
  });
});

it('is the same source both ways', () => {
  const text = fc.string({ unit: fc.constantFrom(...'青川云溪市'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isSameSource(a, b)).toBe(isSameSource(b, a));
    }),
  );
});

it('has no fingerprint for a line or two', () => {
  expect(fingerprint('图片新闻')).toEqual([]);
  expect(fingerprint('')).toEqual([]);
  expect(fingerprint(report)).toHaveLength(6);
});

describe('sourceClusters', () => {
  it('names each cluster by its smallest id', () => {
    const clusters = sourceClusters(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['d', 'b'],
        ['e', 'd'],
      ],
    );
    expect(Object.fromEntries(clusters)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'b', e: 'b' });
  });

  it('gives the same in whatever order the links come', () => {
    const id = fc.constantFrom(...'abcdefgh');
    const links = fc.array(fc.tuple(id, id), { maxLength: 8 });
    const both = links.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(both, ([one, other]) => {
        const ids = [...'abcdefgh'];
        expect(sourceClusters(ids, other)).toEqual(sourceClusters(ids, one));
      }),
    );
  });
});
