import { nameKey } from '../model/ids.ts';

/** What all articles together call an entity: each article has one vote for the name and one for the kind. */
export interface EntityForms {
  readonly names: readonly string[];
  readonly nameVotes: readonly number[];
  readonly kinds: readonly string[];
  readonly kindVotes: readonly number[];
  /** Every form that an article gave, the names included. */
  readonly forms: readonly string[];
}

/** What one article calls an entity. */
export interface ArticleForms {
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
}

/** What an entity of these forms is called. */
export interface EntityNames {
  readonly name: string;
  readonly kind: string | null;
  /** The forms that are another key than the name's, one for each key. */
  readonly aliases: readonly string[];
}

/** The forms of an entity that no article names. */
export const noForms: EntityForms = { names: [], nameVotes: [], kinds: [], kindVotes: [], forms: [] };

type Votes = ReadonlyMap<string, number>;

function toVotes(values: readonly string[], votes: readonly number[]): Votes {
  return new Map(values.map((value, index) => [value, votes[index] ?? 0]));
}

function withVote(votes: Votes, value: string | null): Votes {
  return value === null ? votes : new Map([...votes, [value, (votes.get(value) ?? 0) + 1]]);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Most votes first, then the fullest, then by the text: the order in which the votes came plays no part. */
function ranked(votes: Votes): readonly (readonly [string, number])[] {
  return [...votes].sort(
    ([a, votesA], [b, votesB]) => votesB - votesA || b.length - a.length || byText(a, b),
  );
}

function aliasesAmong(forms: readonly string[], name: string): readonly string[] {
  const byKey = new Map(forms.toReversed().map((form) => [nameKey(form), form]));
  byKey.delete(nameKey(name));
  return [...byKey.values()].sort(byText);
}

/** Whether an article calls an entity by its one known name and kind, and by no form that is new. */
function isUsual({ names, kinds, forms }: EntityForms, { name, kind, aliases }: ArticleForms): boolean {
  const isKind = kinds.length === (kind === null ? 0 : 1) && (kinds[0] ?? null) === kind;
  return isKind && names.length === 1 && names[0] === name && aliases.every((alias) => forms.includes(alias));
}

const oneMore = (votes: readonly number[]): readonly number[] => votes.map((count) => count + 1);

/** Adds one article's forms to those known. Gives the same for the same articles in whatever order. */
export function addForms(known: EntityForms, article: ArticleForms): EntityForms {
  // Nearly always; what follows takes ten times as long.
  if (isUsual(known, article))
    return { ...known, nameVotes: oneMore(known.nameVotes), kindVotes: oneMore(known.kindVotes) };
  const names = ranked(withVote(toVotes(known.names, known.nameVotes), article.name));
  const kinds = ranked(withVote(toVotes(known.kinds, known.kindVotes), article.kind));
  return {
    names: names.map(([value]) => value),
    nameVotes: names.map(([, votes]) => votes),
    kinds: kinds.map(([value]) => value),
    kindVotes: kinds.map(([, votes]) => votes),
    forms: [...new Set([...known.forms, article.name, ...article.aliases])].sort(byText),
  };
}

/** Whether entities of these forms are called the same (`namesOf`). */
export function haveSameNames(a: EntityForms, b: EntityForms): boolean {
  if (a.names[0] !== b.names[0] || a.kinds[0] !== b.kinds[0]) return false;
  return a.forms.length === b.forms.length && a.forms.every((form, index) => form === b.forms[index]);
}

/** What to call an entity of these forms: the name and the kind with the most votes, the other forms as aliases. */
export function namesOf({ names, kinds, forms }: EntityForms): EntityNames {
  const name = names[0] ?? '';
  return { name, kind: kinds[0] ?? null, aliases: aliasesAmong(forms, name) };
}
