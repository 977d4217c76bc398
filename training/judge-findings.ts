import { type AnnotatedArticle, readAnnotatedArticles } from '../server/evaluate/annotated-article.ts';
import { matchEntities, relationKey } from '../server/evaluate/match.ts';
import type { Tagger } from '../server/extract/tagger.ts';
import { asSingleArticle } from '../server/ingest/2-segment.ts';
import { cleanArticle } from '../server/ingest/3-clean.ts';
import { findMentions } from '../server/ingest/4-find-mentions.ts';
import { resolveEntities } from '../server/ingest/5-resolve-entities.ts';
import { findRelations } from '../server/ingest/6-find-relations.ts';
import type { Entity } from '../server/model/entity.ts';
import { fitsSignature } from '../server/model/ontology.ts';
import type { Relation } from '../server/model/relation.ts';

/** A relation that a rule found in an annotated article, and whether the annotation has it. */
export interface JudgedFinding {
  /** The article's place among those read: what is put into folds. */
  readonly article: number;
  readonly rule: string;
  readonly isRight: boolean;
}

interface Read {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** What every rule says, before stage 7 keeps the surest of those that say the same and rejects the unsure. */
async function readArticle({ id, text }: AnnotatedArticle, tagger: Tagger): Promise<Read> {
  const page = { name: id, source: id, text };
  const article = cleanArticle(page, asSingleArticle(page));
  const entities = resolveEntities(article, (await findMentions(article, tagger)).mentions);
  return { entities, relations: findRelations(page, article, entities) };
}

/** A rule that says the same of the same twice is judged once. */
function eachOnce(relations: readonly Relation[]): readonly Relation[] {
  const keyOf = ({ subject, predicate, object, evidence }: Relation) =>
    `${evidence.rule} ${relationKey(predicate, subject, object)}`;
  return [...new Map(relations.map((relation) => [keyOf(relation), relation])).values()];
}

function judge(gold: AnnotatedArticle, article: number, { entities, relations }: Read): JudgedFinding[] {
  const asAnnotated = entities.map((entity) => ({
    ...entity,
    aliases: [...entity.aliases],
    optional: false,
  }));
  const goldOf = matchEntities(
    gold.entities,
    asAnnotated.map(({ mentions: _, ...entity }) => entity),
  );
  const goldById = new Map([...goldOf].map(([entity, match]) => [entity.id, match]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const stated = new Set(gold.relations.map((one) => relationKey(one.predicate, one.subject, one.object)));
  return eachOnce(relations).flatMap(({ subject, predicate, object, evidence: { rule } }) => {
    const [from, to] = [byId.get(subject), byId.get(object)];
    if (!from || !to || from === to || !fitsSignature(predicate, from, to)) return [];
    const ends = [goldById.get(subject), goldById.get(object)];
    const isRight = stated.has(relationKey(predicate, ends[0]?.id, ends[1]?.id));
    return isRight || !ends.some((end) => end?.optional) ? [{ article, rule, isRight }] : [];
  });
}

/**
 * Reads annotated articles and judges what each rule says, optional relations too; what the annotation cannot judge, since
 * an end is optional and nothing is annotated, is left out.
 * @throws AppError as `readAnnotatedArticles` does.
 */
export async function judgeFindings(folder: string, tagger: Tagger): Promise<readonly JudgedFinding[]> {
  const findings: JudgedFinding[] = [];
  for (const [article, gold] of readAnnotatedArticles(folder).entries())
    findings.push(...judge(gold, article, await readArticle(gold, tagger)));
  return findings;
}
