import { AppError } from '../../errors.ts';

interface Encoding {
  readonly label: string;
  readonly bom: readonly number[];
}

const withBom: readonly Encoding[] = [
  { label: 'utf-8', bom: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bom: [0xff, 0xfe] },
  { label: 'utf-16be', bom: [0xfe, 0xff] },
];

/**
 * Share of the non-ASCII characters that Chinese text of today uses: Han of the basic block, and the punctuation and
 * wide forms of GB 2312. Bytes of another encoding read as GB18030 give rare ideographs and symbols instead.
 */
const plausible = /[\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef\u2010-\u2027\u00b7\u2460-\u249b■-◎★☆]/gu;
const plausibleShare = 0.97;

/** The few hundred characters that make up more than a third of any Chinese prose; other bytes seldom hit them. */
const frequent =
  /[的一是在了和人有中大国为上个年到会不地时要业发市公新全作以生行工经与对方部月日区企政动成进产展开技科建合项服来本能高长]/gu;
const frequentShare = 0.08;

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null; // not this encoding: the caller tries the next
  }
}

function looksChinese(text: string): boolean {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (foreign === 0) return true;
  const good = text.match(plausible)?.length ?? 0;
  const common = text.match(frequent)?.length ?? 0;
  return good / foreign >= plausibleShare && common / foreign >= frequentShare;
}

function bomOf(bytes: Uint8Array): Encoding | undefined {
  return withBom.find(({ bom }) => bom.every((byte, index) => bytes[index] === byte));
}

function decodeWithBom(bytes: Uint8Array, encoding: Encoding): string | null {
  return decodeStrictly(bytes.subarray(encoding.bom.length), encoding.label);
}

function decodeWithoutBom(bytes: Uint8Array): string | null {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const gb18030 = decodeStrictly(bytes, 'gb18030');
  return gb18030 !== null && looksChinese(gb18030) ? gb18030 : null;
}

/** Whether the bytes are no text: a NUL occurs in no encoding read here but UTF-16, which announces itself by a BOM. */
export function isBinary(bytes: Uint8Array): boolean {
  return !bomOf(bytes)?.label.startsWith('utf-16') && bytes.includes(0);
}

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or GB18030 (and so GBK and GB 2312), told apart by their bytes; the
 * mark is no part of the text. `source` is named in the error.
 * @throws AppError INPUT_ENCODING for anything else.
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  const marked = bomOf(bytes);
  const text = marked ? decodeWithBom(bytes, marked) : decodeWithoutBom(bytes);
  if (text !== null) return text;
  throw new AppError(
    'INPUT_ENCODING',
    `${source} is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark; convert it to UTF-8`,
  );
}
