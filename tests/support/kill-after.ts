import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/**
 * Ends a process by SIGKILL, so many milliseconds after it has printed so many lines to `output`, and gives all the
 * lines that it printed: what it has told the world.
 */
export async function killAfter(
  child: ChildProcess,
  output: Readable,
  lines: number,
  milliseconds: number,
): Promise<readonly string[]> {
  const printed: string[] = [];
  const exit = once(child, 'exit');
  for await (const line of createInterface({ input: output })) {
    printed.push(line);
    if (printed.length === lines) void setTimeout(milliseconds).then(() => child.kill('SIGKILL'));
  }
  await exit;
  return printed;
}
