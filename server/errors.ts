/** Every way in which the program can fail for a reason that a person can act on. */
export type ErrorCode =
  | 'USAGE'
  | 'CONFIG'
  | 'INPUT_UNREADABLE'
  | 'INPUT_EMPTY'
  | 'INPUT_BINARY'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_ENCODING'
  | 'INPUT_WITHOUT_ARTICLES'
  | 'INPUT_MALFORMED'
  | 'ARTICLE_UNKNOWN'
  | 'OUTPUT_UNWRITABLE'
  | 'MODEL_MISSING'
  | 'STORE_IN_USE'
  | 'STORE_UNREACHABLE'
  | 'STORE_AUTH'
  | 'STORE_DAMAGED'
  | 'STORE_FULL'
  | 'STORE_TOO_NEW'
  | 'STORE_TOO_OLD'
  | 'STORE_CONFLICT'
  | 'STORE_NOT_EMPTY'
  | 'STORE_FAILED'
  | 'PORT_TAKEN';

/**
 * The one error class that is thrown on purpose. Its message is one line that says what failed, on what, and what to
 * do; `cause` keeps the error beneath, for the log.
 */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** Exit codes of the command line: 0 done, 1 work failed, 2 usage, 78 configuration (EX_CONFIG of sysexits.h). */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof AppError)) return 1;
  if (error.code === 'USAGE') return 2;
  return error.code === 'CONFIG' || error.code === 'MODEL_MISSING' || error.code === 'STORE_AUTH' ? 78 : 1;
}
