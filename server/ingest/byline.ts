import type { Byline, BylineRole } from '../model/article.ts';
import { anyWord, layoutWords } from './layout-words.ts';
import { isPersonName, isSignature } from './person-name.ts';

/** How a signature is read where it does not say so itself. */
export interface SignatureReading {
  /** The role of a name without one; null drops such names. */
  readonly role: BylineRole | null;
  /** The agency whose dateline the names stand in, or null. */
  readonly agency: string | null;
}

interface Group {
  role: BylineRole | null;
  affiliation: string | null;
  readonly signed: Byline[];
}

const roles: readonly (readonly [RegExp, BylineRole | null])[] = [
  [/^(.*?)特约(?:记者|通讯员|撰稿人?)[:：]?(.*)$/u, 'special correspondent'],
  [/^(.*?)(?:实习生)[:：]?(.*)$/u, 'intern'],
  [/^(.*?)(?:记者|記者)[:：]?(.*)$/u, 'reporter'],
  [/^(.*?)(?:通讯员|通訊員)[:：]?(.*)$/u, 'correspondent'],
  [/^(.*?)(?:作者|撰稿人?|撰文|执笔)[:：]?(.*)$/u, 'author'],
  [/^()(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：]?(.*)$/u, 'editor'],
  [/^()(?:校对|校對|审核|審核|版式|发布者|审校|监制)[:：]?(.*)$/u, null],
  [/^()(?:摄影|攝影)[:：]?(.+)$/u, 'photographer'],
];

const photographed = /^(?:摄|攝|摄影|攝影|图|圖|摄影报道|供图)$/u;
const written = /^(?:文|文图|图文|报道|綜合|综合|整理|采写|供稿)$/u;
const attachedCamera = /^(.{2,14})(?:摄|攝)$/u;
const notNames = new Set(['辑录', '综合', '整理', '报道', '本报', '综述', '资料', '供稿', '来稿']);
const modifiers = new RegExp(
  `全?媒体?$|首席$|实习$|见习$|驻.{0,8}$|^(?:${anyWord('ownPaper')})|^[□■◎●◆▲|｜]+`,
  'gu',
);
const outletWords = new RegExp(`^[\\p{Script=Han}]{1,8}(?:${anyWord('mastheadEndings')}|中心|社)$`, 'u');

function affiliationOf(prefix: string): string | null {
  let rest = prefix;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(modifiers, '').trim();
  }
  return /\p{Script=Han}{2}/u.test(rest) ? rest : null;
}

/** Single characters are a name that was spaced out to the width of its neighbours: 王 英. */
function joinSpacedNames(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^\p{Script=Han}$/u.test(word) && !written.test(word) && !photographed.test(word);
    if (single && open) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    open = single && !open;
  }
  return joined;
}

function signatureWords(text: string): string[] {
  const plain = text
    .replace(/文\s*[/／]\s*[图圖摄攝]\s*$/u, '')
    .replace(/^文\s*[/／]/u, '')
    .replace(/(记|責|责|校|审|審)\s+(者|编|編|对|對|核)(?=[:：])/gu, '$1$2')
    .replace(/([:：])\s+/gu, '$1');
  const split = plain.split(/[\s、，,；;|｜/]+/u).filter(Boolean);
  return joinSpacedNames(split.flatMap((word) => splitLabel(word)));
}

/** `记者：王` keeps its label apart, so that a spaced name behind it can be joined. */
function splitLabel(word: string): string[] {
  const at = word.search(/[:：]/u);
  return at < 0 || at === word.length - 1 ? [word] : [word.slice(0, at + 1), word.slice(at + 1)];
}

function addName(group: Group, word: string, reading: SignatureReading): void {
  const camera = word.match(attachedCamera)?.[1];
  if (camera && isSignature(camera)) {
    group.signed.push({ name: camera, role: 'photographer', affiliation: group.affiliation });
    return;
  }
  const role = group.role ?? reading.role;
  if (role === null || notNames.has(word) || !isSignature(word)) return;
  if (group.role === null && !isPersonName(word)) return;
  group.signed.push({ name: word, role, affiliation: group.affiliation ?? reading.agency });
}

function readWord(group: Group, word: string, reading: SignatureReading): boolean {
  for (const [pattern, role] of roles) {
    const match = word.match(pattern);
    if (!match) continue;
    group.role = role;
    group.affiliation = affiliationOf(match[1] ?? '');
    if (role === null) reading = { role: null, agency: null };
    if (match[2]) addName(group, match[2], reading);
    return role !== null;
  }
  if (outletWords.test(word) && !isPersonName(word)) {
    group.role ??= 'reporter';
    group.affiliation = word;
  } else addName(group, word, reading);
  return true;
}

/**
 * The people whom a signature names (`本报记者 某某 通讯员 某某`, `某某 摄`), with role and affiliation. A word for the
 * camera behind names makes photographers of them, whatever stands before.
 */
export function readSignature(text: string, reading: SignatureReading): Byline[] {
  const done: Byline[] = [];
  let group: Group = { role: null, affiliation: null, signed: [] };
  let dropping = false;
  for (const word of signatureWords(text)) {
    if (photographed.test(word)) {
      done.push(...group.signed.map((byline) => ({ ...byline, role: 'photographer' as const })));
      group = { role: null, affiliation: null, signed: [] };
    } else if (written.test(word)) {
      done.push(...group.signed);
      group = { role: null, affiliation: null, signed: [] };
    } else {
      const labelled = roles.some(([pattern]) => pattern.test(word));
      if (labelled) dropping = false;
      if (!dropping) dropping = !readWord(group, word, reading);
    }
  }
  return [...done, ...group.signed];
}

const signatureLine =
  /^[□■◎●◆▲]?\s*(?:文\s*[/／]\s*)?(?:[\p{Script=Han}·]{0,16}?)(?:记者|記者|通讯员|通訊員|特约撰稿)[\s:：　]*[\p{Script=Han}·•\s　、/／]{2,60}$/u;
const cameraLine = /^[^。！？；，]{2,40}[\s　]*(?:摄|攝|摄影|攝影|摄影报道|供图)$/u;
const markedName = /^[□■◎●]\s*([\p{Script=Han}·\s]{2,12})$/u;

/** Whether a line does nothing but sign the text. */
export function isSignatureLine(line: string): boolean {
  if (line.length > 80) return false;
  if (signatureLine.test(line) || cameraLine.test(line)) return true;
  const marked = line.match(markedName)?.[1]?.replace(/\s/gu, '');
  return marked !== undefined && isPersonName(marked);
}

/** Whether a short line can be a bare name under a headline or a text. */
export function isBareName(line: string): boolean {
  return line.length <= 9 && isPersonName(line.replace(/[\s　]/gu, ''));
}

/** Whether a dateline's outlet is a news agency. */
export function isAgency(outlet: string): boolean {
  return layoutWords('agencies').includes(outlet);
}
