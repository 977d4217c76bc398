import { z } from 'zod';

const description = z.object({
  characters: z.string().min(1),
  readAs: z.tuple([z.string(), z.string()]),
  tags: z.array(z.string()).min(1),
  transitions: z.array(z.array(z.number())),
});

/** The tagger's characters, tags and transitions, as lac.json states them. */
export interface TaggerVocabulary {
  readonly tags: readonly string[];
  readonly transitions: readonly Float32Array[];
  /** The rows of the model's embedding for these characters; full width is read as half, unknown as the last row. */
  numbersOf(characters: readonly string[]): readonly number[];
}

/** Reads lac.json. @throws when it is no such file. */
export function readVocabulary(bytes: Buffer): TaggerVocabulary {
  const { characters, readAs, tags, transitions } = description.parse(JSON.parse(bytes.toString('utf8')));
  const list = Array.from(characters);
  const numbers = new Map(list.map((character, number) => [character, number]));
  const to = Array.from(readAs[1]);
  Array.from(readAs[0]).forEach((character, i) => {
    const number = numbers.get(to[i] ?? '');
    if (number !== undefined) numbers.set(character, number);
  });
  return {
    tags,
    transitions: transitions.map((row) => Float32Array.from(row)),
    numbersOf: (given) => given.map((character) => numbers.get(character) ?? list.length),
  };
}
