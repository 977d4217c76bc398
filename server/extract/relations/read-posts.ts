import type { Entity } from '../../model/entity.ts';
import { bodyFor, isEmployer, remember } from './bodies.ts';
import { isSecondment } from './find-secondments.ts';
import type { Finding } from './finding.ts';
import { type Sentence, withTokens } from './sentence.ts';
import { canCarry, isExecutive, isFormer, isPlain, isShared, isTitle, withoutLead } from './title-phrase.ts';
import type { Token } from './token.ts';

interface Post {
  readonly body: Entity;
  readonly title: string;
  readonly rule: string;
  /** Where the words begin that name body and title, -1 where the body was named elsewhere. */
  readonly start: number;
  readonly seconded?: boolean;
}

/** What one sentence says, read from left to right. */
interface Reader {
  readonly sentence: Sentence;
  /** The bodies named, in this sentence or before, the last one first. */
  bodies: readonly Entity[];
  /** Posts named but not yet given to a person: `A公司总经理、B协会会长` before the name. */
  pending: readonly Post[];
  /** Bodies in coordination before a title: `A公司、B公司董事长`. */
  listed: readonly Token[];
  /** The posts of the person just read, for `副会长甲、乙`. */
  last: readonly Post[];
  readonly findings: Finding[];
  readonly titled: Token[];
}

/** What `readPosts` found in a sentence. */
export interface PostReading {
  readonly findings: readonly Finding[];
  /** The sentence in which body, title and name are one mention of the person. */
  readonly titled: Sentence;
  /** The bodies that a title without one may refer to in the next sentence, the last one first. */
  readonly bodies: readonly Entity[];
}

const separators = /^[、，,；;和与及以暨兼]+/u;
const openSeparator = /[、，,兼暨和及]$/u;
const bareBody =
  /^[该本]?(?:公司|集团|企业|学校|学院|医院|中心|协会|学会|商会|联盟|银行|分行|支行|总院|园区|研究院|研究所|实验室)(?!长|副主席)(?=.)/u;
/** What makes the post after it one of the past: 时任A公司总经理. */
const past = /(?:时任|曾任|曾是|原|前|历任|先后任)$/u;
/** What makes the post after it one for a time: 挂职A局副局长. */
const seconded = /(?:挂职|挂任)(?:担?任)?$/u;
const postNominal = /^(?:副?教授|院士|博士|研究员|高级工程师)/u;

/** Reads the idiom `机构 + 职务 + 姓名` with its lists, and posts whose body was named before. */
export function readPosts(sentence: Sentence, before: readonly Entity[]): PostReading {
  const reader: Reader = {
    sentence,
    bodies: before,
    pending: [],
    listed: [],
    last: [],
    findings: [],
    titled: [],
  };
  sentence.tokens.forEach((token, index) => {
    const previous =
      token.entity.type === 'Person' ? bodyOfTitle(sentence, index) : sentence.tokens[index - 1];
    const gap = sentence.text.slice(previous?.end ?? sentence.start, token.start);
    if (token.entity.type === 'Person') readPerson(reader, token, previous, gap);
    else readOther(reader, token, previous, gap);
  });
  return {
    findings: reader.findings,
    titled: withTokens(sentence, reader.titled),
    bodies: reader.bodies,
  };
}

/** What stands before the person's title: the mention before, or the body before a place within the title, A公司中国区总裁. */
function bodyOfTitle(sentence: Sentence, index: number): Token | undefined {
  const previous = sentence.tokens[index - 1];
  const body = sentence.tokens[index - 2];
  const person = sentence.tokens[index];
  if (previous?.entity.type !== 'Place' || !body || !person || !isEmployer(body.entity)) return previous;
  return body.end === previous.start && isTitle(sentence.text.slice(body.end, person.start))
    ? body
    : previous;
}

function readOther(reader: Reader, token: Token, previous: Token | undefined, gap: string): void {
  const title = gap.replace(openSeparator, '');
  if (previous && isEmployer(previous.entity) && title !== gap && isTitle(title)) {
    reader.pending = [...reader.pending, ...directPosts(reader, previous, title)];
    reader.listed = [];
  } else if (previous && isEmployer(previous.entity) && gap === '、') {
    reader.listed = [...reader.listed, previous];
  } else if (gap !== '') {
    reader.pending = [];
    reader.listed = [];
  }
  reader.last = [];
  if (isEmployer(token.entity)) reader.bodies = remember(reader.bodies, token.entity);
  reader.titled.push(token);
}

function directPosts(reader: Reader, body: Token, title: string): Post[] {
  const first = reader.listed[0] ?? body;
  const before = reader.sentence.text.slice(reader.sentence.start, first.start);
  if (isFormer(title) || past.test(before)) return [];
  return [...reader.listed, body]
    .filter(({ entity }) => !isExecutive(title) || entity.type === 'Organization')
    .map(({ entity }) => ({
      body: entity,
      title,
      rule: 'works-for/org-title-person',
      start: first.start,
      seconded: seconded.test(before) || isSecondment(title),
    }));
}

function readPerson(reader: Reader, token: Token, previous: Token | undefined, gap: string): void {
  const posts = postsBefore(reader, token, previous, gap);
  for (const post of posts) reader.findings.push(toFinding(reader.sentence, token, post));
  const start = Math.min(token.start, ...posts.filter((post) => post.start >= 0).map((post) => post.start));
  while ((reader.titled.at(-1)?.start ?? -1) >= start) reader.titled.pop();
  reader.titled.push({ ...token, start });
  reader.last = posts;
  reader.pending = [];
  reader.listed = [];
}

function postsBefore(
  reader: Reader,
  token: Token,
  previous: Token | undefined,
  gap: string,
): readonly Post[] {
  const direct = withoutLead(gap);
  if (previous && isEmployer(previous.entity)) {
    if (isTitle(direct)) return [...reader.pending, ...directPosts(reader, previous, direct)];
    const after = postNominal.exec(reader.sentence.text.slice(token.end, token.end + 6))?.[0];
    if (gap === '' && after) {
      return directPosts(reader, previous, after).map((post) => ({
        ...post,
        rule: 'works-for/org-person-title',
      }));
    }
  }
  if (previous?.entity.type === 'Person' && reader.last.length > 0 && /^[、和及]$|^以及$/u.test(gap)) {
    return reader.last
      .filter((post) => isShared(post.title))
      .map((post) => ({ ...post, rule: 'works-for/shared-title', start: -1 }));
  }
  return carriedPost(reader, token, previous, gap);
}

/** A title whose body was named before: `A公司董事长甲、总经理乙`. */
function carriedPost(reader: Reader, token: Token, previous: Token | undefined, gap: string): Post[] {
  const clause = gap.search(/[^，,：:。；;]*$/u);
  const words = withoutLead(gap.slice(clause).replace(separators, ''));
  const title = words.replace(bareBody, '');
  if (!isTitle(title) || isFormer(title) || !canCarry(title)) return [];
  if (previous?.entity.type === 'Place' && clause === 0) return [];
  const noun = words.slice(0, words.length - title.length).replace(/^[该本]/u, '');
  const body = bodyFor(
    reader.bodies.filter((one) => isCalled(one, noun)),
    title,
  );
  if (!body) return [];
  const near = previous?.entity.type === 'Person' && reader.last.length > 0;
  if (!near && !isPlain(title)) return [];
  return [
    {
      body,
      title,
      rule: near ? 'works-for/next-title-person' : 'works-for/title-person',
      start: token.start - title.length,
    },
  ];
}

/** Whether a head noun can stand for the body: 公司 and 企业 for any company, 分行 for what is named so. */
function isCalled({ type, name, aliases }: Entity, noun: string): boolean {
  if (/^(?:公司|企业|集团)$/u.test(noun)) return type === 'Company';
  if (/^(?:学校|园区)$/u.test(noun)) return type !== 'Company';
  return noun === '' || [name, ...aliases].some((form) => form.endsWith(noun));
}

function toFinding(sentence: Sentence, person: Token, post: Post): Finding {
  return {
    subject: person.entity,
    predicate: post.seconded ? 'SECONDED_TO' : 'WORKS_FOR',
    object: post.body,
    title: post.title,
    block: sentence.block,
    start: post.start >= 0 ? post.start : sentence.start,
    end: person.end,
    rule: post.rule,
  };
}
