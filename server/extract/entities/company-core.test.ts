import { describe, expect, it } from 'vitest';
import { companyCore } from './company-core.ts';

describe('the core of a company’s name', () => {
  it.each([
    ['温州银杉环保集团有限公司', '银杉环保'],
    ['银杉（海南）化工有限公司', '银杉化工'],
  ])('of %s is %s', (name, core) => {
    expect(companyCore(name)).toBe(core);
  });

  it('keeps the place where only a trade would be left', () => {
    expect(companyCore('温州环保集团')).toBe('温州环保');
  });
});
