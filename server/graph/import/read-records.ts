import { AppError } from '../../errors.ts';
import { type ExportRecord, exportRecord } from '../export/export-record.ts';
import { readLines } from './read-lines.ts';

/** A record, and the number of the line that it stands in (from 1). */
export interface NumberedRecord {
  readonly line: number;
  readonly record: ExportRecord;
}

/** A line that cannot be imported, and why; what the articles before it say may be in the store. */
export function malformedLine(line: number, reason: string, cause?: unknown): AppError {
  return new AppError(
    'INPUT_MALFORMED',
    `line ${line} of the import ${reason}; export the graph again, and import it into an empty store`,
    { cause },
  );
}

function parseJson(line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformedLine(line, 'is no JSON', error);
  }
}

function parseRecord(line: number, text: string): ExportRecord {
  const result = exportRecord.safeParse(parseJson(line, text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  throw malformedLine(line, `is no record of an export (${where}${issue?.message})`, result.error);
}

/**
 * Reads the records of a JSONL export, one after the other.
 * @throws AppError INPUT_ENCODING, or INPUT_MALFORMED with the number of the line
 */
export async function* readRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedRecord> {
  let line = 0;
  for await (const text of readLines(bytes)) {
    line += 1;
    yield { line, record: parseRecord(line, text) };
  }
}
