import frames from './data/program-frames.json' with { type: 'json' };
import { programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

interface Frame {
  readonly before: string;
  readonly name: string;
  readonly heads: string;
  readonly after: string;
}

function patternOf({ before, name, heads, after }: Frame): RegExp {
  return new RegExp(`(?<=${before})(?:${name})(?:${heads.split(' ').join('|')})(?=${after})`, 'gu');
}

const patterns = frames.frames.map(patternOf);
const notInside = new RegExp(frames.notInside, 'u');
const notAtStart = new RegExp(`^(?:${frames.notAtStart.split(' ').join('|')})`, 'u');

function findIn(text: string, pattern: RegExp): readonly Finding[] {
  return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
    const name = match[0];
    const head = programHeadOf(name);
    if (!head || notInside.test(name) || notAtStart.test(name)) return [];
    const { index: start } = match;
    const end = start + name.length;
    return [{ start, end, type: 'Program', kind: head.kind, rule: 'program/frame', confidence: 0.6 }];
  });
}

/** Finds programmes by the sentence around a name that ends like one: X 大会 在某地举行, 入选 X 名单, 建成 X 项目. */
export function findFramedPrograms(block: TaggedBlock): readonly Finding[] {
  return patterns.flatMap((pattern) => findIn(block.text, pattern));
}
