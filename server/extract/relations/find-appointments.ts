import type { Entity } from '../../model/entity.ts';
import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
export function findAppointments(_s: Sentence, _b: Entity | null): Finding[] {
  return [];
}
