import type { Byline } from '../../server/model/article.ts';
import type { Entity } from '../../server/model/entity.ts';
import { entityId } from '../../server/model/ids.ts';
import type { EntityType, Predicate, Status } from '../../server/model/ontology.ts';
import type { Reading } from '../../server/model/reading.ts';
import type { Relation } from '../../server/model/relation.ts';

/** An entity of a test article: mentioned wherever its name or an alias stands in the text. */
export interface EntitySketch {
  readonly name: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly aliases?: readonly string[];
  /** What makes its identity; the name when left out. */
  readonly key?: string;
}

/** A relation of a test article; its evidence is the first place where the quote stands in the text. */
export interface RelationSketch {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly quote: string;
  readonly title?: string;
  readonly confidence?: number;
  readonly status?: Status;
  readonly holdsFrom?: string;
  readonly holdsTo?: string;
}

/** A test article: its text is one paragraph whose lines are joined. */
export interface ArticleSketch {
  readonly title: string;
  readonly text: string;
  readonly entities: readonly EntitySketch[];
  readonly relations?: readonly RelationSketch[];
  readonly publication?: string;
  readonly date?: string;
  readonly bylines?: readonly Byline[];
}

const before = '第四版 要闻\n\n';
const after = '\n\n责任编辑';

/** Lines joined without their breaks, each with its place in the page. */
function paragraphOf(text: string, offset: number) {
  const lines = text.split('\n');
  const segments = lines.map((line, index) => {
    const at = lines.slice(0, index).join('').length;
    const start = offset + at + index;
    return { at, start, end: start + line.length };
  });
  return { text: lines.join(''), segments };
}

function placesOf(form: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}

function idOf(sketch: EntitySketch): string {
  return entityId(sketch.type, sketch.key ?? sketch.name);
}

function entityOf(sketch: EntitySketch, clean: string): Entity {
  const { name, type, kind = null, aliases = [] } = sketch;
  const isInside = (outer: string, form: string, start: number): boolean =>
    outer !== form &&
    placesOf(outer, clean).some((at) => at <= start && start + form.length <= at + outer.length);
  const forms = [name, ...aliases];
  const mentions = forms.flatMap((form) =>
    placesOf(form, clean)
      .filter((start) => !forms.some((outer) => isInside(outer, form, start)))
      .map((start) => {
        const end = start + form.length;
        return { block: 0, start, end, text: form, type, kind, rule: 'test-name', confidence: 0.9 };
      }),
  );
  return { id: idOf(sketch), type, kind, name, aliases, mentions };
}

/** Builds the reading of an article that stands in the middle of a page. */
export function buildReading(sketch: ArticleSketch): Reading {
  const text = before + sketch.text + after;
  const start = before.length;
  const paragraph = paragraphOf(sketch.text, start);
  const ids = new Map(sketch.entities.map((entity) => [entity.name, idOf(entity)]));
  const idNamed = (name: string): string => ids.get(name) ?? `ent_unknown_${name}`;
  const relations = (sketch.relations ?? []).map((relation): Relation => {
    const { predicate, quote, title = null, confidence = 0.8, status = 'asserted' } = relation;
    const { holdsFrom = null, holdsTo = null } = relation;
    const at = start + sketch.text.indexOf(quote);
    const said = { rule: 'test-rule', confidence, status, holdsFrom, holdsTo };
    const evidence = { quote, start: at, end: at + quote.length, ...said };
    return {
      subject: idNamed(relation.subject),
      predicate,
      object: idNamed(relation.object),
      title,
      evidence,
    };
  });
  return {
    page: { name: 'test-page', source: 'test', file: 'test', text },
    article: {
      start,
      end: start + sketch.text.length,
      title: sketch.title,
      kicker: null,
      subtitle: null,
      publication: { name: sketch.publication ?? null, date: sketch.date ?? null },
      bylines: sketch.bylines ?? [],
      headline: [],
      paragraphs: [paragraph],
    },
    entities: sketch.entities.map((entity) => entityOf(entity, paragraph.text)),
    relations,
    rejected: [],
  };
}
