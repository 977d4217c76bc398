import type { Verdict } from '../judge-relations.ts';

/** A verdict as the page shows it: what is optional and was found, or not, is told apart from what counts. */
export type Standing = Verdict | 'optional';

/** How an item stands. */
export function standingOf({ verdict, isCounted }: { verdict: Verdict; isCounted: boolean }): Standing {
  return isCounted || verdict === 'open' ? verdict : 'optional';
}
