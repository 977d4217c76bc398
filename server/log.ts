import pino from 'pino';

/** The program's log: JSON lines on standard error, so that standard output stays data. */
export type Log = pino.Logger;

/** Makes the log of one process. `level` is pino's; `silent` writes nothing. */
export function createLog(level: string): Log {
  return pino({ level, base: null }, pino.destination(2));
}
