import { entityTypeNames } from '../../model/ontology.ts';
import type { ConfidenceReport } from '../confidence-report.ts';
import type { JudgedArticle } from '../judge-articles.ts';
import type { Score } from '../score.ts';
import { countVerdicts, renderArticle } from './article-section.ts';
import { type Html, html } from './html.ts';
import { sayType } from './mark-text.ts';
import { pageStyle } from './page-style.ts';
import { sayStanding } from './relation-table.ts';
import { say } from './say.ts';
import { renderSummary } from './summary-section.ts';

/** What an evaluation found out, to be shown as a page. */
export interface Evaluation {
  /** What the annotated articles are called. */
  readonly name: string;
  readonly score: Score;
  readonly confidence: ConfidenceReport;
  readonly articles: readonly JudgedArticle[];
}

/** Most articles that the list of the worst names. */
const longestList = 24;

function errorsOf(article: JudgedArticle): number {
  const { wrong, missed } = countVerdicts(article);
  return wrong + missed;
}

function renderWorst(articles: readonly JudgedArticle[], anchorOf: ReadonlyMap<JudgedArticle, string>): Html {
  const items = articles
    .filter((article) => errorsOf(article) > 0)
    .slice(0, longestList)
    .map((article) => {
      const { wrong, missed } = countVerdicts(article);
      return html`<li><a href="#${anchorOf.get(article) ?? ''}">${article.gold.title || article.gold.id}</a>
        <span class="tally">${say('wrong')} ${wrong} · ${say('missed')} ${missed}</span></li>`;
    });
  return html`<nav class="card" aria-labelledby="worst"><ul class="worst">${items}</ul></nav>`;
}

function renderLegend(): Html {
  const types = entityTypeNames.map((type) => html`<li><mark class="${type}">${sayType(type)}</mark></li>`);
  const verdicts = (['right', 'wrong', 'missed', 'optional', 'open'] as const).map(
    (standing) => html`<li>${sayStanding(standing)}</li>`,
  );
  return html`<ul class="legend" aria-label="图例 Legend">${types}${verdicts}</ul>`;
}

function renderHeader(name: string, count: number): Html {
  return html`<a class="skip" href="#articles">${say('skip')}</a><header>
    <h1>${say('title')} · ${name}</h1><p>${say('lead')} ${count} ${say('articleCount')}</p>
    <fieldset><legend class="hidden">语言 Language</legend>
      <label lang="zh-CN"><input type="radio" name="language" id="zh" checked>中文</label>
      <label lang="en"><input type="radio" name="language" id="en">English</label></fieldset>
  </header>`;
}

/**
 * An evaluation as one page that needs nothing else: no script, no request, every text escaped. Articles come with the
 * most errors first; the first is open.
 */
export function renderEvaluation({ name, score, confidence, articles }: Evaluation): string {
  const worstFirst = articles.toSorted((a, b) => errorsOf(b) - errorsOf(a));
  const anchorOf = new Map(worstFirst.map((article, i) => [article, `article-${i + 1}`]));
  const sections = worstFirst.map((article, i) =>
    renderArticle(article, anchorOf.get(article) ?? '', i === 0),
  );
  const style: Html = { markup: pageStyle };
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>评测报告 Evaluation · ${name}</title><style>${style}</style></head>
<body>${renderHeader(name, articles.length)}<main>
${renderSummary(score, confidence)}
<h2 id="worst">${say('worst')}</h2>${renderWorst(worstFirst, anchorOf)}
<h2 id="articles">${say('articles')}</h2>${renderLegend()}<p class="note before">${say('goldNote')}</p>
${sections}</main><footer><a href="#">${say('back')}</a></footer></body></html>
`.markup;
}
