import titles from './titles.json' with { type: 'json' };

/** Longest name of one post; a longer stretch before a person is a clause, not a title. */
const longestPost = 22;
const notInTitle = new RegExp(
  `[的在是说将被把了让等讯据从与《》“”‘’（）()：:。！？；!?;\\s\\uE000-\\uE004]|${titles.never.join('|')}`,
  'u',
);
const heads = new Set(titles.heads);
const longestHead = Math.max(...titles.heads.map((head) => head.length));
const plural = new RegExp(titles.plural.join('|'), 'u');
const executive = new RegExp(titles.executives.join('|'), 'u');
const former = new RegExp(`^(?:${titles.former.join('|')})`, 'u');
/** Longest post that is taken for one of a body named before; a longer one names its own. */
const longestCarried = 12;
/** Longest post of plain words, 董事会秘书长. */
const longestPlain = 6;
/** Posts that any body has, so that the one named last is a guess. */
const lowly = /员$|学生$|医生$|代表$|创始人$|分析师$|传人$|工程师$|支书$|领队$|操作师$|农民$/u;
const foreign = new RegExp(titles.foreign.join('|'), 'u');
const joint = /[、兼暨，,和及]/u;

/** Whether a text ends with a word that can end a post's name. */
function endsWithHead(text: string): boolean {
  for (let length = 2; length <= Math.min(longestHead, text.length); length += 1) {
    if (heads.has(text.slice(-length))) return true;
  }
  return false;
}

/** Whether the whole text is one or more posts: `党委书记、董事长`, `工业业务领域总裁`, `董事长兼总经理`. */
export function isTitle(text: string): boolean {
  if (text.length < 2 || text.length > 3 * longestPost || notInTitle.test(text)) return false;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !joint.test(text.charAt(at))) continue;
    const post = text.slice(start, at);
    if (post.length === 0 || post.length > longestPost) return false;
    if (endsWithHead(post)) start = at + 1;
    else if (text[at] === '，') return false;
  }
  return start > text.length;
}

/** The title without what leads to it: `的总经理`, `现任总经理`. */
export function withoutLead(text: string): string {
  const lead = titles.leads.find((word) => text.startsWith(word) && text.length > word.length + 1);
  return lead ? withoutLead(text.slice(lead.length)) : text;
}

/** Whether a title may be shared by the persons that follow in a list: 副会长A、B、C. */
export function isShared(title: string): boolean {
  return plural.test(title);
}

/** Whether it is the post of who governs a place, held in a government and nowhere else: 市长, 副省长. */
export function isExecutive(title: string): boolean {
  return executive.test(title);
}

/** Whether the post is over: 原局长, 前任会长. */
export function isFormer(title: string): boolean {
  return former.test(title);
}

const bodies = titles.bodies.map(({ titles: ends, names, types }) => ({
  ends: new RegExp(ends, 'u'),
  names: new RegExp(names, 'u'),
  types: types.split(' '),
}));

/** Whether a body of this name and type (`Type` or `Type:kind`) has such posts: a 校长 belongs to a school. */
export function canHavePost(names: readonly string[], types: readonly string[], title: string): boolean {
  return bodies.every(
    (rule) =>
      !rule.ends.test(title) ||
      types.some((type) => rule.types.includes(type)) ||
      names.some((name) => rule.names.test(name)),
  );
}

/** Whether a title is made of plain posts, 常务副会长: with more words, 海港分公司经理, it may name a body of its own. */
export function isPlain(title: string): boolean {
  return title.split(joint).every((post) => post.length <= longestPlain) && !lowly.test(title);
}

/** Whether a title without a body can be one of a body named before: 总经理, but not 某市某局局长. */
export function canCarry(title: string): boolean {
  return (
    isExecutive(title) ||
    (!foreign.test(title) && title.split(joint).every((post) => post.length <= longestCarried))
  );
}
