/** Writes data to standard output, where a pipe can take it up. */
export function printData(text: string): void {
  process.stdout.write(`${text}\n`);
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
