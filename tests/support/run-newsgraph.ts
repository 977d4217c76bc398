import { join } from 'node:path';
import { execa, type Options, type ResultPromise } from 'execa';
import { projectRoot } from '../../server/project-root.ts';

/** A run of the command line, as a person would see it. */
export interface CommandResult {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `newsgraph` in a process of its own, with nothing of the caller's settings but PATH. */
export function startNewsgraph(args: readonly string[], options: Options = {}): ResultPromise {
  const { env, ...others } = options;
  return execa(process.execPath, [join(projectRoot, 'bin', 'newsgraph'), ...args], {
    reject: false,
    extendEnv: false,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    ...others,
  });
}

/** Runs `newsgraph` to its end. */
export async function runNewsgraph(args: readonly string[], options: Options = {}): Promise<CommandResult> {
  const { exitCode, stdout, stderr } = await startNewsgraph(args, options);
  return { exitCode, stdout: String(stdout ?? ''), stderr: String(stderr ?? '') };
}
