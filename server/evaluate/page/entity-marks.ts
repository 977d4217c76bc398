import type { AnnotatedArticle, AnnotatedEntity } from '../annotated-article.ts';
import type { JudgedArticle, JudgedEntity } from '../judge-articles.ts';
import type { Mark } from './mark-text.ts';
import { standingOf } from './standing.ts';

/** Where the program found the entities, as offsets in the article's text. */
export function foundMarks({ entities }: JudgedArticle, prediction: AnnotatedArticle): Mark[] {
  const offset = prediction.start ?? 0;
  return entities.flatMap((judged) =>
    judged.verdict === 'missed'
      ? []
      : (judged.entity.mentions ?? []).map(({ start, end }) => ({
          start: start - offset,
          end: end - offset,
          type: judged.entity.type,
          standing: standingOf(judged),
        })),
  );
}

function* occurrences(text: string, form: string): Generator<number> {
  for (let at = text.indexOf(form); form !== '' && at >= 0; at = text.indexOf(form, at + form.length))
    yield at;
}

function marksOf(text: string, entity: AnnotatedEntity, standing: Mark['standing']): Mark[] {
  return [entity.name, ...entity.aliases].flatMap((form) =>
    [...occurrences(text, form)].map((start) => ({
      start,
      end: start + form.length,
      type: entity.type,
      standing,
    })),
  );
}

function standingOfGold(entity: AnnotatedEntity, judged: readonly JudgedEntity[]): Mark['standing'] {
  if (entity.optional) return 'optional';
  return judged.some(({ match }) => match === entity) ? 'right' : 'missed';
}

/** Where the forms of the annotated entities stand in the article's text: an annotation has no places of its own. */
export function goldMarks({ gold, entities }: JudgedArticle): Mark[] {
  return gold.entities.flatMap((entity) => marksOf(gold.text, entity, standingOfGold(entity, entities)));
}
