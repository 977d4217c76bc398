import { readConfig } from '../config.ts';
import { openTagger, type Tagger } from '../extract/tagger.ts';

/** Runs `work` with the configured tagger, and closes the tagger whatever happens. */
export async function withTagger<T>(work: (tagger: Tagger) => Promise<T>): Promise<T> {
  const tagger = await openTagger(readConfig().model);
  try {
    return await work(tagger);
  } finally {
    await tagger.close();
  }
}
