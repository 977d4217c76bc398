import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

function isFaultOfClient(error: AppError): boolean {
  return error.code === 'USAGE' || error.code.startsWith('INPUT_');
}

function tell(error: unknown, message: string, code: string, more: object = {}): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  return new GraphQLError(message, { ...place, extensions: { code, ...more } });
}

/**
 * Makes the function that decides what a client learns of an error: AppErrors with their message and code, GraphQL's
 * own as they are, and of anything else only a reference, under which the log has the whole of it.
 */
export function createMaskError(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    const root = rootOf(error);
    if (root instanceof AppError) {
      if (!isFaultOfClient(root)) log.warn({ err: root }, 'the API could not answer');
      return tell(error, root.message, root.code);
    }
    if (root instanceof GraphQLError) return error instanceof GraphQLError ? error : root;
    const reference = randomUUID();
    log.error({ reference, err: root }, 'the API failed');
    return tell(error, `the server failed; its log says why under ${reference}`, 'INTERNAL', { reference });
  };
}
