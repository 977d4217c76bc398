import { join } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import type { z } from 'zod';
import { projectRoot } from '../../server/project-root.ts';
import type { Place } from './places.ts';

/** Bundled like the program that ships, so that memory and opening are not those of what compiles TypeScript. */
async function bundleStep(step: string): Promise<string> {
  const outfile = join(projectRoot, 'dist', 'bench', `${step}.mjs`);
  const entry = join(projectRoot, 'bench', 'store', `${step}.ts`);
  const format = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ ...format, entryPoints: [entry], outfile });
  return outfile;
}

/** Each step is a process of its own: so memory and opening are those of a program that has just started. */
export async function runStep<T>(
  step: string,
  schema: z.ZodType<T>,
  place: Place,
  ...args: unknown[]
): Promise<T> {
  const words = [await bundleStep(step), place.address, ...args.map(String)];
  const { stdout } = await execa(process.execPath, words, { env: place.env, stderr: 'inherit' });
  return schema.parse(JSON.parse(stdout));
}
