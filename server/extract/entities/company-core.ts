import sectors from '../data/sectors.json' with { type: 'json' };
import { knownPlaceEnd } from '../gazetteer.ts';

/** Trades: one alone names no company, 环保 after the place of 海州环保集团 does not. */
const trades = new Set(sectors.words.split(' '));

const legalForm = /(?:股份|集团|控股|有限|责任|合伙|总|分|子)*(?:公司|集团|控股|股份|合作社|会社|厂|企业)$/u;
const bracketed = /[（(][^（）()]*[）)]/gu;

/** What is left of a company's name without its place, its legal form and what stands in brackets: its brand. */
export function companyCore(name: string): string {
  const plain = name.replace(bracketed, '');
  const placeEnd = knownPlaceEnd(plain, 0) ?? 0;
  const rest = plain.slice(placeEnd).replace(/^[省市区县]/u, '');
  const core = rest.replace(legalForm, '');
  return core.length > 1 && !trades.has(core) ? core : plain.replace(legalForm, '');
}

/** Whether the name says that it is a company: 公司, 集团, 股份 … at its end. */
export function hasLegalForm(name: string): boolean {
  return legalForm.test(name.replace(bracketed, ''));
}
