import words from './doubt.json' with { type: 'json' };

const doubt = new RegExp(`(?:${words.before.join('|')})[^，,。；]{0,${words.reach}}$`, 'u');

/** A title that is not known as a programme and still open: its words state nothing, 《…合作行动计划》. */
const openTitle = /《[^》]{0,60}$/u;

/** Whether the words before a verb make it a plan, a wish, a denial or a part of a title: `拟`, `未与`, `《`. */
export function isDoubtful(before: string): boolean {
  return doubt.test(before.slice(-24)) || openTitle.test(before.slice(-61));
}
