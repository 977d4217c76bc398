import type { Entity } from '../../model/entity.ts';
import type { Finding, Spot } from './finding.ts';
import { maskOf, type Sentence } from './sentence.ts';

const firm = '(?:企业|公司|工厂|厂|药企|车企)';
/** 某县一家企业: a firm without a name, and its place. */
const introduced = new RegExp(
  `${maskOf.Place}(?:的|当地|本地)?一家[^，,。；\uE000-\uE004]{0,8}?${firm}`,
  'u',
);
/** 企业叫A公司: its name. */
const named = new RegExp(`${firm}(?:名叫|名为|叫作|叫做|叫|是|名字叫)(${maskOf.Company})`, 'u');
/** Most sentences from the one to the other. */
const distance = 3;

interface Introduction extends Spot {
  readonly place: Entity;
  readonly sentence: number;
}

/** Finds where a firm lies that is introduced first and named afterwards: `某县一家企业…。他入职的企业叫A公司`. */
export function findIntroduced(sentences: readonly Sentence[]): Finding[] {
  let last: Introduction | null = null;
  return sentences.flatMap((sentence, index) => {
    const opening = introduced.exec(sentence.masked);
    const place = opening ? sentence.tokenAt.get(opening.index) : undefined;
    if (place) last = { place: place.entity, sentence: index, block: sentence.block, start: place.start };
    const match = named.exec(sentence.masked);
    if (!match || !last || index - last.sentence > distance) return [];
    return toFindings(sentence, match.index + match[0].length - 1, last);
  });
}

function toFindings(sentence: Sentence, at: number, { place, block, start }: Introduction): Finding[] {
  const company = sentence.tokenAt.get(at);
  if (!company) return [];
  return [
    {
      subject: company.entity,
      predicate: 'LOCATED_IN',
      object: place,
      title: null,
      block: sentence.block,
      start: sentence.start,
      end: company.end,
      since: { block, start },
      rule: 'located-in/introduced',
    },
  ];
}
