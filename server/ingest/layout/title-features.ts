import headlineWords from './headline-words.json' with { type: 'json' };
import { anyWord } from './layout-words.ts';

/** A way to read a headline. Kicker and subtitle are empty where it has none. */
export interface HeadlineReading {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  /** The first paragraph of the body. */
  readonly lead: string;
  /** How many lines the headline has. */
  readonly lines: number;
}

const words = (list: Exclude<keyof typeof headlineWords, 'why'>) => headlineWords[list].words.join('|');
const column = new RegExp(`(?:${anyWord('columns')})[①-⑩]?$|[·•]`, 'u');
const ends = new RegExp(`(?:${words('events')})[”》]?$`, 'u');
const names = new RegExp(words('bodies'), 'u');
const attends = new RegExp(words('attendance'), 'u');
const goesOn = /^[共再携合同助齐加促推]/u;
const opens = new RegExp(`^(?:${words('openings')})`, 'u');

function shareInLead(text: string, lead: string): number {
  const plain = text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
  if (plain.length < 2) return 0;
  let found = 0;
  for (let at = 0; at + 2 <= plain.length; at += 1) if (lead.includes(plain.slice(at, at + 2))) found += 1;
  return found / (plain.length - 1);
}

/** The features of one line in one role, under names that begin with the role. */
function lineFeatures(role: string, text: string, lead: string): readonly (readonly [string, number])[] {
  if (text === '') return [];
  const features: Record<string, number | boolean> = {
    length: text.length / 10,
    short: text.length <= 6,
    lead: shareInLead(text, lead),
    column: column.test(text),
    dash: /^——/u.test(text),
    event: ends.test(text),
    names: names.test(text),
    attends: attends.test(text),
    opens: opens.test(text),
    digits: /\d/u.test(text),
    quotes: /[“”]/u.test(text),
    space: /\s/u.test(text),
    comma: /[，、：]/u.test(text),
    exclaims: /[！？…]/u.test(text),
  };
  return Object.entries(features).map(([name, value]) => [`${role} ${name}`, Number(value)]);
}

/** How long the parts of a text between its spaces are, quotation marks aside. */
function lengthsOf(text: string): readonly number[] {
  return text.split(' ').map((part) => part.replace(/[“”]/gu, '').length);
}

function isCouplet(lengths: readonly number[]): boolean {
  return lengths.length === 2 && lengths[0] === lengths[1];
}

/**
 * Two halves of one length are a couplet, which is one title or one subtitle and is not cut in two; a second half that
 * only goes on (共…, 再…) lacks its subject.
 */
function pairFeatures({ kicker, title, subtitle }: HeadlineReading): readonly (readonly [string, number])[] {
  const other = kicker || subtitle;
  const [before, behind] = [lengthsOf(kicker || title), lengthsOf(kicker ? title : subtitle)];
  return [
    ['couplet', Number(isCouplet(lengthsOf(title)))],
    ['other couplet', Number(isCouplet(lengthsOf(other)))],
    ['cuts couplet', Number(other !== '' && before.at(-1) === behind[0])],
    ['subtitle goes on', Number(goesOn.test(subtitle))],
    ['longer than other', other ? (title.length - other.length) / 10 : 0],
  ];
}

/** What speaks for or against a reading of a headline: named numbers, for the weights of title-weights.json. */
export function titleFeatures(reading: HeadlineReading): readonly (readonly [string, number])[] {
  const { kicker, title, subtitle, lead, lines } = reading;
  const layout = `${Math.min(lines, 3)} lines,${kicker ? ' kicker' : ''}${subtitle ? ' subtitle' : ''}`;
  const role = lines === 1 ? 'part ' : '';
  return [
    [layout, 1],
    ...(lines === 1 ? pairFeatures(reading) : []),
    ...lineFeatures(`${role}kicker`, kicker, lead),
    ...lineFeatures(`${role}title`, title, lead),
    ...lineFeatures(`${role}subtitle`, subtitle, lead),
  ];
}
