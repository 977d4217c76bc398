import type { TaggedWord } from './tagger.ts';

const mark = /[（）()“”《》〈〉、，。；：]/u;
/** Where a word is two: after a bracket or mark, between a committee and its post, between two bodies joined by 和. */
const seams = [
  /([（）()“”《》〈〉、，。；：])/u,
  /(?<=[省市区县州镇乡旗盟党工]委)(?=(?:常务)?(?:副?书记|常委|委员|副?秘书长|副?主任|办|宣传部|组织部|统战部|政法委))/u,
  /(?<=管委会|政府)(?=(?:常务)?副?(?:主任|市长|省长|县长|区长|秘书长))/u,
  /(?<=大学|公司|集团|学院|政府|银行|医院|[农工科交]大|[部委局厅])([和与同暨])(?=[\p{Script=Han}]{2})/u,
  /(?<=[\p{Script=Han}]{3})(会同|联合(?![会国体])|携手|协办|承办|主办|合建|共建|兼(?=[\p{Script=Han}]{3})|下属|归(?=集团))/u,
  /(?<=上市公司|子公司|企业|集团|公司)(?=[\p{Script=Han}]{3,}(?:公司|会社|集团)$)/u,
  /(?<=[\p{Script=Han}]{3})(同)(?=[\p{Script=Han}]{2,}(?:政府|公司|集团|协会|管委会))/u,
  /(?<=[\p{Script=Han}]{2})(?=党(?:组|委|工委)$)/u,
  /(?<=[会联院校局厅委会司团])(?=党(?:组|委|支部))/u,
  /(?<=[会联局院厅])(?=党$)/u,
  /(?<=[\p{Script=Han}]{3})(?=(?:日前|近日|昨日|今日|等)$)/u,
  /(?<=公司|集团|股份|银行)(全资子公司|控股子公司|子公司|旗下|(?:经营|代理|组团)$)/u,
  /(?<=大学|学院|研究院|公司|集团|政府|银行)(和|与)(?=[\p{Script=Han}（）]{3,})/u,
  /(?<=旗下|子公司)(?=[\p{Script=Han}]{3,})/u,
  /^([和与])(?=[\p{Script=Han}]{2,}[局厅部委院])/u,
];

function pieces(text: string, index = 0): readonly string[] {
  const seam = seams[index];
  if (!seam) return [text];
  return text
    .split(seam)
    .filter(Boolean)
    .flatMap((piece) => pieces(piece, index + 1));
}

function tagOf(piece: string, word: TaggedWord): string {
  if (mark.test(piece)) return 'w';
  if (/^[和与同暨兼归]$/u.test(piece)) return 'c';
  if (/^(?:日前|近日|昨日|今日)$/u.test(piece)) return 't';
  if (piece === '等') return 'u';
  if (/子公司$|^旗下$/u.test(piece)) return 'n';
  if (/^(?:会同|联合|经营|代理|组团|携手|协办|承办|主办|合建|共建|下属)$/u.test(piece)) return 'v';
  if (/^党(?:组|委|工委|支部)/u.test(piece)) return 'n';
  if (/^(?:常务)?副?(?:书记|主任|市长|省长|县长|区长|秘书长)$|^(?:常委|委员)$/u.test(piece)) return 'n';
  return /[省市区县州镇乡旗盟]委$|管委会$|政府$/u.test(piece) ? 'ORG' : word.tag;
}

/** Cuts words of the tagger that are several: 太仓）有限公司, 市委书记. */
export function splitAtMarks(words: readonly TaggedWord[]): readonly TaggedWord[] {
  return words.flatMap((word) => {
    const parts = word.text.length > 2 ? pieces(word.text) : [word.text];
    if (parts.length < 2) return [word];
    let start = word.start;
    return parts.map((text) => {
      const piece = { ...word, text, start, end: start + text.length, tag: tagOf(text, word) };
      start = piece.end;
      return piece;
    });
  });
}
