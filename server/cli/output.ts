import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes data to standard output, where a pipe can take it up. */
export function printData(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes texts to standard output as they come, no faster than the reader takes them up. */
export async function printTexts(texts: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(texts), process.stdout, { end: false });
}

/** Writes data to standard output as JSON that a person can read too. */
export function printJson(value: unknown): void {
  printData(JSON.stringify(value, null, 2));
}

/** Tells the person at the terminal something, on standard error. */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
