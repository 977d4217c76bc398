import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
export function findSecondments(_s: Sentence): Finding[] {
  return [];
}
