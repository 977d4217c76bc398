import { describe, expect, it } from 'vitest';
import type { Finding } from './tagged-block.ts';
import { withBracketedPlace } from './with-bracketed-place.ts';

function finding(end: number, more: Partial<Finding>): Finding {
  const rule = 'body/suffix';
  return { start: 0, end, type: 'Organization', kind: 'university', rule, confidence: 0.8, ...more };
}

describe('withBracketedPlace', () => {
  it('takes the place in brackets into the name of a university', () => {
    expect(withBracketedPlace('银杉大学（威海）今天开学', finding(4, {})).end).toBe(8);
  });

  it('leaves out brackets that hold something else', () => {
    expect(withBracketedPlace('银杉大学（筹）今天开学', finding(4, {})).end).toBe(4);
  });

  it('leaves a company alone whose name goes on', () => {
    const company = finding(4, { type: 'Company', kind: null });
    expect(withBracketedPlace('银杉集团（威海）制药公司', company).end).toBe(4);
  });
});
