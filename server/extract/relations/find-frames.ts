import type { Finding } from './finding.ts';
import { compileFrame, type Frame, toFindings } from './frame.ts';
import applies from './frames/applies-to.json' with { type: 'json' };
import cooperates from './frames/cooperates-with.json' with { type: 'json' };
import invests from './frames/invests-in.json' with { type: 'json' };
import launches from './frames/launches.json' with { type: 'json' };
import located from './frames/located-in.json' with { type: 'json' };
import members from './frames/member-of.json' with { type: 'json' };
import parts from './frames/part-of.json' with { type: 'json' };
import participates from './frames/participates-in.json' with { type: 'json' };
import visited from './frames/visited.json' with { type: 'json' };
import works from './frames/works-for.json' with { type: 'json' };
import { readGroups } from './group.ts';
import { matchFrame } from './match-frame.ts';
import type { Sentence } from './sentence.ts';

const frames = [
  launches,
  participates,
  applies,
  located,
  members,
  parts,
  invests,
  visited,
  cooperates,
  works,
].flatMap((file) => (file.frames as readonly Frame[]).map(compileFrame));

/** Finds what the verb frames of frames/*.json say in a sentence. */
export function findFrames(sentence: Sentence): Finding[] {
  if (sentence.tokens.length < 2) return [];
  const groups = readGroups(sentence);
  return frames.flatMap((frame) =>
    matchFrame(sentence, groups, frame).flatMap((match) => toFindings(sentence, frame, match)),
  );
}
