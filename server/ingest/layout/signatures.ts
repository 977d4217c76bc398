import type { Byline, BylineRole } from '../../model/article.ts';
import type { ArticleDraft } from './article-draft.ts';
import { isAgency, readSignature } from './byline.ts';
import { readDateline } from './dateline.ts';
import { anyWord } from './layout-words.ts';
import type { KindLine } from './line-kind.ts';
import { areNames, isBareName } from './signature-line.ts';
import { insideBrackets } from './source-line.ts';

const opinion = new RegExp(`(?:${anyWord('opinionColumns')})$`, 'u');
const opinionHeading = /编后|編後/u;
const leading = /^[（(]([^（）()]{2,60})[）)]/u;
const trailing = /[（(]([^（）()]{2,60})[）)]$/u;
const camera =
  /[。！？”\s　]((?:本报|新华社)?(?:记者|通讯员)?[\s　]*[\p{Script=Han}·\s　]{2,12}(?:摄|攝))(（新华社发）)?$/u;
const closing = /[。！？”][\s　]*[（(]([^（）()]{2,24})[）)]$/u;
const speaks = /记者|記者|通讯员|通訊員|作者|实习生|(?:摄|攝)$/u;
const siteStaff =
  /(?:作者|责任编辑|責任編輯|责\s?编|責\s?編|编辑|編輯|撰稿|记\s?者)\s*[:：]\s*[^\]】)）|｜[【　]{2,40}/gu;

function isOpinion(draft: ArticleDraft): boolean {
  return draft.headline.some(
    ({ text }) => (text.length <= 8 && opinion.test(text)) || opinionHeading.test(text),
  );
}

function fromDateline(text: string): readonly Byline[] {
  const dateline = readDateline(text);
  const signature = dateline ? dateline.signature : text.slice(0, 70).match(leading)?.[1];
  if (!signature) return [];
  const agency = dateline && isAgency(dateline.outlet) ? dateline.outlet : null;
  return readSignature(signature, { role: dateline ? 'reporter' : null, agency });
}

function fromTail(text: string): readonly Byline[] {
  const tail = text.slice(-80);
  const photo = tail.match(camera);
  if (photo?.[1]) return readSignature(photo[1], { role: null, agency: photo[2] ? '新华社' : null });
  const inside = tail.match(trailing)?.[1];
  return inside && speaks.test(inside) ? readSignature(inside, { role: null, agency: null }) : [];
}

function fromSite(text: string, role: BylineRole): readonly Byline[] {
  return [...text.matchAll(siteStaff)].flatMap(([staff]) =>
    readSignature(staff, { role: null, agency: null }).map((byline) =>
      byline.role === 'author' && !staff.startsWith('撰稿') ? { ...byline, role } : byline,
    ),
  );
}

function fromLine(line: KindLine, role: BylineRole): readonly Byline[] {
  if (line.kind === 'site') return fromSite(line.text, role);
  if (line.kind === 'signature') {
    const marked = /^[□■◎●]/u.test(line.text) || isBareName(line.text);
    return readSignature((insideBrackets(line.text) ?? line.text).replace(/^[□■◎●]\s*/u, ''), {
      role: marked ? 'author' : null,
      agency: null,
    });
  }
  return line.kind === 'text' ? [...fromDateline(line.text), ...fromTail(line.text)] : [];
}

/** Names in brackets, behind a sentence or on a line of their own, without a word for what they did. */
function fromClosing(line: KindLine, role: BylineRole): readonly Byline[] {
  const inside = line.kind === 'text' ? line.text.slice(-30).match(closing)?.[1] : insideBrackets(line.text);
  return inside && areNames(inside) ? readSignature(inside, { role, agency: null }) : [];
}

/** Everybody once, as first named; an affiliation named later is added. */
function unique(bylines: readonly Byline[]): readonly Byline[] {
  const byName = new Map<string, Byline>();
  for (const byline of bylines) {
    const known = byName.get(byline.name);
    if (!known) byName.set(byline.name, byline);
    else if (known.affiliation === null)
      byName.set(byline.name, { ...known, affiliation: byline.affiliation });
  }
  return [...byName.values()];
}

/** Who signed an article: under the headline, in the dateline, behind the text, under a picture, in a site's lines. */
export function readBylines(draft: ArticleDraft): readonly Byline[] {
  const role = isOpinion(draft) ? 'author' : 'reporter';
  const lines = [...draft.lines, ...draft.around];
  return unique(lines.flatMap((line) => [...fromLine(line, role), ...fromClosing(line, role)]));
}
