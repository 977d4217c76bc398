import type { Entity } from '../../model/entity.ts';
import { findAppointments } from './find-appointments.ts';
import type { Finding } from './finding.ts';
import { readPosts } from './read-posts.ts';
import type { Sentence } from './sentence.ts';

/** The posts of an article, and its sentences with `机构+职务+姓名` taken together as one mention of the person. */
export interface Posts {
  readonly findings: readonly Finding[];
  readonly titled: readonly Sentence[];
}

/** Finds who holds which post where, in all sentences of an article, given in order. */
export function findPosts(sentences: readonly Sentence[]): Posts {
  const findings: Finding[] = [];
  const titled: Sentence[] = [];
  let bodies: readonly Entity[] = [];
  for (const sentence of sentences) {
    const read = readPosts(sentence, bodies);
    bodies = read.bodies;
    findings.push(...read.findings, ...findAppointments(read.titled, bodies));
    titled.push(read.titled);
  }
  return { findings, titled };
}
