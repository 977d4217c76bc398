import { type EntityType, entityTypes } from '../../model/ontology.ts';
import { type Html, html } from './html.ts';
import { say, sayLabel } from './say.ts';
import type { Standing } from './standing.ts';

/** A stretch of a text that names an entity. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly standing: Standing;
}

/** The label of an entity type in both languages; a type that the ontology does not have is its own label. */
export function sayType(type: string): Html {
  const known = entityTypes[type as EntityType];
  return known ? sayLabel(known.label) : html`${type}`;
}

/** Of marks that overlap, the longer one that begins first. */
function outermost(marks: readonly Mark[]): Mark[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

function render(text: string, { type, standing }: Mark): Html {
  const verdict = standing === 'right' ? null : html`<span class="hidden"> (${say(standing)})</span>`;
  return html`<mark class="${type} is-${standing}">${text}<sup>${sayType(type)}</sup>${verdict}</mark>`;
}

/** A text with what it names marked by type and verdict. */
export function markText(text: string, marks: readonly Mark[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const mark of outermost(marks)) {
    pieces.push(html`${text.slice(at, mark.start)}${render(text.slice(mark.start, mark.end), mark)}`);
    at = mark.end;
  }
  return html`${pieces}${text.slice(at)}`;
}
