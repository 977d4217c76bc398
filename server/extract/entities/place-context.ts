import { isWithin, type KnownPlace, placeOfAbbreviation, placesNamed } from '../gazetteer.ts';
import { splitPlaceChain } from './split-place-chain.ts';

/** What an article's places mean: forms that several places share are told apart by the others in the article. */
export interface PlaceContext {
  /** The place that a form or a chain of forms means, or null where the gazetteer knows none or cannot tell. */
  meaningOf(form: string): KnownPlace | null;
}

function related(place: KnownPlace, known: readonly KnownPlace[]): number {
  return known.filter((other) => isWithin(place, other) || isWithin(other, place)).length;
}

function pick(
  candidates: readonly KnownPlace[],
  form: string,
  known: readonly KnownPlace[],
): KnownPlace | null {
  const exact = candidates.filter((place) => place.name === form);
  const possible = exact.length > 0 ? exact : candidates;
  if (possible.length < 2) return possible[0] ?? null;
  const scored = possible.map((place) => ({ place, score: related(place, known) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best).map(({ place }) => place);
  const larger = winners.filter((place) => place.kind !== 'county');
  return (winners.length === 1 ? winners[0] : larger.length > 0 ? larger[0] : null) ?? null;
}

function pickInChain(chain: readonly string[], known: readonly KnownPlace[]): KnownPlace | null {
  let within: KnownPlace | null = null;
  for (const form of chain) {
    const candidates: readonly KnownPlace[] = placesNamed(form).filter(
      (place) => within === null || isWithin(place, within),
    );
    within = pick(candidates, form, known) ?? within;
  }
  return within;
}

/** Reads the places of an article: `forms` are all the forms in it, the publication's place among them. */
export function createPlaceContext(forms: readonly string[]): PlaceContext {
  const chains = new Map(forms.map((form) => [form, splitPlaceChain(form)]));
  const sure = forms.flatMap((form) => {
    const candidates = placesNamed(form);
    return candidates.length === 1 ? candidates : [];
  });
  return {
    meaningOf(form) {
      if (form.length === 1) return placeOfAbbreviation(form);
      const chain = chains.get(form) ?? splitPlaceChain(form);
      return chain ? pickInChain(chain, sure) : null;
    },
  };
}
