import fc from 'fast-check';
import { Converter } from 'opencc-js';

type Mutation = (text: string) => string;

const toTraditional = Converter({ from: 'cn', to: 'hk' });

function toFullWidth(text: string): string {
  return text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A place in a text of any length, 0 to 1. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.nat({ max: 200 });
const intruder = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\ue002',
  '\ufeff',
  '\u2028',
  '《',
  '”',
  '（',
  '。',
  '\n\n',
  '■',
  'Acme',
);

const cut = fc.tuple(place, length).map(([at, count]): Mutation => {
  return (text) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + text.slice(from + count);
  };
});

const repeat = fc.tuple(place, length).map(([at, count]): Mutation => {
  return (text) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from + count) + text.slice(from);
  };
});

const insert = fc.tuple(place, intruder).map(([at, what]): Mutation => {
  return (text) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + what + text.slice(from);
  };
});

const whole = fc.constantFrom<Mutation>(
  toTraditional,
  toFullWidth,
  (text) => text.replaceAll(/\s/gu, ''),
  (text) => text.replaceAll(/\p{P}/gu, ''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => Array.from(text).reverse().join(''),
);

const one = fc.oneof(
  { weight: 3, arbitrary: cut },
  { weight: 2, arbitrary: repeat },
  { weight: 4, arbitrary: insert },
  whole,
);

/** What scanners, editors and converters do to a page, several times over. */
export const mutations: fc.Arbitrary<Mutation> = fc.array(one, { minLength: 1, maxLength: 6 }).map(
  (list): Mutation =>
    (text) =>
      list.reduce((changed, mutate) => mutate(changed), text),
);
