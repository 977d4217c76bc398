import { type Predicate, predicates } from '../../model/ontology.ts';
import type { JudgedRelation } from '../judge-relations.ts';
import { type Html, html } from './html.ts';
import { say, sayLabel } from './say.ts';
import { type Standing, standingOf } from './standing.ts';

const order: readonly Standing[] = ['wrong', 'missed', 'right', 'optional', 'open'];

/** The label of a predicate in both languages. */
export function sayPredicate(predicate: string): Html {
  const known = predicates[predicate as Predicate];
  return known ? sayLabel(known.label) : html`${predicate}`;
}

/** A verdict as a coloured word. */
export function sayStanding(standing: Standing): Html {
  return html`<span class="verdict is-${standing}">${say(standing)}</span>`;
}

function renderRow(judged: JudgedRelation): Html {
  const { relation, subject, object } = judged;
  const title = [relation.title ?? []].flat().join(' / ');
  const confidence = relation.confidence?.toFixed(2) ?? '';
  return html`<tr>
    <td class="inline">${sayStanding(standingOf(judged))}</td>
    <td class="said"><b>${subject}</b><i>${sayPredicate(relation.predicate)} →</i><b>${object}</b>
      ${title ? html`<small>${title}</small>` : null}</td>
    <td class="inline">${relation.rule ? html`<code>${relation.rule}</code>` : null}</td>
    <td class="n inline">${confidence}</td>
    <td><q>${relation.evidence ?? ''}</q></td>
  </tr>`;
}

/** The relations of an article: wrong ones first, then missed, right, and what does not count. */
export function renderRelations(judged: readonly JudgedRelation[]): Html {
  if (judged.length === 0) return html`<p class="note">${say('none')}</p>`;
  const sorted = judged.toSorted((a, b) => order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)));
  const heads = (['verdict', 'relation', 'rule', 'confidence', 'sentence'] as const).map(
    (word) => html`<th scope="col"${word === 'confidence' ? html` class="n"` : null}>${say(word)}</th>`,
  );
  return html`<table class="stack"><caption>${say('relations')}</caption>
    <thead><tr>${heads}</tr></thead><tbody>${sorted.map(renderRow)}</tbody></table>`;
}
