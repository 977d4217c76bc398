import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { AppError } from '../../errors.ts';

/** One of `count` parts of the inputs, `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `2/4`: the second of four parts.
 * @throws AppError USAGE for what is none
 */
export function parseShard(text: string): Shard {
  const [index = 0, count = 0] = /^\d{1,6}\/\d{1,6}$/u.test(text) ? text.split('/').map(Number) : [];
  if (index >= 1 && index <= count) return { index, count };
  throw new AppError('USAGE', `--shard ${text} is no part; write I/N with I from 1 to N, such as 1/3`);
}

/**
 * Whether a file belongs to a part, by its path below the folder that was given: the same on every machine, so that N
 * processes which are given the same folder share it without talking to each other.
 */
export function isInShard({ index, count }: Shard, path: string): boolean {
  const digest = createHash('sha256').update(path.split(sep).join('/')).digest();
  return digest.readUInt32BE() % count === index - 1;
}
