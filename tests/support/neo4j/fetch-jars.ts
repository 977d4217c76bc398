import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

const here = import.meta.dirname;

/** Where the jars lie once they are fetched; ignored by git. */
export const jarsFolder = join(here, 'lib');

/**
 * Fetches Neo4j's jars with Maven, about 110 MB, unless they are there. They are licensed GPL-3.0: fetched for tests,
 * never shipped.
 */
export async function fetchJars(): Promise<void> {
  if (existsSync(jarsFolder)) return;
  const part = `${jarsFolder}.part-${process.pid}`;
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`];
  try {
    await execa('mvn', ['-B', '-q', '-f', join(here, 'pom.xml'), ...goal]);
    // Renamed when complete: a fetch broken off never looks like a whole one.
    await rename(part, jarsFolder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
