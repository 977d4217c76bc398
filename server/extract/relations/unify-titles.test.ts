import { expect, it } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from './finding.ts';
import { unifyTitles } from './unify-titles.ts';

function entity(id: string): Entity {
  return { id, type: 'Person', kind: null, name: id, aliases: [], mentions: [] };
}

const [person, firm] = [entity('季长风'), entity('云帆重工')];

function titlesOf(...titles: (string | null)[]): (string | null)[] {
  const findings = titles.map(
    (title): Finding => ({
      subject: person,
      predicate: 'WORKS_FOR',
      object: firm,
      title,
      block: 0,
      start: 0,
      end: 1,
      rule: 'test',
    }),
  );
  return unifyTitles(findings).map((finding) => finding.title);
}

it('gives the fullest wording of a post to each place that names it', () => {
  expect(titlesOf('董事长', '党委书记、董事长', null)).toEqual([
    '党委书记、董事长',
    '党委书记、董事长',
    '党委书记、董事长',
  ]);
});

it('keeps different posts apart', () => {
  expect(titlesOf('董事长', '总工程师')).toEqual(['董事长', '总工程师']);
});
