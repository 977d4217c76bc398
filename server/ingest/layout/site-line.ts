import { anyWord } from './layout-words.ts';
import { isoDate } from './running-line.ts';

const longest = 140;
const words = new RegExp(anyWord('site'), 'u');
const labels = new RegExp(`(?:${anyWord('siteLabels')})\\s*[:：]`, 'gu');
const breadcrumb = /\S\s*(?:>|＞|»|→|>>)\s*\S|^首[页頁]\s*[-/／]/u;
const tools = /^[【[][^【】[\]]{1,12}[】\]]|[【[](?:打印|收藏|关闭|纠错|字[号體体號]|發表評論|字體)/u;
const stamped = /^(?:\d{4}[-年]\d{1,2}[-月]\d{1,2}|\d{2}-\d{2} \d{2}:\d{2})/u;
const staffLine =
  /^[([（【|｜\s]*(?:责任?\s?编辑?|責任?編輯?|编辑|編輯|审核|審核|撰稿|记\s者|責編|责\s编)\s*[:：\s]/u;
const staffInBrackets = /[【[](?:责任编辑|责编|編輯|责任编輯)[:：]/u;
const advert = /^(?:广告|廣告|提要[:：].{0,40})$/u;
const reviewed = /^[(（]审核/u;

/** Whether a line is what a news site prints around an article: navigation, date and source, tools, editors. */
export function isSiteLine(line: string): boolean {
  if (line.length > longest || /[。！？]/u.test(line)) return false;
  if (advert.test(line) || staffLine.test(line) || reviewed.test(line)) return true;
  if (line.length <= 60 && breadcrumb.test(line)) return true;
  return (
    (line.match(labels)?.length ?? 0) > 1 ||
    [words, tools, stamped, staffInBrackets].some((mark) => mark.test(line))
  );
}

/** The source that a site's line names, or null. */
export function siteSource(line: string): string | null {
  const source = line.match(/(?:来源|來源)\s*[:：]\s*([^\s　|｜【[，,]{2,20})/u)?.[1] ?? null;
  return source === null || /^本[网報报站]/u.test(source) ? null : source;
}

/** The day (YYYY-MM-DD) that a site's line states in full, or null. */
export function siteDate(line: string): string | null {
  const date = line.match(/(\d{4})[-年](\d{1,2})[-月](\d{1,2})/u);
  return date ? isoDate(date[1], date[2], date[3]) : null;
}
