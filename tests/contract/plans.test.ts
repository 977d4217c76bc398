import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { predicateNames } from '../../server/model/ontology.ts';
import { projectRoot } from '../../server/project-root.ts';
import { describeOnNeo4j, type TestEngine } from '../support/engines.ts';

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
  'read/scan-articles',
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

/**
 * A store of some size: a planner that believes everything to be empty may as well read and multiply all of it. What
 * it planned for the tests before, on stores of three articles, is forgotten.
 */
const filling = [
  `UNWIND range(1, 3000) AS i
   CREATE (e:Entity:Person {id: 'e' + i, type: 'Person', name: 'n' + i, searchForms: 'n' + i, degree: 2, mentionCount: 2})`,
  `UNWIND range(1, 300) AS i CREATE (:Article {id: 'a' + i, text: 't' + i, title: 't' + i})`,
  `UNWIND range(1, 3000) AS i
   MATCH (s:Entity {id: 'e' + i}), (o:Entity {id: 'e' + (1 + (i * 7) % 3000)}), (a:Article {id: 'a' + (1 + i % 300)})
   CREATE (s)-[:WORKS_FOR {id: 'r' + i, evidenceCount: 1, confidence: 0.5}]->(o)
   CREATE (:Evidence {id: 'v' + i, relationId: 'r' + i, subjectId: s.id, objectId: o.id, articleId: a.id})-[:IN_ARTICLE]->(a)
   CREATE (m:Mention {id: 'm' + i, entityId: s.id, articleId: a.id})-[:IN_ARTICLE]->(a)
   CREATE (m)-[:OF]->(s)
   CREATE (a)-[:NAMES {name: s.name}]->(s)
   MERGE (p:Publication {id: 'p' + (i % 20)})
   MERGE (a)-[:PUBLISHED_IN]->(p)`,
  'CALL db.clearQueryCaches()',
];

let isFilled = false;

async function fillOnce(engine: TestEngine, driver: Driver): Promise<void> {
  if (isFilled) return;
  await engine.open();
  for (const statement of filling) await driver.executeQuery(statement);
  isFilled = true;
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
    await fillOnce(engine, driver);
    const { summary } = await driver.executeQuery(`EXPLAIN ${load(file)}`);
    const operators = summary.plan ? operatorsOf(summary.plan) : [];
    expect(operators.length).toBeGreaterThan(0);
    expect(operators).not.toContain('AllNodesScan');
    expect(summary.plan && multiplies(summary.plan)).toBe(false);
    if (!mayReadAll.some((name) => file.startsWith(name)))
      expect(operators.filter((operator) => readsAll.has(operator))).toEqual([]);
  });
});
