import { readDateline } from './dateline.ts';

const longestTitle = 52;
const endsOpen = /[，、：；。,;:]$/u;
const saidInQuotes = /[。！？?!][”"’』」]$/u;
const inBrackets = /^[（(〔【].*[）)〕】]$/u;
const sentence = /[。；;]/u;
const columns = /\S(?:　+|\s{2,})\S+(?:　+|\s{2,})\S/u;

/** Whether a line can be one of a headline: short, no sentence, no speech, no dateline, no row of a table. */
export function isTitleLike(line: string): boolean {
  if (line.length > longestTitle || endsOpen.test(line) || sentence.test(line)) return false;
  if (saidInQuotes.test(line) || columns.test(line) || inBrackets.test(line)) return false;
  return readDateline(line) === null;
}

const cameraTail = /[。！？”　\s][^。！？，；]{0,14}[摄攝](?:（新华社发）)?$/u;

/** Whether a line of prose ends with the photographer of the picture that it describes. */
export function endsWithCredit(line: string): boolean {
  return cameraTail.test(line.slice(-30));
}

/** Whether a line of prose comes to an end, so that the next line is no continuation of it. */
export function isComplete(line: string): boolean {
  const end = line.slice(-3);
  if (/[。！？!?：:；;…]$/u.test(end) || /[。！？!?…—;；][”’』」）)》】]{1,2}$/u.test(end)) return true;
  return /——$|[）)】〕]$/u.test(end) || endsWithCredit(line);
}
