import { type AnnotatedArticle, readAnnotatedArticles } from '../server/evaluate/annotated-article.ts';
import { plain } from '../server/evaluate/match.ts';
import { asSingleArticle } from '../server/ingest/2-segment.ts';
import { cleanArticle } from '../server/ingest/3-clean.ts';
import { cutHeadline, type HeadlineCut } from '../server/ingest/layout/headline-cuts.ts';
import { type HeadlineReading, titleFeatures } from '../server/ingest/layout/title-features.ts';
import type { Choice } from './conditional-logit.ts';

/** A headline that can be read in several ways: which one is right, as printed and on one line. */
export interface TitleChoice {
  readonly printed: Choice;
  /** The same headline with its lines run together, as many pages come; none where it is printed on one. */
  readonly flattened: readonly Choice[];
}

/** The headlines of a folder of annotated articles. */
export interface TitleChoices {
  readonly folder: string;
  readonly choices: readonly TitleChoice[];
  /** Headlines whose annotated title is none of their readings: whatever is weighed, they are misread. */
  readonly unreadable: number;
}

function cutsOf({ id, text }: AnnotatedArticle): readonly HeadlineCut[] {
  const page = { name: id, source: id, text };
  const draft = asSingleArticle(page);
  return cutHeadline(text, draft.headline, cleanArticle(page, draft).paragraphs[0]?.text ?? '');
}

function choiceOf(cuts: readonly HeadlineCut[], title: string | null | undefined): Choice {
  return {
    answers: cuts.map(({ reading }) => titleFeatures(reading)),
    right: cuts.findIndex(({ reading }) => plain(reading.title) === plain(title)),
  };
}

function flatten(parts: readonly string[], { title, lead }: HeadlineReading): Choice {
  const text = parts.filter((part) => part !== '').join(' ');
  const line = { text, start: 0, end: text.length, gap: 0, kind: 'text' } as const;
  return choiceOf(cutHeadline(text, [line], lead), title);
}

/** One line is cut in two at most, so that a title with a kicker and a subtitle is flattened once with either. */
function flattened(reading: HeadlineReading): readonly Choice[] {
  const { kicker, title, subtitle, lines } = reading;
  if (lines === 1) return [];
  return [
    ...(kicker ? [flatten([kicker, title], reading)] : []),
    ...(subtitle ? [flatten([title, subtitle], reading)] : []),
  ];
}

function ask(article: AnnotatedArticle): readonly (TitleChoice | null)[] {
  const cuts = cutsOf(article);
  if (cuts.length < 2) return [];
  const printed = choiceOf(cuts, article.title);
  const right = cuts[printed.right];
  return [right ? { printed, flattened: flattened(right.reading) } : null];
}

/**
 * Asks of each annotated headline which of its readings is the annotated one. Articles without a title and headlines
 * of one reading ask nothing.
 * @throws AppError as `readAnnotatedArticles` does.
 */
export function readTitleChoices(folder: string): TitleChoices {
  const titled = readAnnotatedArticles(folder).filter(({ title }) => plain(title) !== '');
  const asked = titled.flatMap(ask);
  const choices = asked.filter((choice) => choice !== null);
  return { folder, choices, unreadable: asked.length - choices.length };
}
