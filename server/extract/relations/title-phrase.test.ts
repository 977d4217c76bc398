import { describe, expect, it } from 'vitest';
import {
  canCarry,
  canHavePost,
  isExecutive,
  isFormer,
  isShared,
  isTitle,
  withoutLead,
} from './title-phrase.ts';

describe('isTitle', () => {
  it.each(['董事长', '党委书记、董事长', '董事长兼总经理', '工业业务领域总裁', '工程系主任', '首席技术官'])(
    'takes %s',
    (title) => expect(isTitle(title)).toBe(true),
  );

  it.each(['', '长', '，主任', '签约', '出席并讲话，副总经理', '表示，董事长', '的董事长', '董事长在'])(
    'leaves %s',
    (text) => expect(isTitle(text)).toBe(false),
  );

  it('leaves a stretch too long for a title at once', () => {
    expect(isTitle('董'.repeat(100_000))).toBe(false);
  });
});

describe('titles', () => {
  it('lose what leads to them', () => {
    expect(withoutLead('的现任总经理')).toBe('总经理');
    expect(withoutLead('总经理')).toBe('总经理');
  });

  it('tell what they can be said of', () => {
    expect(isShared('副会长')).toBe(true);
    expect(isShared('董事长')).toBe(false);
    expect(isExecutive('副市长')).toBe(true);
    expect(isExecutive('局长')).toBe(false);
    expect(isFormer('原局长')).toBe(true);
    expect(isFormer('原料部主任')).toBe(false);
    expect(canCarry('总经理')).toBe(true);
    expect(canCarry('青禾集团总经理')).toBe(false);
  });

  it('belong to bodies that have such posts', () => {
    expect(canHavePost(['青禾大学'], ['Organization'], '校长')).toBe(true);
    expect(canHavePost(['云帆重工'], ['Company'], '董事长')).toBe(true);
    expect(canHavePost(['云帆重工'], ['Company'], '校长')).toBe(false);
  });
});
