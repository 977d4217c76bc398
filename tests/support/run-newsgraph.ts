import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../server/project-root.ts';

/** A run of the command line, as a person would see it. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts `newsgraph` in a process of its own, with nothing of the caller's settings but PATH and HOME. */
export function startNewsgraph(args: readonly string[], options: CommandOptions = {}): ChildProcess {
  const { env, input, ...others } = options;
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'newsgraph'), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...others,
  });
  child.stdin?.end(input ?? '');
  return child;
}

/** Runs `newsgraph` to its end. */
export async function runNewsgraph(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = startNewsgraph(args, options);
  const exit = once(child, 'exit');
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('newsgraph was started without pipes');
  const [out, err] = await Promise.all([text(stdout), text(stderr)]);
  const [exitCode] = await exit;
  return { exitCode, stdout: out, stderr: err };
}
