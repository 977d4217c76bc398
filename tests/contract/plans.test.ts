import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { predicateNames } from '../../server/model/ontology.ts';
import { projectRoot } from '../../server/project-root.ts';
import { describeOnNeo4j } from '../support/engines.ts';

const statements = ['read', 'write'].flatMap((folder) =>
  readdirSync(join(projectRoot, 'cypher', folder))
    .filter((file) => !file.includes('.grafeo.'))
    .map((file) => join(folder, file)),
);

/** What reads everything on purpose: counts, lists of everything, and the search that no index serves. */
const readsAll = new Set(['NodeByLabelScan', 'PartitionedNodeByLabelScan']);
const mayReadAll = [
  'read/list-articles',
  'read/list-best-connected',
  'read/list-migrations',
  'read/count-all',
];

function load(file: string): string {
  return readFileSync(join(projectRoot, 'cypher', file), 'utf8')
    .replaceAll(/(?<=:)PREDICATES\b/gu, predicateNames.join('|'))
    .replaceAll(/(?<=:)PREDICATE\b/gu, 'WORKS_FOR')
    .replaceAll(/(?<=:)TYPE\b/gu, 'Person');
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*/u, ''), ...plan.children.flatMap(operatorsOf)];
}

/** Whether a plan combines everything with everything; two nodes found by their unique ids are one pair. */
function multiplies(plan: Plan): boolean {
  const isPair = plan.children.every(({ operatorType }) => operatorType.startsWith('NodeUniqueIndexSeek'));
  return (plan.operatorType.startsWith('CartesianProduct') && !isPair) || plan.children.some(multiplies);
}

describeOnNeo4j('the plan of each statement', (engine) => {
  const found = inject('neo4j');
  let driver: Driver;

  beforeAll(() => {
    if ('missing' in found) throw new Error(found.missing);
    driver = neo4j.driver(found.address, neo4j.auth.basic(found.user, found.password));
  });
  afterAll(() => driver.close());

  it.each(statements)('%s finds by an index where it starts', async (file) => {
    await engine.open();
    const { summary } = await driver.executeQuery(`EXPLAIN ${load(file)}`);
    const operators = summary.plan ? operatorsOf(summary.plan) : [];
    expect(operators.length).toBeGreaterThan(0);
    expect(operators).not.toContain('AllNodesScan');
    expect(summary.plan && multiplies(summary.plan)).toBe(false);
    if (!mayReadAll.some((name) => file.startsWith(name)))
      expect(operators.filter((operator) => readsAll.has(operator))).toEqual([]);
  });
});
