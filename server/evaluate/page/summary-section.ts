import type { ReliabilityBin } from '../calibration.ts';
import type { ConfidenceReport } from '../confidence-report.ts';
import type { ThresholdRates } from '../rates-by-threshold.ts';
import type { Counts, Score } from '../score.ts';
import { type Rates, ratesOf, totalOf } from '../score-report.ts';
import { type Html, html } from './html.ts';
import { sayType } from './mark-text.ts';
import { sayPredicate } from './relation-table.ts';
import { renderReliability } from './reliability-chart.ts';
import { say, type Word } from './say.ts';

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));

function renderFigure(word: Word, { precision, recall, f1, tp, fp, fn }: Rates): Html {
  return html`<div class="card"><dt>${say(word)} F1</dt><dd><strong>${share(f1)}</strong>
    <small>${say('precision')} ${share(precision)} · ${say('recall')} ${share(recall)}</small>
    <small>${say('counts')} ${tp} / ${fp} / ${fn}</small></dd></div>`;
}

function renderError({ calibration }: ConfidenceReport): Html {
  return html`<div class="card"><dt>${say('calibrationError')}</dt><dd><strong>${share(calibration.expectedError)}</strong>
    <small>${say('calibrationNote')}</small></dd></div>`;
}

function renderTable(caption: Word, heads: readonly Word[], rows: readonly (readonly Html[])[]): Html {
  const [first, ...others] = heads.map(say);
  const head = html`<th scope="col">${first ?? null}</th>${others.map((one) => html`<th scope="col" class="n">${one}</th>`)}`;
  const body = rows.map(([name, ...cells]) => {
    return html`<tr><th scope="row">${name ?? null}</th>${cells.map((cell) => html`<td class="n">${cell}</td>`)}</tr>`;
  });
  return html`<div class="card"><table><caption>${say(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const rateHeads = ['precision', 'recall', 'f1', 'counts'] as const;

function rateCells({ precision, recall, f1, tp, fp, fn }: Rates): Html[] {
  return [...[precision, recall, f1].map((value) => html`${share(value)}`), html`${tp} / ${fp} / ${fn}`];
}

function rateRows(groups: Readonly<Record<string, Counts>>, nameOf: (name: string) => Html): Html[][] {
  return Object.entries(groups)
    .sort(([, a], [, b]) => b.tp + b.fp + b.fn - (a.tp + a.fp + a.fn))
    .map(([name, counts]) => [nameOf(name), ...rateCells(ratesOf(counts))]);
}

function binRow({ from, to, confidence, accuracy, size }: ReliabilityBin): Html[] {
  const range = html`${from.toFixed(1)}–${to.toFixed(1)}`;
  return [range, html`${share(confidence)}`, html`${share(accuracy)}`, html`${size}`];
}

function thresholdRow(rates: ThresholdRates): Html[] {
  return [html`${rates.threshold.toFixed(2)}`, ...rateCells(rates)];
}

/** The summary: how good entities and relations are, by type and by predicate, and what confidences are worth. */
export function renderSummary(score: Score, confidence: ConfidenceReport): Html {
  const bins = confidence.calibration.bins.filter(({ size }) => size > 0).map(binRow);
  return html`<dl class="figures">
    ${renderFigure('entities', ratesOf(totalOf(score.types)))}
    ${renderFigure('relations', ratesOf(totalOf(score.predicates)))}
    ${renderError(confidence)}
  </dl>
  <h2 id="reliability">${say('reliability')}</h2>
  <div class="columns">
    <figure class="card">${renderReliability(confidence.calibration.bins)}</figure>
    <div class="column">${renderTable('calibrationError', ['range', 'confidence', 'accuracy', 'size'], bins)}
    ${renderTable('thresholds', ['threshold', ...rateHeads], confidence.thresholds.map(thresholdRow))}</div>
  </div>
  <h2>${say('byType')} · ${say('byPredicate')}</h2>
  <div class="columns">
    ${renderTable('entities', ['type', ...rateHeads], rateRows(score.types, sayType))}
    ${renderTable('relations', ['relation', ...rateHeads], rateRows(score.predicates, sayPredicate))}
  </div>`;
}
