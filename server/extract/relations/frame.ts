import type { Predicate } from '../../model/ontology.ts';
import { fitsSignature } from '../../model/ontology.ts';
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
  /** 位于 乙 的 甲 */
  | 'verb-object-of-subject';

/** A verb frame: words, and where the ends of the relation stand around them. The frames are in frames/*.json. */
export interface Frame {
  readonly id: string;
  readonly predicate: Predicate;
  readonly order: FrameOrder;
  readonly verbs: readonly string[];
  readonly confidence: number;
  /** Most characters between the verb and the object, 14 where absent. */
  readonly reach?: number;
}

/** A frame with its verbs as one pattern. */
export interface CompiledFrame extends Frame {
  readonly verb: RegExp;
  readonly reach: number;
}

/** A frame's groups as found in a sentence, and the masked stretch that states it. */
export interface Match {
  readonly subject: Group;
  readonly object: Group;
  readonly from: number;
  readonly to: number;
}

/** One finding per pair of the two groups that the signature allows. */
export function toFindings(sentence: Sentence, frame: Frame, match: Match): Finding[] {
  const { predicate, id, confidence } = frame;
  const start = sentence.offsets[match.from] ?? sentence.start;
  const end = endOf(sentence, match.to);
  return match.subject.members.flatMap((subject) =>
    match.object.members
      .filter((object) => object.entity !== subject.entity)
      .filter((object) => fitsSignature(predicate, subject.entity, object.entity))
      .map((object) => ({
        subject: subject.entity,
        predicate,
        object: object.entity,
        title: null,
        block: sentence.block,
        start,
        end,
        rule: id,
        confidence,
      })),
  );
}

/** The block offset where a masked stretch ends. */
export function endOf(sentence: Sentence, to: number): number {
  const token = sentence.tokenAt.get(to - 1);
  return token ? token.end : (sentence.offsets[to] ?? sentence.end);
}

/** Whether any pair of the two groups fits the predicate. */
export function canRelate(predicate: Predicate, subject: Group, object: Group): boolean {
  return subject.members.some((from) =>
    object.members.some(
      (to) => from.entity !== to.entity && fitsSignature(predicate, from.entity, to.entity),
    ),
  );
}
