import { isPersonName } from '../../extract/person-name.ts';
import type { BylineRole } from '../../model/article.ts';
import { anyWord } from './layout-words.ts';

/** A word of a signature: a role with what is written together with it, a mark of who took the pictures or wrote the text, an outlet, or a name. */
export type SignatureWord =
  | {
      readonly is: 'role';
      readonly role: BylineRole | null;
      readonly affiliation: string | null;
      readonly name: string;
    }
  | { readonly is: 'camera'; readonly name: string }
  | { readonly is: 'pen' }
  | { readonly is: 'outlet'; readonly name: string }
  | { readonly is: 'name'; readonly name: string };

/** Staff who make the page and not the text have the role null. The first pattern that matches decides. */
const roles: readonly (readonly [RegExp, BylineRole | null])[] = [
  [/^(.*?)特约(?:记者|通讯员|撰稿人?)[:：]?(.*)$/u, 'special correspondent'],
  [/^(.*?)实习生[:：]?(.*)$/u, 'intern'],
  [/^(.*?)(?:记者|記者)[:：]?(.*)$/u, 'reporter'],
  [/^(.*?)(?:通讯员|通訊員)[:：]?(.*)$/u, 'correspondent'],
  [/^(.*?)(?:作者|撰稿人?|撰文|执笔)[:：]?(.*)$/u, 'author'],
  [/^()(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：]?(.*)$/u, 'editor'],
  [/^()(?:校对|校對|审核|審核|版式|发布者|审校|监制)[:：]?(.*)$/u, null],
  [/^()(?:摄影|攝影)[:：](.*)$/u, 'photographer'],
];

const camera = /^(?:摄|攝|摄影|攝影|图|圖|摄影报道|供图)$/u;
const attachedCamera = /^(.{2,14})(?:摄|攝)$/u;
const pen = /^(?:文|文图|图文|报道|綜合|综合|整理|采写|供稿)$/u;
const outlet = new RegExp(`^\\p{Script=Han}{1,8}(?:${anyWord('mastheadEndings')}|中心|社)$`, 'u');
const modifier = new RegExp(
  `(?:全?媒体?|首席|实习|见习|驻.{0,8})$|^(?:${anyWord('ownPaper')})|^[□■◎●◆▲|｜（(]+`,
  'u',
);

function affiliationOf(prefix: string): string | null {
  const rest = prefix.replace(modifier, '').trim();
  if (rest !== prefix) return affiliationOf(rest);
  return /\p{Script=Han}{2}/u.test(rest) ? rest : null;
}

function readWord(word: string): SignatureWord {
  if (camera.test(word)) return { is: 'camera', name: '' };
  if (pen.test(word)) return { is: 'pen' };
  for (const [pattern, role] of roles) {
    const match = word.match(pattern);
    if (match) return { is: 'role', role, affiliation: affiliationOf(match[1] ?? ''), name: match[2] ?? '' };
  }
  const photographer = word.match(attachedCamera)?.[1];
  if (photographer) return { is: 'camera', name: photographer };
  return { is: outlet.test(word) && !isPersonName(word) ? 'outlet' : 'name', name: word };
}

/** Single characters are a name that was spaced out to the width of its neighbours: 王 英. */
function joinSpacedNames(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^\p{Script=Han}$/u.test(word) && !pen.test(word) && !camera.test(word);
    if (single && open) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    open = single && !open;
  }
  return joined;
}

/** `记者：王` keeps its label apart, so that a spaced name behind it can be joined. */
function splitLabel(word: string): readonly string[] {
  const at = word.search(/[:：]/u);
  return at < 0 || at === word.length - 1 ? [word] : [word.slice(0, at + 1), word.slice(at + 1)];
}

/** The words of a signature in their order. */
export function signatureWords(text: string): readonly SignatureWord[] {
  const words = text
    .replace(/文\s*[/／]\s*[图圖摄攝]\s*$/u, '')
    .replace(/^文\s*[/／]/u, '')
    .replace(/(记|責|责|校|审|審)\s+(者|编|編|对|對|核)(?=[:：])/gu, '$1$2')
    .split(/[\s、，,；;|｜/]+/u)
    .filter(Boolean)
    .flatMap(splitLabel);
  return joinSpacedNames(words).map(readWord);
}
