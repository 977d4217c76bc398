import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { maximumInputBytes, pageFromText, type ReadResult, readPages } from './1-read.ts';

async function readAll(inputs: readonly string[], stdin?: NodeJS.ReadableStream): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readPages(inputs, async () => true, stdin)) results.push(result);
  return results;
}

async function failure(path: string): Promise<string> {
  const [result] = await readAll([path]);
  return result?.ok === false ? `${result.error.code} ${result.error.message}` : 'no failure';
}

describe('readPages', () => {
  it('reads the .txt and .md below a folder in the order of their names', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.txt', 'b/2.md', 'b/1.txt', 'a.md', 'ignored.json'])
      writeFileSync(join(folder, name), name);
    const results = await readAll([folder]);
    expect(results.map((result) => result.ok && result.page.name)).toEqual(['a', '1', '2', 'c']);
  });

  it('names the page by the stem of its file and keeps its path', async () => {
    const path = join(temporaryFolder(), 'page-1.txt');
    writeFileSync(path, '\ufeff标题\r\n正文。');
    expect(await readAll([path])).toEqual([
      {
        ok: true,
        page: { name: 'page-1', source: path, file: `${hostname()}:${path}`, text: '标题\r\n正文。' },
      },
    ]);
  });

  it('reads standard input in any of its encodings', async () => {
    const text = '今天，市里召开会议，发布了新的行动计划。';
    const [result] = await readAll(['-'], Readable.from([iconv.encode(text, 'gb18030')]));
    expect(result).toEqual({ ok: true, page: { name: 'stdin', source: '-', text } });
  });

  it('goes on behind an input that gives no page', async () => {
    const path = join(temporaryFolder(), 'good.txt');
    writeFileSync(path, '正文。');
    const results = await readAll([join(temporaryFolder(), 'none.txt'), path]);
    expect(results.map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('says in one line what is wrong, where, and what to do', async () => {
    const folder = temporaryFolder();
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const large = write('large.txt', '');
    truncateSync(large, maximumInputBytes + 1);
    expect(await failure(join(folder, 'none.txt'))).toMatch(
      /^INPUT_UNREADABLE .*none\.txt does not exist; /u,
    );
    expect(await failure(write('empty.txt', ' \n　\n'))).toMatch(/^INPUT_EMPTY .*empty\.txt is empty; /u);
    expect(await failure(write('zip.txt', Buffer.from([80, 75, 3, 4, 0])))).toMatch(
      /^INPUT_BINARY .*zip\.txt is binary; /u,
    );
    expect(await failure(large)).toMatch(/^INPUT_TOO_LARGE .*large\.txt is larger than 20 MB; /u);
    expect(await failure(write('bad.txt', Buffer.from([0xc3, 0x28, 0xff, 0xff])))).toMatch(
      /^INPUT_ENCODING .*bad\.txt is neither UTF-8 /u,
    );
  });
});

describe('pageFromText', () => {
  it('checks a pasted text as it does a file', () => {
    expect(pageFromText('\ufeff正文。', 'pasted')).toEqual({
      name: 'pasted',
      source: 'pasted',
      text: '正文。',
    });
    expect(() => pageFromText(' \n', 'pasted')).toThrowError(/pasted is empty/u);
    expect(() => pageFromText('正\0文', 'pasted')).toThrowError(/NUL/u);
    expect(() => pageFromText('x'.repeat(maximumInputBytes + 1), 'pasted')).toThrowError(/20 MB/u);
  });
});
