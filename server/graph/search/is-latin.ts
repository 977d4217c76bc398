/** Whether a key has Latin letters and digits alone: it may then be how something is read. */
export function isLatin(key: string): boolean {
  return /^[a-z0-9]+$/u.test(key);
}
