import { knownPlaceEnd } from './gazetteer.ts';
import type { Finding } from './tagged-block.ts';

const bracketed = /^[（(]([\p{Script=Han}]{2,6})[）)]/u;

function canBeBracketed({ type, kind, rule }: Finding): boolean {
  if (type === 'Place') return kind === 'site' && rule.startsWith('body/');
  return type === 'Company' || (type === 'Organization' && kind === 'university') || kind === 'event';
}

/** A name with the place in brackets that tells it from its namesakes: 银杉大学（威海）, 银杉会展中心（南京）. */
export function withBracketedPlace(text: string, finding: Finding): Finding {
  const match = bracketed.exec(text.slice(finding.end, finding.end + 10));
  const place = match?.[1] ?? '';
  if (!match || !canBeBracketed(finding) || knownPlaceEnd(place, 0) !== place.length) return finding;
  const rest = text.slice(finding.end + match[0].length);
  if (finding.type === 'Company' && /^\p{Script=Han}{2}/u.test(rest)) return finding;
  return { ...finding, end: finding.end + match[0].length };
}
