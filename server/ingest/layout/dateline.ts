import { anyWord } from './layout-words.ts';

/** The opening of a report: who sends it, and who signs in the brackets behind. */
export interface Dateline {
  /** The paper, agency or site; 本报 and the like where the text names none. */
  readonly outlet: string;
  /** What the brackets hold, or null. */
  readonly signature: string | null;
  readonly length: number;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const opening = new RegExp(
  `^[据據]?[【〔]?([\\p{Script=Han}A-Za-z]{2,20}?)(?:${number}月${number}日)?` +
    `(专[电電]|[电電]|综合消息|消息|[讯訊]|报道)[】〕]?[\\s　]*(?:[（(]([^（）()]{2,70})[）)])?`,
  'u',
);
const outlet = new RegExp(
  `^(?:${anyWord('ownPaper')}|${anyWord('agencies')}|[\\p{Script=Han}A-Za-z]{1,10}?[报報网網刊台](?!站))`,
  'u',
);
const telling = /[讯訊电電]|消息|报道/u;
const otherPaper = /^.+本[报報网網]/u;
const signed = /记者|記者|通讯员|通訊員/u;

/** Reads the dateline with which a report opens (`本报讯（记者 …）`, `新华社某地1月2日电`), or null. */
export function readDateline(line: string): Dateline | null {
  const head = line.slice(0, 120);
  const match = telling.test(head) ? head.match(opening) : null;
  if (!match) return null;
  const [whole, sender = '', , signature = null] = match;
  const named = sender.match(outlet)?.[0] ?? (signature && signed.test(signature) ? sender : null);
  if (named !== null && otherPaper.test(named)) return null;
  return named === null ? null : { outlet: named, signature, length: whole.length };
}
