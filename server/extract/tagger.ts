import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { AppError } from '../errors.ts';
import { projectRoot } from '../project-root.ts';
import { bestTags } from './best-tags.ts';
import { splitForTagging } from './split-for-tagging.ts';
import { readVocabulary, type TaggerVocabulary } from './tagger-vocabulary.ts';

/** A word of the text with its class; offsets are UTF-16 positions in the text that was given. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** LAC's class: PER, LOC, ORG, TIME, n, nz, nw, v, vn, a … */
  readonly tag: string;
  /** The mean probability of the word's characters under the model, 0 to 1. */
  readonly confidence: number;
}

/** Cuts texts into words and names their classes. */
export interface Tagger {
  /** The words of each text; together they cover it without gaps, whitespace included. */
  tag(texts: readonly string[]): Promise<readonly (readonly TaggedWord[])[]>;
  close(): Promise<void>;
}

function modelMissing(path: string, cause: unknown): AppError {
  return new AppError(
    'MODEL_MISSING',
    `the tagger's model ${path} is missing or damaged; restore it from the repository or the package`,
    { cause },
  );
}

async function readModelFile<T>(path: string, parse: (bytes: Buffer) => T | Promise<T>): Promise<T> {
  try {
    return await parse(await readFile(path));
  } catch (cause) {
    throw modelMissing(path, cause);
  }
}

function openSession(bytes: Buffer): Promise<InferenceSession> {
  // One thread: more would need workers, and the model is too small to gain by them.
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  return InferenceSession.create(bytes, { executionProviders: ['wasm'], logSeverityLevel: 3 });
}

/** What the model says of each character: a row of scores, one per tag. */
async function scoreCharacters(session: InferenceSession, ids: readonly number[]): Promise<Float32Array> {
  const feeds = {
    token_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
    length: new Tensor('int64', BigInt64Array.of(BigInt(ids.length)), [1]),
  };
  // `length` is declared by some exports of the model and read by none of its layers.
  const known = Object.entries(feeds).filter(([name]) => session.inputNames.includes(name));
  const output = (await session.run(Object.fromEntries(known)))[session.outputNames[0] ?? ''];
  if (!output) throw new Error('the tagger gave no output');
  return output.data as Float32Array;
}

function probability(scores: Float32Array, row: number, tag: number, tagCount: number): number {
  const chosen = scores[row * tagCount + tag] ?? 0;
  let sum = 0;
  for (let at = row * tagCount; at < (row + 1) * tagCount; at += 1)
    sum += Math.exp((scores[at] ?? 0) - chosen);
  return 1 / sum;
}

interface Growing {
  text: string;
  tag: string;
  sum: number;
  count: number;
}

/** Joins characters to words: a tag that ends in -I continues the word before it, whatever that word's class is. */
function toWords(
  characters: readonly string[],
  scores: Float32Array,
  vocabulary: TaggerVocabulary,
): readonly Growing[] {
  const words: Growing[] = [];
  bestTags(scores, vocabulary.transitions).forEach((tag, i) => {
    const name = vocabulary.tags[tag] ?? 'O';
    const sure = probability(scores, i, tag, vocabulary.tags.length);
    const last = words.at(-1);
    if (last && name.endsWith('-I')) {
      last.text += characters[i] ?? '';
      last.sum += sure;
      last.count += 1;
    } else {
      words.push({ text: characters[i] ?? '', tag: name.replace(/-[BI]$/u, ''), sum: sure, count: 1 });
    }
  });
  return words;
}

/**
 * Opens LAC, a BiGRU-CRF for word classes and names of persons, places and organisations (see NOTICE).
 * @param folder holds lac.onnx and lac.json.
 * @throws AppError MODEL_MISSING when a file is absent or damaged.
 */
export async function openTagger(
  folder: string = join(projectRoot, 'server/extract/model'),
): Promise<Tagger> {
  const vocabulary = await readModelFile(join(folder, 'lac.json'), readVocabulary);
  const session = await readModelFile(join(folder, 'lac.onnx'), openSession);

  async function tagText(text: string): Promise<readonly TaggedWord[]> {
    const words: TaggedWord[] = [];
    let start = 0;
    for (const piece of splitForTagging(text)) {
      const characters = Array.from(piece);
      const scores = await scoreCharacters(session, vocabulary.numbersOf(characters));
      for (const word of toWords(characters, scores, vocabulary)) {
        const end = start + word.text.length;
        words.push({ text: word.text, start, end, tag: word.tag, confidence: word.sum / word.count });
        start = end;
      }
    }
    return words;
  }

  return {
    async tag(texts) {
      const tagged: (readonly TaggedWord[])[] = [];
      for (const text of texts) tagged.push(await tagText(text));
      return tagged;
    },
    close: () => session.release(),
  };
}
