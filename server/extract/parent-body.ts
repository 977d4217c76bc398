import { suffixOf } from './name-suffixes.ts';
import type { Finding } from './tagged-block.ts';

/**
 * The body at the start of its department's name: 大学 before 学院, 局 before 科. What follows must end like a
 * department, so that 北京大学 is none in 北京大学城, nor a bank in 银行业协会.
 */
const parent =
  /^(.{2,}?(?:大学|(?:有限公司|集团)(?!公司|有限)|(?:人民)?政府|管委会|研究院|科学院|[厅局]|[省市区县州]委|(?:商务|教育|财政|科技|公安|水利|民政|司法|外交|农村|环境|信息化|规划|运输|保障|建设)部))(.{2,}(?:学院|系|研究院|所|实验室|中心|科|处|司|部|办|室|院|站|学部|分公司|支队|大队|事业群))$/u;

/** The parent body named within a body's name, or null. */
export function parentBody(text: string, finding: Finding): Finding | null {
  if (finding.type !== 'Organization' && finding.type !== 'Company') return null;
  const name = text.slice(finding.start, finding.end);
  const head = parent.exec(name)?.[1];
  const meaning = head ? suffixOf(head) : null;
  if (!head || !meaning || meaning.suffix.length === head.length) return null;
  const { type, kind } = meaning;
  return { ...finding, end: finding.start + head.length, type, kind, rule: 'body/parent', confidence: 0.7 };
}
