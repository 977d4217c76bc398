import type { Entity } from '../../model/entity.ts';
import { fitsSignature, type Predicate } from '../../model/ontology.ts';
import type { Finding } from './finding.ts';
import type { Group } from './group.ts';
import type { Sentence } from './sentence.ts';

/** In which order a frame's words stand. */
export type FrameOrder =
  /** 甲 发布 乙 */
  | 'subject-verb-object'
  /** 乙 由 甲 发布 */
  | 'object-by-subject-verb'
  /** 甲 在 乙 举行 */
  | 'subject-in-object-verb'
  /** 在 乙 举办 甲 */
  | 'in-object-verb-subject'
  /** 乙 旗下 甲 */
  | 'object-verb-subject'
  /** 授予 甲 乙 */
  | 'verb-subject-object'
  /** 位于 乙 的 甲 */
  | 'verb-object-of-subject';

/** A verb frame: words, and where the ends of the relation stand around them. The frames are in frames/*.json. */
export interface Frame {
  readonly id: string;
  readonly predicate: Predicate;
  readonly order: FrameOrder;
  /** Patterns of the words; the longest is tried first. */
  readonly verbs: readonly string[];
  /** Most characters between the verb and the object, 14 where absent. */
  readonly reach?: number;
  /** Types the ends may have beyond the signature, `Type` or `Type:kind`, blank between; all where absent. */
  readonly subjects?: string;
  readonly objects?: string;
  /** Pattern that must follow the last group. */
  readonly after?: string;
  /** Pattern that must not occur from the first group to a few characters past the last. */
  readonly unless?: string;
  /** Pattern of the words right before the subject, where it needs such: `将` 甲 纳入 乙. */
  readonly marked?: string;
  /** Whether the last name of the clause before can be the subject: 启动“甲”行动，覆盖…. */
  readonly topic?: boolean;
  /** Prepositions of `subject-in-object-verb`, `在于` where absent. */
  readonly preposition?: string;
}

/** A frame with its patterns compiled. */
export interface CompiledFrame extends Frame {
  readonly verb: RegExp;
  readonly reach: number;
  readonly follows: RegExp | null;
  readonly excludes: RegExp | null;
  readonly leads: RegExp;
  readonly mark: RegExp | null;
}

/** A frame's groups as found in a sentence, and the masked stretch that states it. */
export interface Match {
  readonly subject: Group;
  readonly object: Group;
  readonly from: number;
  readonly to: number;
}

const usualReach = 14;

/** Compiles a frame's words to patterns. */
export function compileFrame(frame: Frame): CompiledFrame {
  const longestFirst = [...frame.verbs].sort((a, b) => b.length - a.length);
  return {
    ...frame,
    verb: new RegExp(longestFirst.join('|'), 'gu'),
    reach: frame.reach ?? usualReach,
    follows: frame.after ? new RegExp(`^(?:${frame.after})`, 'u') : null,
    excludes: frame.unless ? new RegExp(frame.unless, 'u') : null,
    mark: frame.marked ? new RegExp(`(?:${frame.marked})$`, 'u') : null,
    leads: new RegExp(`[${frame.preposition ?? '在于'}][^，,。]{0,6}$`, 'u'),
  };
}

/** One finding per pair of the two groups that the frame allows. */
export function toFindings(sentence: Sentence, frame: Frame, match: Match): Finding[] {
  const { predicate, id } = frame;
  const start = sentence.offsets[match.from] ?? sentence.start;
  const end = endOf(sentence, match.to);
  return match.subject.members.flatMap((subject) =>
    match.object.members
      .filter((object) => isPair(frame, subject.entity, object.entity))
      .map((object) => ({
        subject: subject.entity,
        predicate,
        object: object.entity,
        title: null,
        block: sentence.block,
        start,
        end,
        rule: id,
      })),
  );
}

/** The block offset where a masked stretch ends. */
export function endOf(sentence: Sentence, to: number): number {
  const token = sentence.tokenAt.get(to - 1);
  return token ? token.end : (sentence.offsets[to] ?? sentence.end);
}

/** Whether any pair of the two groups fits the frame. */
export function canRelate(frame: Frame, subject: Group, object: Group): boolean {
  return subject.members.some((from) => object.members.some((to) => isPair(frame, from.entity, to.entity)));
}

function isPair(frame: Frame, subject: Entity, object: Entity): boolean {
  return (
    subject !== object &&
    isOneOf(subject, frame.subjects) &&
    isOneOf(object, frame.objects) &&
    fitsSignature(frame.predicate, subject, object)
  );
}

function isOneOf({ type, kind }: Entity, allowed: string | undefined): boolean {
  return !allowed || allowed.split(' ').some((name) => name === type || name === `${type}:${kind}`);
}
