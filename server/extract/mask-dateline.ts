/** Stretches of a text that say who sent it from where: 本报讯（记者 …）, 新华社长春7月12日电, （某某 摄）. */
const patterns = [
  /^(?:据)?[\p{Script=Han}]{0,12}?(?:[\d０-９]{1,2}月[\d０-９]{1,2}日)?(?:专)?(?:讯|电)\s*[（(〔][^（）()〔〕]*(?:记者|通讯员|特派|实习|见习)[^（）()〔〕]*[）)〕]/u,
  /^(?:据)?(?:本报|本网|本刊|新华社|中新社|人民网|中新网|[\p{Script=Han}]{2,6}(?:日报|晚报|晨报|新闻网|网|社))[\p{Script=Han}\s]{0,8}(?:[\d０-９]{1,2}月[\d０-９]{1,2}日)?(?:专)?(?:讯|电)/u,
  /[（(〔][^（）()〔〕]{0,30}(?:记者|通讯员|摄|摄影|供图|供稿|图\/文|文\/图|制图|发)[^（）()〔〕]{0,30}[）)〕]/gu,
  /[（(〔](?:据|来源|本报综合)[^（）()〔〕]{2,40}[）)〕]/gu,
  /^[□■◎●★]?\s*(?:本报)?(?:全媒体|首席|特约|见习|实习)?(?:记者|通讯员)[\s\p{Script=Han}、·]{2,40}$/u,
  /据(?:新华社|中新社|央视|[\p{Script=Han}]{2,6}(?:日报|晚报))(?:客户端|新媒体)?(?:报道|消息|电)?/gu,
];

/** The stretches of a text that name who sent or reported it, as pairs of offsets. They name no entities. */
export function datelinesOf(text: string): readonly (readonly [number, number])[] {
  return patterns.flatMap((pattern) => {
    if (pattern.flags.includes('g')) {
      return [...text.matchAll(pattern)].map((match): [number, number] => [
        match.index,
        match.index + match[0].length,
      ]);
    }
    const match = pattern.exec(text);
    return match ? [[match.index, match.index + match[0].length] as const] : [];
  });
}
