import { readFile, realpath, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, extname } from 'node:path';
import { AppError } from '../errors.ts';
import type { Page } from '../model/page.ts';
import { decodeText, isBinary } from './input/decode-text.ts';
import { findInputs } from './input/find-inputs.ts';

/** The largest input that is read, in bytes; a newspaper page has some ten thousand. */
export const maximumInputBytes = 20 * 1024 * 1024;

/** A page, or why an input gave none: a bad input is data, the run goes on. */
export type ReadResult =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly source: string; readonly error: AppError };

/** Whether to read a file; `input` is the file or folder that was given, and holds it. */
export type Accepts = (path: string, input: string) => Promise<boolean>;

const standardInput = '-';

function tooLarge(source: string): AppError {
  const limit = maximumInputBytes / 1024 / 1024;
  return new AppError('INPUT_TOO_LARGE', `${source} is larger than ${limit} MB; split it into pages`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
};

function unreadable(source: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const reason = reasons[code] ?? `cannot be read (${code}); check the path`;
  return new AppError('INPUT_UNREADABLE', `${source} ${reason}`, { cause });
}

function checkedPage(text: string, name: string, source: string): Page {
  if (text.trim() === '') throw new AppError('INPUT_EMPTY', `${source} is empty; give a page with text`);
  if (text.includes('\0'))
    throw new AppError('INPUT_BINARY', `${source} holds NUL characters; give a page of plain text`);
  return { name, source, text };
}

function pageFromBytes(bytes: Uint8Array, name: string, source: string): Page {
  if (bytes.length > maximumInputBytes) throw tooLarge(source);
  if (isBinary(bytes))
    throw new AppError('INPUT_BINARY', `${source} is binary; give a page of plain text (.txt, .md)`);
  return checkedPage(decodeText(bytes, source), name, source);
}

async function readPageFile(path: string): Promise<Page> {
  const { size } = await stat(path);
  if (size > maximumInputBytes) throw tooLarge(path);
  const page = pageFromBytes(await readFile(path), basename(path, extname(path)), path);
  return { ...page, file: `${hostname()}:${await realpath(path)}` };
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Page> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maximumInputBytes) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return { ...pageFromBytes(Buffer.concat(chunks), 'stdin', 'standard input'), source: standardInput };
}

async function attempt(source: string, read: () => Promise<Page>): Promise<ReadResult> {
  try {
    return { ok: true, page: await read() };
  } catch (error) {
    return { ok: false, source, error: unreadable(source, error) };
  }
}

async function* readPath(path: string, accepts: Accepts): AsyncGenerator<ReadResult> {
  for await (const found of findInputs(path)) {
    if (found.error !== null)
      yield { ok: false, source: found.path, error: unreadable(found.path, found.error) };
    else if (await accepts(found.path, path)) yield await attempt(found.path, () => readPageFile(found.path));
  }
}

/**
 * Reads pages one after the other: each input is a file, a folder (its .txt and .md, sorted by name), or `-` for
 * `stdin`. Inputs that give no page are yielded as errors in their place; files that `accepts` does not want are passed over.
 */
export async function* readPages(
  inputs: readonly string[],
  accepts: Accepts = async () => true,
  stdin: NodeJS.ReadableStream = process.stdin,
): AsyncGenerator<ReadResult> {
  for (const input of inputs) {
    if (input === standardInput) yield await attempt(standardInput, () => readStream(stdin));
    else yield* readPath(input, accepts);
  }
}

/**
 * The page of a pasted text, under the name given.
 * @throws AppError INPUT_EMPTY, INPUT_BINARY or INPUT_TOO_LARGE.
 */
export function pageFromText(text: string, name: string): Page {
  if (Buffer.byteLength(text) > maximumInputBytes) throw tooLarge(name);
  return checkedPage(text.startsWith('\ufeff') ? text.slice(1) : text, name, name);
}
