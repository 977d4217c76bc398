import { describe, expect, it } from 'vitest';
import { datelinesOf } from './mask-dateline.ts';

function masked(text: string): readonly string[] {
  return datelinesOf(text).map(([start, end]) => text.slice(start, end));
}

describe('datelinesOf', () => {
  it('covers who reported from where', () => {
    expect(masked('本报讯（记者 李小满 通讯员 王立秋）昨天，会议开幕。')).toContain(
      '本报讯（记者 李小满 通讯员 王立秋）',
    );
    expect(masked('新华社长春7月12日电 会议开幕。')).toContain('新华社长春7月12日电');
    expect(masked('展馆一角。（李小满 摄）')).toEqual(['（李小满 摄）']);
  });

  it('leaves the news alone', () => {
    expect(masked('长春市昨天通报，电力供应平稳。')).toEqual([]);
  });
});
