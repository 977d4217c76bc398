import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Uint8Array, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inPieces(bytes, size))) lines.push(line);
  return lines;
}

it('ends a line at line feeds only, wherever the bytes are cut', async () => {
  const lines = fc.array(fc.constantFrom('', '甲', '𠮷\u2028乙', 'a\r'), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 7 }), async (wanted, size) => {
      const bytes = new TextEncoder().encode(wanted.map((line) => `${line}\n`).join(''));
      expect(await linesOf(bytes, size)).toEqual(wanted);
    }),
  );
});

it('gives a last line without line end, and nothing for nothing', async () => {
  expect(await linesOf(new TextEncoder().encode('甲\n乙'), 2)).toEqual(['甲', '乙']);
  expect(await linesOf(new Uint8Array(), 1)).toEqual([]);
});

it('refuses bytes that are no UTF-8', async () => {
  for (const bytes of [
    [0xb5, 0xda],
    [0xe7, 0x94],
  ])
    await expect(linesOf(Uint8Array.from(bytes), 1)).rejects.toMatchObject({ code: 'INPUT_ENCODING' });
});
