import { expect, it } from 'vitest';
import { formatted } from '../../../tests/support/sample-records.ts';
import { formatCypher } from './format-cypher.ts';

it('makes constraints first, then nodes, then their ties, one statement a line', async () => {
  const lines = (await formatted(formatCypher)).split('\n').filter((line) => !line.startsWith('//'));
  const [constraints, statements] = [lines.slice(0, 5), lines.slice(5, -1)];
  for (const line of constraints) expect(line).toMatch(/^CREATE CONSTRAINT \w+ IF NOT EXISTS .*;$/u);
  for (const line of statements) expect(line).toMatch(/^UNWIND \[\{.*\}\] AS row (CREATE|MATCH) .*;$/su);
  const isTie = statements.map((line) => line.includes(' AS row MATCH '));
  expect(isTie).toEqual([...isTie].sort());
  expect(lines.at(-1)).toBe('');
});
