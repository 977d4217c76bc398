import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

const name = fc.string({
  unit: fc.constantFrom(...'海岚大学松屿县《港湾》2024ABC（”'),
  minLength: 1,
  maxLength: 24,
});

describe('wrapLabel', () => {
  test('leaves a short name on one line', () => {
    expect(wrapLabel('海岚大学')).toEqual(['海岚大学']);
  });

  test('breaks into lines of about equal length', () => {
    expect(wrapLabel('松屿县人民政府办')).toEqual(['松屿县人民政府办']);
    expect(wrapLabel('松屿县人民政府办公')).toEqual(['松屿县人民', '政府办公']);
  });

  test('keeps numbers and Latin words whole, and closing marks off the beginning of a line', () => {
    expect(wrapLabel('海洋牧场建设规划2024')).toEqual(['海洋牧场建设', '规划2024']);
    for (const line of wrapLabel('《松屿县海洋牧场》规划')) expect(line).not.toMatch(/^》/u);
  });

  test('cuts what is too long with an ellipsis', () => {
    const lines = wrapLabel('松屿县海洋牧场建设与海岚大学科研成果转化三年行动计划');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
  });

  test('loses no character of a name that fits', () => {
    fc.assert(
      fc.property(name, (given) => {
        const lines = wrapLabel(given, 8, 24);
        expect(lines.join('')).toBe(given);
      }),
    );
  });
});
