import type { Entity } from '../../model/entity.ts';
import { isEmployer } from './bodies.ts';
import type { Finding } from './finding.ts';
import { type Sentence, withTokens } from './sentence.ts';
import { isShared, isTitle, withoutLead } from './title-phrase.ts';
import type { Token } from './token.ts';

interface Post {
  readonly body: Entity;
  readonly title: string;
  readonly rule: string;
  readonly confidence: number;
  /** Where the words begin that name body and title. */
  readonly start: number;
}

/** What one sentence says, read from left to right. */
interface Reader {
  readonly sentence: Sentence;
  /** The body last named, or named by the sentence before. */
  body: Entity | null;
  /** Posts named but not yet given to a person: `A公司总经理、B协会会长` before the name. */
  pending: Post[];
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
  /** The body that a title without one refers to, in the next sentence. */
  readonly body: Entity | null;
}

const separators = /^[、，,；;和与及以暨兼]+/u;
const openSeparator = /[、，,兼暨和及]$/u;
const bareBody = /^[该本]?(?:公司|集团|企业|学校|学院|医院|中心|协会|商会|联盟|银行|园区|研究院)(?=.)/u;

/** Reads the idiom `机构 + 职务 + 姓名` with its lists, and posts whose body was named before. */
export function readPosts(sentence: Sentence, before: Entity | null): PostReading {
  const reader: Reader = { sentence, body: before, pending: [], last: [], findings: [], titled: [] };
  sentence.tokens.forEach((token, index) => {
    const previous = sentence.tokens[index - 1];
    const gap = sentence.text.slice(previous?.end ?? sentence.start, token.start);
    if (token.entity.type === 'Person') readPerson(reader, token, previous, gap);
    else readOther(reader, token, previous, gap);
  });
  return { findings: reader.findings, titled: withTokens(sentence, reader.titled), body: reader.body };
}

function readOther(reader: Reader, token: Token, previous: Token | undefined, gap: string): void {
  const title = gap.replace(openSeparator, '');
  if (previous && isEmployer(previous.entity) && title !== gap && isTitle(title)) {
    reader.pending.push(directPost(previous, title));
  } else if (gap !== '') {
    reader.pending = [];
  }
  reader.last = [];
  if (isEmployer(token.entity)) reader.body = token.entity;
  reader.titled.push(token);
}

function directPost(body: Token, title: string): Post {
  return {
    body: body.entity,
    title,
    rule: 'works-for/org-title-person',
    confidence: 0.95,
    start: body.start,
  };
}

function readPerson(reader: Reader, token: Token, previous: Token | undefined, gap: string): void {
  const posts = postsBefore(reader, previous, gap);
  for (const post of posts) reader.findings.push(toFinding(reader.sentence, token, post));
  const start = Math.min(token.start, ...posts.filter((post) => post.start >= 0).map((post) => post.start));
  while (reader.titled.at(-1) && (reader.titled.at(-1)?.start ?? 0) >= start) reader.titled.pop();
  reader.titled.push({ ...token, start });
  reader.last = posts;
  reader.pending = [];
}

function postsBefore(reader: Reader, previous: Token | undefined, gap: string): readonly Post[] {
  const { pending, body } = reader;
  const direct = withoutLead(gap);
  if (previous && isEmployer(previous.entity) && isTitle(direct))
    return [...pending, directPost(previous, direct)];
  if (previous?.entity.type === 'Person' && reader.last.length > 0 && /^[、和及]$|^以及$/u.test(gap)) {
    return reader.last
      .filter((post) => isShared(post.title))
      .map((post) => ({ ...post, rule: 'works-for/shared-title', confidence: 0.85, start: -1 }));
  }
  const tail = gap.slice(gap.search(/[^，,：:。；;]*$/u)).replace(separators, '');
  const title = withoutLead(tail).replace(bareBody, '');
  if (!body || !isTitle(title)) return [];
  const samePlace = previous?.entity.type === 'Person' ? 0.8 : 0.6;
  return [{ body, title, rule: 'works-for/title-person', confidence: samePlace, start: -1 }];
}

function toFinding(sentence: Sentence, person: Token, post: Post): Finding {
  const start = post.start >= 0 ? post.start : sentence.start;
  return {
    subject: person.entity,
    predicate: 'WORKS_FOR',
    object: post.body,
    title: post.title,
    block: sentence.block,
    start,
    end: person.end,
    rule: post.rule,
    confidence: post.confidence,
  };
}
