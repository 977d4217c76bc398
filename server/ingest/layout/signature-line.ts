import { isPersonName } from '../../extract/person-name.ts';
import { readSignature } from './byline.ts';
import { anyWord } from './layout-words.ts';
import { signatureWords } from './signature-words.ts';

const longest = 80;
const prose = /[。！？；：，“”《》\d]/u;
const telling =
  /记者|記者|通讯员|通訊員|特约|作者|撰|执笔|实习生|编辑|編輯|责编|責編|[摄攝文图圖]|供图|^[□■◎●◆▲]/u;
const opening = /^[□■◎●◆▲]\s*/u;
const columnName = new RegExp(`(?:${anyWord('columns')})$`, 'u');
const longestName = 4;

function isNameOrRole(text: string): boolean {
  return signatureWords(text).every((word) => {
    if (word.is !== 'name') return true;
    return word.name.length <= longestName || word.name.includes('·') || word.name.includes('•');
  });
}

function signs(text: string): boolean {
  return readSignature(text, { role: null, agency: null }).length > 0 && isNameOrRole(text);
}

/** Whether a line does nothing but sign the text: roles and names, or a name behind a mark. */
export function isSignatureLine(line: string): boolean {
  if (line.length > longest || prose.test(line) || !telling.test(line)) return false;
  const text = line.replace(opening, '');
  if (signs(text)) return true;
  return text !== line && isBareName(text) && !columnName.test(text);
}

/** Whether a text is one name and nothing else, as under a commentary's headline. */
export function isBareName(text: string): boolean {
  return text.length <= 9 && isPersonName(text.replace(/\s/gu, ''));
}

/** Whether a text is names and nothing else, with spaces or 、 between them. */
export function areNames(text: string): boolean {
  const words = signatureWords(text);
  return words.length > 0 && words.every((word) => word.is === 'name' && isPersonName(word.name));
}
