import { knownPlaceEnd } from '../gazetteer.ts';

/** Cuts 上海市闵行区 into its known places, larger to smaller, or null where something else is in it. */
export function splitPlaceChain(text: string): readonly string[] | null {
  const chain: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = knownPlaceEnd(text, at);
    if (end === null) return null;
    chain.push(text.slice(at, end));
    at = end;
  }
  return chain.length > 0 ? chain : null;
}
