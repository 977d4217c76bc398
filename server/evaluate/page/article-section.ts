import type { JudgedArticle, JudgedEntity } from '../judge-articles.ts';
import { foundMarks, goldMarks } from './entity-marks.ts';
import { type Html, html } from './html.ts';
import { type Mark, markText, sayType } from './mark-text.ts';
import { renderRelations, sayStanding } from './relation-table.ts';
import { say } from './say.ts';
import { standingOf } from './standing.ts';

/** How many entities and relations of an article are right, wrong or missed, of those that count. */
export function countVerdicts({
  entities,
  relations,
}: JudgedArticle): Record<'right' | 'wrong' | 'missed', number> {
  const counted = [...entities, ...relations].filter(({ isCounted }) => isCounted);
  const count = (of: string) => counted.filter(({ verdict }) => verdict === of).length;
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
}

function renderChips(judged: readonly JudgedEntity[]): Html {
  const chips = judged
    .filter(({ verdict, isCounted }) => isCounted && verdict !== 'right')
    .map(
      (
        one,
      ) => html`<li><span class="chip ${one.entity.type}">${one.entity.name}<sup>${sayType(one.entity.type)}</sup></span>
        ${sayStanding(standingOf(one))}</li>`,
    );
  return chips.length === 0 ? html`` : html`<ul class="chips">${chips}</ul>`;
}

interface Column {
  readonly word: 'gold' | 'found';
  readonly anchor: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly differing: readonly JudgedEntity[];
}

function renderColumn({ word, anchor, text, marks, differing }: Column): Html {
  const id = `${anchor}-${word}`;
  return html`<section><h4 id="${id}">${say(word)}</h4>
    <div class="text" tabindex="0" role="group" aria-labelledby="${id}">${markText(text, marks)}</div>${renderChips(differing)}</section>`;
}

function renderGold(article: JudgedArticle, anchor: string): Html {
  const differing = article.entities.filter(({ verdict }) => verdict === 'missed');
  return renderColumn({
    word: 'gold',
    anchor,
    text: article.gold.text,
    marks: goldMarks(article),
    differing,
  });
}

function renderFound(article: JudgedArticle, anchor: string): Html {
  const { prediction, entities } = article;
  if (!prediction)
    return html`<section><h4>${say('found')}</h4><p class="note">${say('notFound')}</p></section>`;
  const differing = entities.filter(({ verdict }) => verdict === 'wrong');
  const marks = foundMarks(article, prediction);
  return renderColumn({ word: 'found', anchor, text: prediction.text, marks, differing });
}

/**
 * An article: annotated and found text side by side, then its relations. `anchor` is the id of what is folded away: a link
 * to it unfolds the article.
 */
export function renderArticle(article: JudgedArticle, anchor: string, isOpen: boolean): Html {
  const { gold, relations } = article;
  const { right, wrong, missed } = countVerdicts(article);
  return html`<article class="card"><details${isOpen ? html` open` : null}>
    <summary><h3>${gold.title || gold.id}</h3><code>${gold.id}</code><span class="tally">${say('counts')} ${right} / ${wrong} / ${missed}</span></summary>
    <div class="body" id="${anchor}"><div class="columns">
      ${renderGold(article, anchor)}
      ${renderFound(article, anchor)}
    </div>${renderRelations(relations)}</div>
  </details></article>
`;
}
