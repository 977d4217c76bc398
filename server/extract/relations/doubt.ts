import words from './doubt.json' with { type: 'json' };

const doubt = new RegExp(`(?:${words.before.join('|')})[^，,。；]{0,${words.reach}}$`, 'u');

/** Whether the words before a verb make it a plan, a wish or a denial: `拟`, `希望`, `未与`. */
export function isDoubtful(before: string): boolean {
  return doubt.test(before.slice(-24));
}
