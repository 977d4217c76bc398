/** How many of a rule's findings were right, of those that annotated articles can judge. */
export interface RuleCount {
  readonly right: number;
  readonly of: number;
}

/** The counts of rules by their ids, `<family>/<idiom>`. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

/** How many findings of its family a rule's own findings must outnumber to be believed more than them. */
const strength = 10;

const familyOf = (rule: string): string => rule.split('/')[0] ?? rule;

function add(counts: Map<string, RuleCount>, name: string, { right, of }: RuleCount): void {
  const known = counts.get(name) ?? { right: 0, of: 0 };
  counts.set(name, { right: known.right + right, of: known.of + of });
}

/** The mean of a beta posterior whose prior has the mean `expected` and weighs as much as `strength` findings. */
function drawnTo(expected: number, { right, of }: RuleCount): number {
  return (right + strength * expected) / (of + strength);
}

/**
 * How probably a finding of a rule is right: the rule's share of right findings, drawn to the share of its family, and
 * that to the share of all, the more the fewer findings there are. A rule that was never counted has its family's share.
 */
export function createRulePrecision(counts: RuleCounts): (rule: string) => number {
  const families = new Map<string, RuleCount>();
  for (const [rule, count] of Object.entries(counts)) {
    add(families, familyOf(rule), count);
    add(families, '', count);
  }
  const none = { right: 0, of: 0 };
  const all = drawnTo(0.5, families.get('') ?? none);
  return (rule) => drawnTo(drawnTo(all, families.get(familyOf(rule)) ?? none), counts[rule] ?? none);
}
