import type { Article, Byline, Paragraph, Publication } from '../../server/model/article.ts';
import type { Entity } from '../../server/model/entity.ts';
import { entityId } from '../../server/model/ids.ts';
import type { Mention } from '../../server/model/mention.ts';
import type { EntityType, Predicate } from '../../server/model/ontology.ts';
import type { Page } from '../../server/model/page.ts';
import type { Reading } from '../../server/model/reading.ts';
import type { Relation } from '../../server/model/relation.ts';

interface EntityDraft {
  readonly type: EntityType;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface RelationDraft {
  readonly subject: EntityDraft;
  readonly predicate: Predicate;
  readonly object: EntityDraft;
  readonly title?: string;
  readonly quote: string;
}

interface ArticleDraft {
  readonly title: string;
  readonly subtitle?: string;
  readonly paragraphs: readonly string[];
  readonly publication: Publication;
  readonly bylines: readonly Byline[];
  readonly entities: readonly EntityDraft[];
  readonly relations: readonly RelationDraft[];
}

const entity = (
  type: EntityType,
  kind: string | null,
  name: string,
  aliases: readonly string[] = [],
): EntityDraft => ({ type, kind, name, aliases });

/** The invented world of the samples. */
export const sampleEntities = {
  firm: entity('Company', null, '云澜海藻科技有限公司', ['云澜海藻']),
  university: entity('Organization', 'university', '青岭海洋大学'),
  chair: entity('Person', null, '苏子衡'),
  plan: entity('Program', 'plan', '碧湾计划'),
  city: entity('Place', 'city', '澜州市'),
  county: entity('Place', 'county', '沙栖县'),
} as const;

/** The id under which a sample entity is stored. */
export function sampleId(name: keyof typeof sampleEntities): string {
  const { type, name: key } = sampleEntities[name];
  return entityId(type, key);
}

const { firm, university, chair, plan, city, county } = sampleEntities;

const drafts: readonly ArticleDraft[] = [
  {
    title: '云澜海藻与青岭海洋大学共建实验室',
    subtitle: '首批设备下月进场',
    paragraphs: [
      '澜州市云澜海藻科技有限公司昨日与青岭海洋大学签约，共建海藻材料实验室。',
      '云澜海藻董事长苏子衡说，公司已入选“碧湾计划”首批名单。苏子衡曾任青岭海洋大学副教授。',
    ],
    publication: { name: '澜州晚报', date: '2031-03-05' },
    bylines: [{ name: '温若溪', role: 'reporter', affiliation: null }],
    entities: [firm, university, chair, plan, city],
    relations: [
      {
        subject: firm,
        predicate: 'COOPERATES_WITH',
        object: university,
        quote: '澜州市云澜海藻科技有限公司昨日与青岭海洋大学签约，共建海藻材料实验室',
      },
      {
        subject: firm,
        predicate: 'LOCATED_IN',
        object: city,
        quote: '澜州市云澜海藻科技有限公司',
      },
      {
        subject: chair,
        predicate: 'WORKS_FOR',
        object: firm,
        title: '董事长',
        quote: '云澜海藻董事长苏子衡',
      },
      {
        subject: firm,
        predicate: 'PARTICIPATES_IN',
        object: plan,
        quote: '公司已入选“碧湾计划”首批名单',
      },
      {
        subject: chair,
        predicate: 'WORKS_FOR',
        object: university,
        title: '副教授',
        quote: '苏子衡曾任青岭海洋大学副教授',
      },
    ],
  },
  {
    title: '“碧湾计划”走进沙栖县',
    paragraphs: [
      '澜州市上周发布“碧湾计划”，沙栖县列入试点。',
      '云澜海藻董事长苏子衡在沙栖县考察了海藻养殖场。',
    ],
    publication: { name: '澜州晚报', date: '2031-04-01' },
    bylines: [],
    entities: [plan, county, city, firm, chair],
    relations: [
      { subject: city, predicate: 'LAUNCHES', object: plan, quote: '澜州市上周发布“碧湾计划”' },
      { subject: plan, predicate: 'APPLIES_TO', object: county, quote: '“碧湾计划”，沙栖县列入试点' },
      {
        subject: chair,
        predicate: 'WORKS_FOR',
        object: firm,
        title: '董事长',
        quote: '云澜海藻董事长苏子衡',
      },
      {
        subject: chair,
        predicate: 'VISITED',
        object: county,
        quote: '苏子衡在沙栖县考察了海藻养殖场',
      },
    ],
  },
  {
    title: '青岭海洋大学招收新生',
    paragraphs: ['青岭海洋大学今年招收新生两千人。'],
    publication: { name: null, date: null },
    bylines: [],
    entities: [university],
    relations: [],
  },
];

const idOf = (draft: EntityDraft): string => entityId(draft.type, draft.name);

/** The one place at which the draft's lines stand in the page, each line one block of unbroken text. */
function blockAt(line: string, start: number): Paragraph {
  return { text: line, segments: [{ at: 0, start, end: start + line.length }] };
}

function layOut(draft: ArticleDraft, start: number): { article: Article; text: string } {
  const heads = [draft.title, ...(draft.subtitle ? [draft.subtitle] : [])];
  const lines = [...heads, ...draft.paragraphs];
  let offset = start;
  const blocks = lines.map((line) => {
    const block = blockAt(line, offset);
    offset += line.length + 1;
    return block;
  });
  const article: Article = {
    start,
    end: offset - 1,
    title: draft.title,
    kicker: null,
    subtitle: draft.subtitle ?? null,
    publication: draft.publication,
    bylines: draft.bylines,
    headline: blocks.slice(0, heads.length),
    paragraphs: blocks.slice(heads.length),
  };
  return { article, text: lines.join('\n') };
}

function mentionsIn(blocks: readonly Paragraph[], draft: EntityDraft): Mention[] {
  const forms = [draft.name, ...draft.aliases].join('|'); // the longest form is the name itself
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(new RegExp(forms, 'gu'))].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: draft.type,
      kind: draft.kind,
      rule: 'sample',
      confidence: 0.9,
    })),
  );
}

function toEntity(blocks: readonly Paragraph[], draft: EntityDraft): Entity {
  return { ...draft, id: idOf(draft), mentions: mentionsIn(blocks, draft) };
}

function toRelation(page: Page, article: Article, draft: RelationDraft): Relation {
  const start = page.text.indexOf(draft.quote, article.start);
  if (start < 0) throw new Error(`the sample has no such sentence: ${draft.quote}`);
  const evidence = {
    start,
    end: start + draft.quote.length,
    quote: draft.quote,
    rule: 'sample',
    confidence: 0.8,
  };
  const { predicate, title = null } = draft;
  return { subject: idOf(draft.subject), predicate, object: idOf(draft.object), title, evidence };
}

function createReadings(): readonly Reading[] {
  let text = '';
  const articles = drafts.map((draft) => {
    const laidOut = layOut(draft, text.length);
    text += `${laidOut.text}\n\n`;
    return laidOut.article;
  });
  const page: Page = { name: 'samples', source: 'samples', text };
  return drafts.map((draft, index) => {
    const article = articles[index];
    if (!article) throw new Error('a draft without its article');
    const blocks = [...article.headline, ...article.paragraphs];
    return {
      page,
      article,
      entities: draft.entities.map((each) => toEntity(blocks, each)),
      relations: draft.relations.map((each) => toRelation(page, article, each)),
      rejected: [],
    };
  });
}

/** Three small articles of one page, made by hand, with invented names; quotes and mentions are true slices of it. */
export const sampleReadings: readonly Reading[] = createReadings();
