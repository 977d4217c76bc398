import type { Entity } from '../../model/entity.ts';
import { bodyFor, isEmployer, remember } from './bodies.ts';
import { isDoubtful } from './doubt.ts';
import { isSecondment } from './find-secondments.ts';
import type { Finding } from './finding.ts';
import { type Group, readGroups } from './group.ts';
import { anyMask, type Sentence } from './sentence.ts';
import { isExecutive, isFormer, isTitle, withoutLead } from './title-phrase.ts';

/** 甲任…, 甲当选…, 甲是…: from the person to the words that name the post. */
const appointment = new RegExp(
  `^(?:同志|等|博士|院士)?(?:，(?=现?任|现为|现任|担任|兼任))?[^，,。；：${anyMask}]{0,12}?(担任|出任|接任|兼任|升任|就任|改任|转任|现任|当选为|当选|获授|兼着|执掌|调任|晋升|受聘为|受聘担任|获聘为|被聘为|被任命为|获任|履新|擔任|任|现为|成为|是|系|为|為|兼)(?:了|该|一名|一位|本)?`,
  'u',
);
const over = /挂|派|曾|此前|不再|未|原|拟|提名|辞|免|卸|如果|希望/u;
const weak = /^(?:是|系|为|為|成为|兼)$/u;
const current = /[，,；](?:后)?(?:现|如今|目前|同时|并|还)(?:已|则)?(?:担任|出任|兼任|任|为|是|兼)|，兼任/gu;
const choice = /(?:选举|推选|推举|选聘|聘请|聘任|特聘|任命|聘|选)(?:了|产生)?$/u;
/** 董事长由甲担任; 秘书长是甲 */
const inverted = /(?:一职)?[，,]?(?:则|现|改|仍)?由$/u;
const equated = /的?(?:正|就)?[是为]$/u;

/** Finds who is said to hold or take up a post: `甲任A公司总经理`, `首任主席由甲担任`. Reads titled sentences. */
export function findAppointments(sentence: Sentence, bodies: readonly Entity[]): Finding[] {
  const persons = readGroups(sentence).filter((group) =>
    group.members.every(({ entity }) => entity.type === 'Person'),
  );
  return [
    ...persons.flatMap((group) => [...appointed(sentence, group, bodies), ...invertedPost(sentence, group)]),
    ...inParenthesis(sentence),
    ...ofTopic(sentence, persons),
    ...chosen(sentence, persons, bodies),
  ];
}

function appointed(sentence: Sentence, group: Group, before: readonly Entity[]): Finding[] {
  const match = appointment.exec(sentence.masked.slice(group.to, group.to + 40));
  if (!match?.[1] || over.test(match[0])) return [];
  const at = group.to + match[0].length;
  const named = weak.test(match[1]) ? [] : bodiesBefore(sentence, group.from, before);
  const carried = match[1].startsWith('当选') ? named.filter(isElective) : named;
  return readList(sentence, at, carried).flatMap((post) =>
    toFindings(sentence, group, post, 'works-for/appointed', group.from, post.to),
  );
}

/** Whether its posts go by election: an association's, not a firm's or a university's. */
function isElective({ kind }: Entity): boolean {
  return kind === 'alliance' || kind === 'other' || kind === 'government';
}

/** Whether the post is over; who takes up a post as the first is in it, where 首任所长甲 tells of long ago. */
function isPast(title: string): boolean {
  return isFormer(title.replace(/^首任/u, ''));
}

interface ListedPost {
  readonly body: Entity;
  readonly title: string;
  readonly to: number;
}

/** Posts in a row: `A公司副总经理、B协会会长，C中心主任`. */
function readList(sentence: Sentence, from: number, carried: readonly Entity[]): ListedPost[] {
  const posts: ListedPost[] = [];
  let named: Entity | null = null;
  let at = from;
  while (at < sentence.masked.length) {
    const token = sentence.tokenAt.get(at);
    if (token && !isEmployer(token.entity)) break;
    if (token) {
      named = token.entity;
      at += 1;
    }
    const stretch = /^[^。；;！？，,（\uE000-\uE004]*/u.exec(sentence.masked.slice(at, at + 60))?.[0] ?? '';
    const title = withoutLead(stretch.replace(/[、兼]$/u, '').replace(/职务$|一职$/u, ''));
    if (!isTitle(title) || isPast(title)) break;
    const body: Entity | null = named ?? bodyFor(carried, title);
    if (!body) break;
    if (isExecutive(title) && body.type !== 'Organization') break;
    at += stretch.length;
    posts.push({ body, title, to: at });
    if (sentence.masked[at] === '，') at += 1;
    if (!sentence.tokenAt.has(at)) break;
  }
  return posts;
}

function invertedPost(sentence: Sentence, group: Group): Finding[] {
  const before = sentence.masked.slice(0, group.from);
  const takesPost = /^[^，,。；]{0,6}(?:任|接)/u.test(sentence.masked.slice(group.to, group.to + 12));
  const link = (takesPost ? inverted : equated).exec(before);
  if (!link) return [];
  const stretch = before.slice(0, link.index);
  const words = /[^\uE000-\uE004，,。；]*$/u.exec(stretch)?.[0] ?? '';
  const at = stretch.length - words.length - 1;
  const body = sentence.tokenAt.get(at)?.entity;
  const title = withoutLead(words);
  if (!body || !isEmployer(body) || !isTitle(title) || isPast(title)) return [];
  return toFindings(sentence, group, { body, title, to: group.to }, 'works-for/held-by', at, group.to);
}

/** 甲，原任…，现任A公司总经理: the post of the only person named in the sentence before. */
function ofTopic(sentence: Sentence, persons: readonly Group[]): Finding[] {
  return [...sentence.masked.matchAll(current)].flatMap(({ 0: words, index }) => {
    const before = persons.filter(({ to }) => to <= index);
    const person = before[0];
    if (!person || before.length > 1 || person.members.length > 1) return [];
    const at = index + words.length;
    if (appointment.exec(sentence.masked.slice(person.to, at))?.[0].length === at - person.to) return [];
    return readList(sentence, at, []).flatMap((post) =>
      toFindings(sentence, person, post, 'works-for/of-topic', person.from, post.to),
    );
  });
}

/** 选举甲为会长, 聘请甲担任A公司顾问: who is chosen for a post. */
function chosen(sentence: Sentence, persons: readonly Group[], before: readonly Entity[]): Finding[] {
  return persons.flatMap((group) => {
    const link = /^(?:同志|博士|教授|先生|女士)?(?:担任|出任|为|任)/u.exec(sentence.masked.slice(group.to));
    const lead = sentence.masked.slice(0, group.from);
    if (!link || !choice.test(lead) || isDoubtful(lead)) return [];
    const carried = bodiesBefore(sentence, group.from, before);
    return readList(sentence, group.to + link[0].length, carried).flatMap((post) =>
      toFindings(sentence, group, post, 'works-for/chosen', group.from, post.to),
    );
  });
}

/** 甲（A公司总经理） */
function inParenthesis(sentence: Sentence): Finding[] {
  return [...sentence.tokenAt].flatMap(([at, person]) => {
    const body = sentence.tokenAt.get(at + 2)?.entity;
    const title = /^（.([^（）]{2,30})）/u.exec(sentence.masked.slice(at + 1, at + 40))?.[1] ?? '';
    if (person.entity.type !== 'Person' || !body || !isEmployer(body) || !isTitle(title) || isPast(title))
      return [];
    const group = { from: at, to: at + 1, members: [person] };
    const to = at + 4 + title.length;
    return toFindings(sentence, group, { body, title, to }, 'works-for/parenthesis', at, to);
  });
}

/** The bodies named before a position of the sentence, then those of the sentences before. */
function bodiesBefore(sentence: Sentence, at: number, before: readonly Entity[]): readonly Entity[] {
  return [...sentence.tokenAt]
    .filter(([place, token]) => place < at && isEmployer(token.entity))
    .reduce((bodies, [, token]) => remember(bodies, token.entity), before);
}

function toFindings(
  sentence: Sentence,
  group: Group,
  post: ListedPost,
  rule: string,
  from: number,
  to: number,
): Finding[] {
  return group.members.map((person) => ({
    subject: person.entity,
    predicate: isSecondment(post.title) ? 'SECONDED_TO' : 'WORKS_FOR',
    object: post.body,
    title: post.title,
    block: sentence.block,
    start: sentence.offsets[from] ?? sentence.start,
    end: sentence.offsets[to] ?? sentence.end,
    rule,
  }));
}
