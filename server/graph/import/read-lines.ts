import { AppError } from '../../errors.ts';

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (cause) {
    throw new AppError(
      'INPUT_ENCODING',
      'the import is no UTF-8; give a file that "newsgraph export" wrote',
      {
        cause,
      },
    );
  }
}

/**
 * The lines of UTF-8 text. Only a line feed ends a line: Node's readline would also break at U+2028, which JSON
 * leaves as it is.
 * @throws AppError INPUT_ENCODING where the bytes are no UTF-8
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decode(decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decode(decoder);
  if (rest !== '') yield rest;
}
